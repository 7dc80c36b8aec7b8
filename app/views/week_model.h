// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "office/office_day.h"
#include "office/visit.h"
#include "schedule/occurrences.h"
#include "schedule/office_sessions.h"
#include "time/korean_calendar.h"
#include "time/official_format.h"

#include <QTime>

#include <vector>

namespace yeouido {

/// All that a week view shows, read at once; the view asks no one else.
struct WeekData
{
    DateSpan days;
    std::vector<Occurrence> occurrences; ///< in calendar order
    Directory directory;
    std::vector<OfficeDay> officeDays;
    std::vector<Visit> visits; ///< all that are recorded
    QDate today;
    QTime now;
    QString zone;
    Language language = Language::Korean;
    std::vector<Holiday> holidays; ///< on the days of the week
};

/// The occurrence that makes a date a day of the weekly office; nullptr on other days.
[[nodiscard]] const Occurrence *officeOccurrenceOn(const WeekData &data, QDate date);

/// The names of a date's holidays, "어린이날 · 부처님 오신 날"; empty on other days.
[[nodiscard]] QString holidayNames(const WeekData &data, QDate date);

/// Saturdays, Sundays and the holidays on which offices are closed.
[[nodiscard]] bool isDayOff(const WeekData &data, QDate date);

/// The one with this key; nullptr when it is not in the week.
[[nodiscard]] const Occurrence *findOccurrence(const WeekData &data, const OccurrenceKey &key);

/// Name of the place, text, or both: "국회 소통관".
[[nodiscard]] QString locationText(const Location &location, const Directory &directory);

/// Whose occurrence it is, where it is not the head's: the name as the directory has it, else empty.
[[nodiscard]] QString principalName(const Occurrence &occurrence, const Directory &directory);

/// Start and end as the clock of the office shows them; only for timed occurrences.
[[nodiscard]] std::optional<Timed> shownTimes(const Occurrence &occurrence, const QString &zone);

/// Whether it stands in the strip above the hours: all-day, untimed, and what lasts a day or longer.
[[nodiscard]] bool standsInStrip(const Occurrence &occurrence);

} // namespace yeouido
