// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/recurrence.h"

#include <QDate>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace yeouido {

enum class Frequency { Daily, Weekly, Monthly, Yearly };

/// What stays the same from month to month: the day (the 16th), the end of the month, the count of the
/// weekday (the third Wednesday), or the last such weekday. Which day or weekday it is, the start says.
enum class MonthlyBy { Day, LastDay, Weekday, LastWeekday };

/// A recurrence as people choose it: what the event editor shows and writes. It always falls on the start of
/// its series, whose date says the weekday, day and month.
struct SimpleRule
{
    Frequency frequency = Frequency::Weekly;
    int interval = 1;                      ///< every n days, weeks, months or years
    std::set<Qt::DayOfWeek> weekdays = {}; ///< weekly only; that of the start always belongs to them
    MonthlyBy monthlyBy = MonthlyBy::Day;
    std::optional<int> count = {};   ///< ends after that many occurrences
    std::optional<QDate> until = {}; ///< ends after this day; never together with `count`

    bool operator==(const SimpleRule &) const = default;
};

/// The rule of a series that starts at `when`, as a SimpleRule; nothing where that would not say exactly the
/// same. Exclusions and additions are no part of it and are to be kept by who changes the rule.
[[nodiscard]] std::optional<SimpleRule> simpleRule(const Recurrence &recurrence, const When &when);

/// The text of a rule for a series that starts at `when`, in the form that programs agree on: lists sorted,
/// BYMONTH beside a yearly BYMONTHDAY, UNTIL as the end of its day.
[[nodiscard]] QString ruleText(const SimpleRule &rule, const When &when);

/// The ways to repeat monthly that make sense for a series that starts on `date`.
[[nodiscard]] std::vector<MonthlyBy> offeredMonthly(QDate date);

/// "MO" to "SU"
[[nodiscard]] QString weekdayCode(Qt::DayOfWeek weekday);
[[nodiscard]] std::optional<Qt::DayOfWeek> weekdayOfCode(QStringView code);

} // namespace yeouido
