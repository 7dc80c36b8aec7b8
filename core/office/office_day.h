// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/recurrence.h"
#include "office/source.h"

#include <QString>

#include <vector>

namespace yeouido {

/// 회차: what one day of the weekly office has beyond an ordinary occurrence of its series.
struct OfficeDay
{
    OfficeDayId id;
    EventId series;
    RecurrenceId occurrence;
    QString theme;
    QString purpose;
    std::vector<AgendaItemId> agendaItems; ///< in focus
    Sources sources;

    bool operator==(const OfficeDay &) const = default;
};

} // namespace yeouido
