// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/document.h"
#include "agenda/layouts/weekly.h"

#include <algorithm>
#include <vector>

namespace yeouido::weekly {

// What the two weekly sheets have in common.

/// A span of the sheet that shares one date cell: a day, or an empty weekend that was joined.
struct DayGroup
{
    DateSpan days;
    bool isOff = false; ///< weekend or holiday
};

/// How much of a time the sheet tells: "15:00 ~ 16:30" or "15:00".
enum class TimeStyle { FromTo, StartOnly };

/// What column "time" says on one of the days of an entry; empty where nothing is known and the style is
/// StartOnly.
[[nodiscard]] QString timeText(const When &when, QDate day, TimeStyle style, const WeeklySheet &sheet);

/// "local 23:00": the start by the clock of the place, where that clock is not the office's; else empty.
[[nodiscard]] QString localStartText(const When &when, const WeeklySheet &sheet);

/// Where in a day an entry stands: untimed ones where their part of the day begins.
[[nodiscard]] QTime placeInDay(const When &when, QDate day, const WeeklySheet &sheet);

/// "재청근무" on a working day, "일정 없음" on a day off.
[[nodiscard]] QString emptyDayText(const DayGroup &group);

[[nodiscard]] const Organisation *ownOrganisation(const WeeklySheet &sheet);

/// A head row in the columns' order.
[[nodiscard]] Row headRow(const QStringList &words);

/// The entries on one day, in the order in which the day goes by.
template <class Entry>
[[nodiscard]] std::vector<Entry> entriesOn(QDate day, const std::vector<Entry> &entries,
                                           const WeeklySheet &sheet)
{
    std::vector<Entry> ofDay;
    std::ranges::copy_if(entries, std::back_inserter(ofDay),
                         [day](const Entry &entry) { return entry.days.contains(day); });
    std::ranges::stable_sort(ofDay, {},
                             [&](const Entry &entry) { return placeInDay(entry.when, day, sheet); });
    return ofDay;
}

/// The days of the sheet, in order; two days of an empty weekend together where the sheet wants that.
template <class Entry>
[[nodiscard]] std::vector<DayGroup> dayGroups(const WeeklySheet &sheet, const std::vector<Entry> &entries)
{
    const auto isEmpty = [&](QDate day) {
        return std::ranges::none_of(entries, [day](const Entry &entry) { return entry.days.contains(day); });
    };
    std::vector<DayGroup> groups;
    for (QDate day = sheet.days.first; day < sheet.days.end; day = day.addDays(1)) {
        const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
        const bool isOff = isWeekend || std::ranges::find(sheet.holidays, day) != sheet.holidays.end();
        const bool joins = sheet.joinEmptyWeekend && day.dayOfWeek() == Qt::Sunday && !groups.empty() &&
                           isEmpty(day) && isEmpty(day.addDays(-1));
        if (joins)
            groups.back().days.end = day.addDays(1);
        else
            groups.push_back({DateSpan::day(day), isOff});
    }
    return groups;
}

} // namespace yeouido::weekly
