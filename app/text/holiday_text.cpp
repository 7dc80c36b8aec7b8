// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "text/holiday_text.h"

#include <QCoreApplication>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct HolidayText
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::HolidayText)
};

QString faultText(HolidayLineFault fault)
{
    switch (fault) {
    case HolidayLineFault::NoDate:
        return HolidayText::tr("No date that exists. Write it as 2025-06-03.",
                               "preview of an import of holidays");
    case HolidayLineFault::NoName:
        return HolidayText::tr("The name is missing.", "preview of an import of holidays");
    case HolidayLineFault::NoKind:
        return HolidayText::tr(
            "The kind is missing or not known. It is temporary, election or local (임시공휴일, "
            "선거일, 지방공휴일).",
            "preview of an import of holidays");
    case HolidayLineFault::NotByRule:
        return HolidayText::tr(
            "The law's rules do not yield this day. If it was decreed, its kind is temporary "
            "(임시공휴일).",
            "preview of an import of holidays");
    case HolidayLineFault::NamedBefore:
        return HolidayText::tr("The same day and kind stands on an earlier line.",
                               "preview of an import of holidays");
    }
    return {};
}

/// What one has to know of the holidays of a year.
enum class Gap { None, NoLunarCalendar, NotAnnounced, NotChecked };

Gap gapOf(int year, const HolidayTable &table)
{
    if (!table.lunar.contains(year))
        return Gap::NoLunarCalendar;
    if (year > table.officialUntil)
        return Gap::NotAnnounced;
    return year < table.officialFrom ? Gap::NotChecked : Gap::None;
}

/// `years` is one or several of the kind: "2031", "2031~2050".
QString gapText(Gap gap, const QString &years, const HolidayTable &table)
{
    switch (gap) {
    case Gap::NoLunarCalendar:
        if (table.lunar.empty())
            return {};
        return HolidayText::
            tr("Seollal, the Buddha's Birthday and Chuseok of %1 are missing: the lunar calendar is known "
               "from %2 to %3 only. The other days are reckoned by the rules of the law.",
               "above the holidays of a year; %1 is a year or several")
                .arg(years)
                .arg(table.lunar.begin()->first)
                .arg(table.lunar.rbegin()->first);
    case Gap::NotAnnounced:
        return HolidayText::tr(
                   "The official calendar is known up to %1. The days of %2 are reckoned by the rules of "
                   "the law; add temporary holidays and elections when they are announced.",
                   "above the holidays of a year")
            .arg(table.officialUntil)
            .arg(years);
    case Gap::NotChecked:
        return HolidayText::tr(
                   "The days of %2 are reckoned by the rules of the law and were not checked against the "
                   "official calendar, which is known from %1 on.",
                   "above the holidays of a year")
            .arg(table.officialFrom)
            .arg(years);
    case Gap::None:
        return {};
    }
    return {};
}

} // namespace

QString holidayNotice(int year, const HolidayTable &table)
{
    return gapText(gapOf(year, table), QString::number(year), table);
}

QStringList holidayNotices(int first, int last, const HolidayTable &table)
{
    QStringList notices;
    for (int year = first; year <= last;) {
        const Gap gap = gapOf(year, table);
        int until = year;
        while (until < last && gapOf(until + 1, table) == gap)
            ++until;
        const QString years = until == year ? QString::number(year)
                                            : u"%1~%2"_s.arg(QString::number(year), QString::number(until));
        if (const QString notice = gapText(gap, years, table); !notice.isEmpty())
            notices.append(notice);
        year = until + 1;
    }
    return notices;
}

QString shortHolidayNotice(int year, const HolidayTable &table)
{
    if (year <= table.officialUntil)
        return {};
    return HolidayText::tr("Holidays of %1 are reckoned, not announced yet", "foot of the window").arg(year);
}

QString holidayLineText(const HolidayLine &line)
{
    if (line.fault)
        return faultText(*line.fault);
    switch (line.state) {
    case HolidayLineState::Renamed:
        return HolidayText::tr("Takes the place of “%1”", "preview of an import of holidays")
            .arg(line.before->name);
    case HolidayLineState::Known:
        return HolidayText::tr("On the calendar already", "preview of an import of holidays");
    default:
        return HolidayText::tr("New", "preview of an import of holidays");
    }
}

QString unreadableListText(const QString &fileName, const EncodingFault &fault)
{
    if (fault.isBinary)
        return HolidayText::tr("“%1” is no text. Save the list as CSV first.", "message: a file to import")
            .arg(fileName);
    return HolidayText::tr("Line %1 of “%2” cannot be read as text. Save the list as CSV in UTF-8.",
                           "message: a file to import")
        .arg(fault.line)
        .arg(fileName);
}

QString emptyListText(const QString &fileName)
{
    return HolidayText::tr("“%1” is empty. Choose another file.", "message: a file to import").arg(fileName);
}

QString noHolidaysText(const QString &fileName)
{
    return HolidayText::tr(
               "“%1” holds no list of holidays. It needs the columns date, name and kind, for example: "
               "2025-06-03, 제21대 대통령선거, election.",
               "message: a file to import")
        .arg(fileName);
}

} // namespace yeouido
