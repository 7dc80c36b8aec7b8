// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/layouts/weekly_parts.h"

#include "agenda/words.h"

#include <QCoreApplication>

namespace yeouido::weekly {

using namespace Qt::StringLiterals;

namespace {

struct WeeklySheets
{
    Q_DECLARE_TR_FUNCTIONS(WeeklySheets)
};

/// A time as the office's clock shows it.
WallTime officeTime(const WallTime &time, const WeeklySheet &sheet)
{
    if (sheet.zone.isEmpty() || time.zone == sheet.zone)
        return time;
    const Result<Instant> instant = resolve(time);
    return instant ? wallTimeAt(*instant, sheet.zone) : time;
}

QString allDayText()
{
    return WeeklySheets::tr("All day", "time column of the weekly sheet");
}

QString timedText(const Timed &timed, QDate day, TimeStyle style, const WeeklySheet &sheet)
{
    const WallTime start = officeTime(timed.start, sheet);
    const WallTime end = officeTime(timed.end, sheet);
    const bool endsAtMidnight = end.time == QTime(0, 0) && end.date == day.addDays(1);
    const bool startsToday = start.date == day;
    const bool endsToday = end.date == day || endsAtMidnight;
    const QString to = sheet.language == Language::Korean ? u"~"_s : u"–"_s;
    const QString endText = endsAtMidnight ? u"24:00"_s : formatTime(end.time);
    if (style == TimeStyle::StartOnly)
        return startsToday ? formatTime(start.time) : QString();
    if (!startsToday && !endsToday)
        return allDayText();
    if (!startsToday)
        return to + QChar::Nbsp + endText;
    if (!endsToday)
        return formatTime(start.time) + QChar::Nbsp + to;
    return start == end ? formatTime(start.time) : formatTime(start.time) + u' ' + to + u' ' + endText;
}

} // namespace

QString timeText(const When &when, QDate day, TimeStyle style, const WeeklySheet &sheet)
{
    if (const auto *timed = std::get_if<Timed>(&when))
        return timedText(*timed, day, style, sheet);
    if (const auto *untimed = std::get_if<Untimed>(&when)) {
        const bool isBlank = untimed->part == DayPart::Unknown && style == TimeStyle::StartOnly;
        return isBlank ? QString() : dayPartWord(untimed->part);
    }
    return allDayText();
}

QString localStartText(const When &when, const WeeklySheet &sheet)
{
    const auto *timed = std::get_if<Timed>(&when);
    if (!timed || sheet.zone.isEmpty() || timed->start.zone == sheet.zone)
        return {};
    const bool sameDate = officeTime(timed->start, sheet).date == timed->start.date;
    const QString text = sameDate ? formatTime(timed->start.time)
                                  : formatDate(timed->start.date, sheet.language, Year::Without) +
                                        QChar::Nbsp + formatTime(timed->start.time);
    return WeeklySheets::tr("local %1", "time column of the weekly sheet: the clock of another time zone")
        .arg(text);
}

QTime placeInDay(const When &when, QDate day, const WeeklySheet &sheet)
{
    if (const auto *untimed = std::get_if<Untimed>(&when); untimed && untimed->part == DayPart::Afternoon)
        return QTime(12, 0);
    const auto *timed = std::get_if<Timed>(&when);
    if (!timed)
        return QTime(0, 0);
    const WallTime start = officeTime(timed->start, sheet);
    return start.date == day ? start.time : QTime(0, 0);
}

QString emptyDayText(const DayGroup &group)
{
    return group.isOff ? WeeklySheets::tr("No events", "row of an empty weekend day or holiday")
                       : WeeklySheets::tr("Working at the office", "row of an empty working day");
}

const Organisation *ownOrganisation(const WeeklySheet &sheet)
{
    return sheet.directory ? sheet.directory->ownOrganisation(sheet.days.first) : nullptr;
}

Row headRow(const QStringList &words)
{
    Row row;
    for (const QString &word : words) {
        row.cells.push_back({.runs = {{.text = word, .bold = true}},
                             .column = static_cast<int>(row.cells.size()),
                             .alignment = Alignment::Centre,
                             .shade = Shade::Head});
    }
    return row;
}

} // namespace yeouido::weekly
