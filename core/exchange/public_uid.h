// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/recurrence.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yeouido {

/// The UID by which the public knows an occurrence: an HMAC of its own under the file's secret, the same
/// every time and with no way back.
[[nodiscard]] QString publicUid(const QByteArray &secret, const EventId &event,
                                const std::optional<RecurrenceId> &recurrenceId);

} // namespace yeouido
