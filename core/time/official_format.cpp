// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "time/official_format.h"

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// A date must never break over two lines.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString formatDate(QDate date, Language language, Year year)
{
    const QLocale locale = localeOf(language);
    if (language == Language::Korean)
        return unbroken(locale.toString(date, year == Year::With ? u"yyyy. M. d.(ddd)"_s : u"M. d.(ddd)"_s));
    return unbroken(locale.toString(date, year == Year::With ? u"ddd d MMM yyyy"_s : u"ddd d MMM"_s));
}

QString formatShortDate(QDate date, Language language, Year year)
{
    const QLocale locale = localeOf(language);
    if (language == Language::Korean)
        return unbroken(locale.toString(date, year == Year::With ? u"yyyy. M. d."_s : u"M. d."_s));
    return unbroken(locale.toString(date, year == Year::With ? u"d MMM yyyy"_s : u"d MMM"_s));
}

QString formatTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString formatDateSpan(const DateSpan &span, Language language, Year year)
{
    if (span.days() <= 1)
        return formatDate(span.first, language, year);
    const bool sameYear = span.first.year() == span.last().year();
    // Korean says the year at the first date, English at the last.
    const bool yearFirst = year == Year::With && (language == Language::Korean || !sameYear);
    const bool yearLast = year == Year::With && (language == Language::English || !sameYear);
    return formatDate(span.first, language, yearFirst ? Year::With : Year::Without) +
           (language == Language::Korean ? u" ~ "_s : u" – "_s) +
           formatDate(span.last(), language, yearLast ? Year::With : Year::Without);
}

QString formatDateTime(QDate date, QTime time, Language language)
{
    return formatDate(date, language) + QChar::Nbsp + formatTime(time);
}

QString weekdayName(QDate date, Language language)
{
    return localeOf(language).dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString formatMonth(QDate date, Language language)
{
    return localeOf(language).toString(date, language == Language::Korean ? u"yyyy년 M월"_s : u"MMMM yyyy"_s);
}

QString formatWeekOfMonth(QDate dateInWeek, Language language)
{
    const QDate thursday = dateInWeek.addDays(Qt::Thursday - dateInWeek.dayOfWeek());
    const int week = (thursday.day() - 1) / 7 + 1;
    if (language == Language::Korean)
        return u"%1월 %2주"_s.arg(thursday.month()).arg(week);
    return u"week %1 of %2"_s.arg(week).arg(localeOf(language).monthName(thursday.month()));
}

QString formatDDay(QDate date, QDate day)
{
    const qint64 left = date.daysTo(day);
    if (left == 0)
        return u"D-Day"_s;
    return left > 0 ? u"D-%1"_s.arg(left) : u"D+%1"_s.arg(-left);
}

} // namespace yeouido
