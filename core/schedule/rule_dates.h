// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/rule_parts.h"

#include <vector>

namespace yeouido {

/// What a rule alone yields for a series that starts at `start`: the instances within `days` and the accepted
/// days, sorted, each once, by the clock of the series. Neither DTSTART, EXDATE nor RDATE are considered.
/// Error: InvalidRule, also when there are more of them than anyone can look at.
[[nodiscard]] Result<std::vector<RecurrenceId>> ruleDates(const RuleParts &rule, const RecurrenceId &start,
                                                          const DateSpan &days);

/// Whether a rule yields anything at all when its end is left aside; 30 February does not.
[[nodiscard]] bool canOccur(const RuleParts &rule, const RecurrenceId &start);

} // namespace yeouido
