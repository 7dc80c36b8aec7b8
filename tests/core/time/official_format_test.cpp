// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "time/official_format.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2025, 4, 16);

/// No-break spaces shown as underscores.
QString shown(QString text)
{
    return text.replace(QChar::Nbsp, u'_');
}

} // namespace

TEST_CASE("A date is written in the official form and cannot break")
{
    CHECK(shown(formatDate(wednesday, Language::Korean)) == u"2025._4._16.(수)"_s);
    CHECK(shown(formatDate(wednesday, Language::Korean, Year::Without)) == u"4._16.(수)"_s);
    CHECK(shown(formatDate(wednesday, Language::English)) == u"Wed_16_Apr_2025"_s);
    CHECK(shown(formatDateTime(wednesday, QTime(9, 5), Language::Korean)) == u"2025._4._16.(수)_09:05"_s);
    CHECK(shown(formatShortDate(wednesday, Language::Korean)) == u"4._16."_s);
    CHECK(shown(formatShortDate(wednesday, Language::Korean, Year::With)) == u"2025._4._16."_s);
    CHECK(shown(formatShortDate(wednesday, Language::English)) == u"16_Apr"_s);
    CHECK(formatTime(QTime(15, 0)) == u"15:00"_s);
    CHECK(formatTime(QTime(0, 0)) == u"00:00"_s);
}

TEST_CASE("A range says the year once, or twice over the end of a year")
{
    const DateSpan week = DateSpan::inclusive({2025, 4, 14}, {2025, 4, 20});
    CHECK(shown(formatDateSpan(week, Language::Korean)) == u"2025._4._14.(월) ~ 4._20.(일)"_s);
    CHECK(shown(formatDateSpan(week, Language::English)) == u"Mon_14_Apr – Sun_20_Apr_2025"_s);
    CHECK(shown(formatDateSpan(week, Language::Korean, Year::Without)) == u"4._14.(월) ~ 4._20.(일)"_s);
    const DateSpan overYearsEnd = DateSpan::inclusive({2025, 12, 29}, {2026, 1, 4});
    CHECK(shown(formatDateSpan(overYearsEnd, Language::Korean)) == u"2025._12._29.(월) ~ 2026._1._4.(일)"_s);
    CHECK(shown(formatDateSpan(overYearsEnd, Language::English)) == u"Mon_29_Dec_2025 – Sun_4_Jan_2026"_s);
}

TEST_CASE("A range of one day is that day")
{
    CHECK(formatDateSpan(DateSpan::day(wednesday), Language::Korean) ==
          formatDate(wednesday, Language::Korean));
}

TEST_CASE("D-day is the plain difference of dates")
{
    const QDate election(2025, 6, 3);
    CHECK(formatDDay(wednesday, election) == u"D-48"_s);
    CHECK(formatDDay({2025, 4, 4}, election) == u"D-60"_s);
    CHECK(formatDDay(election, election) == u"D-Day"_s);
    CHECK(formatDDay({2025, 6, 5}, election) == u"D+2"_s);
}

TEST_CASE("A week belongs to the month of its Thursday")
{
    CHECK(formatWeekOfMonth({2025, 4, 14}, Language::Korean) == u"4월 3주"_s);
    CHECK(formatWeekOfMonth({2025, 4, 20}, Language::Korean) == u"4월 3주"_s);
    CHECK(formatWeekOfMonth({2025, 4, 28}, Language::Korean) == u"5월 1주"_s);
    CHECK(formatWeekOfMonth({2025, 12, 29}, Language::Korean) == u"1월 1주"_s);
    CHECK(formatWeekOfMonth({2025, 4, 14}, Language::English) == u"week 3 of April"_s);
}

TEST_CASE("Months and weekdays are named in the language asked for, whatever the system speaks")
{
    CHECK(formatMonth(wednesday, Language::Korean) == u"2025년 4월"_s);
    CHECK(formatMonth(wednesday, Language::English) == u"April 2025"_s);
    CHECK(weekdayName(wednesday, Language::Korean) == u"수"_s);
    CHECK(weekdayName(wednesday, Language::English) == u"Wed"_s);
}

TEST_CASE("A week starts on the day it is told to")
{
    CHECK(weekOf(wednesday) == DateSpan{QDate(2025, 4, 14), QDate(2025, 4, 21)});
    CHECK(weekOf(wednesday, Qt::Sunday) == DateSpan{QDate(2025, 4, 13), QDate(2025, 4, 20)});
    CHECK(weekOf({2025, 4, 14}) == weekOf({2025, 4, 20}));
    CHECK(weekOf({2025, 4, 13}, Qt::Sunday).first == QDate(2025, 4, 13));
}

TEST_CASE("A span of days ends before its end")
{
    const DateSpan days = DateSpan::inclusive({2025, 4, 16}, {2025, 4, 17});
    CHECK(days.days() == 2);
    CHECK(days.last() == QDate(2025, 4, 17));
    CHECK(days.contains({2025, 4, 17}));
    CHECK_FALSE(days.contains({2025, 4, 18}));
    CHECK_FALSE(days.overlaps(DateSpan::day({2025, 4, 18})));
    CHECK(days.overlaps(DateSpan::day({2025, 4, 17})));
    CHECK_FALSE(DateSpan{QDate(2025, 4, 16), QDate(2025, 4, 16)}.isValid());
}
