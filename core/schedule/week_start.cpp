// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/week_start.h"

#include "schedule/simple_rule.h"

#include <algorithm>

namespace yeouido {

namespace {

Qt::DayOfWeek weekStart(const RuleParts &rule)
{
    return weekdayOfCode(rule.value(u"WKST")).value_or(Qt::Monday);
}

/// The weekdays of the rule as days after the start of the week, sorted.
std::vector<int> daysIntoWeek(const RuleParts &rule)
{
    std::vector<int> days;
    for (const QString &value : rule.list(u"BYDAY")) {
        if (const std::optional<Qt::DayOfWeek> weekday = weekdayOfCode(value))
            days.push_back((*weekday - weekStart(rule) + 7) % 7);
    }
    std::ranges::sort(days);
    return days;
}

} // namespace

std::optional<Qt::DayOfWeek> plainWeekStart(const RuleParts &rule)
{
    const std::vector<int> days = daysIntoWeek(rule);
    // The week may start anywhere but between its days.
    for (const Qt::DayOfWeek start : {Qt::Monday, Qt::Sunday}) {
        const int day = (start - weekStart(rule) + 7) % 7;
        if (days.empty() || rule.interval() == 1 || day <= days.front() || day > days.back())
            return start;
    }
    return std::nullopt;
}

WeekBefore weekBefore(const RuleParts &rule, QDate start)
{
    const std::vector<int> days = daysIntoWeek(rule);
    if (rule.value(u"FREQ") != u"WEEKLY" || days.empty() || plainWeekStart(rule))
        return {start, 0};
    const int own = (start.dayOfWeek() - weekStart(rule) + 7) % 7;
    const auto before = std::ranges::lower_bound(days, own) - days.begin();
    return {start.addDays(std::min(days.front(), own) - own), static_cast<int>(before)};
}

} // namespace yeouido
