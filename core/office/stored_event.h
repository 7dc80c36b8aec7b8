// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"

#include <QDateTime>

namespace yeouido {

/// An event with what the store knows of it beyond its content; these only ever go forward.
struct StoredEvent
{
    Event event;
    int revision = 1;   ///< of the row
    int sequence = 0;   ///< iCalendar SEQUENCE: grows when time, recurrence or status change
    QDateTime created;  ///< UTC
    QDateTime modified; ///< UTC

    bool operator==(const StoredEvent &) const = default;
};

} // namespace yeouido
