// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/rule_parts.h"

#include <optional>

namespace yeouido {

/// Monday or Sunday, whichever start of the week leaves the meaning of a weekly rule as it is; nothing where
/// neither does. They are what programs agree on.
[[nodiscard]] std::optional<Qt::DayOfWeek> plainWeekStart(const RuleParts &rule);

/// How many days of a weekly rule with another start of the week lie between that start and `start`, and the
/// first of them. libical 3.0.16 skips weeks with such rules unless it starts with the first of them.
struct WeekBefore
{
    QDate first; ///< `start` itself where there are none
    int days = 0;
};

[[nodiscard]] WeekBefore weekBefore(const RuleParts &rule, QDate start);

} // namespace yeouido
