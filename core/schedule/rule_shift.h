// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/clock_shift.h"
#include "schedule/rule_parts.h"

namespace yeouido {

/// The rule of a series one of whose occurrences moves from `from` to another day: weekdays move along; the
/// third Wednesday becomes the third Tuesday, the 16th the 15th. COUNT and UNTIL are left as they are.
/// Error: InvalidRule for a rule of which nobody could say what it should become.
[[nodiscard]] Result<RuleParts> onOtherDay(RuleParts rule, QDate from, qint64 days);

/// The rule with its BYHOUR, BYMINUTE and BYSECOND moved as its start was. Error: InvalidRule.
[[nodiscard]] Result<RuleParts> atOtherTime(RuleParts rule, const When &oldStart, const When &newStart);

/// Whether moving the rule by whole days moves each of its instances by just as many.
[[nodiscard]] bool movesExactly(const RuleParts &rule);

/// The last day on which the rule may have an instance, for a series that starts at `start`.
[[nodiscard]] std::optional<QDate> untilDay(const RuleParts &rule, const RecurrenceId &start);

/// The rule with UNTIL as the end of a day, in the form that a series starting at `start` wants.
[[nodiscard]] RuleParts untilEndOf(RuleParts rule, QDate day, const When &start);

} // namespace yeouido
