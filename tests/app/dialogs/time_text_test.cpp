// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "dialogs/time_text.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

TEST_CASE("A time is read in every way people type it")
{
    const auto [text, time] = GENERATE(table<QString, QTime>({
        {u"9:15"_s, QTime(9, 15)},      {u"09:15"_s, QTime(9, 15)},
        {u"0915"_s, QTime(9, 15)},      {u"915"_s, QTime(9, 15)},
        {u"9.15"_s, QTime(9, 15)},      {u"21:45"_s, QTime(21, 45)},
        {u"9"_s, QTime(9, 0)},          {u"0:00"_s, QTime(0, 0)},
        {u"오후 2시"_s, QTime(14, 0)},  {u"오후2시 반"_s, QTime(14, 30)},
        {u"오전 9:30"_s, QTime(9, 30)}, {u"14시 5분"_s, QTime(14, 5)},
        {u"오전 12시"_s, QTime(0, 0)},  {u"오후 12:10"_s, QTime(12, 10)},
        {u"2:30 pm"_s, QTime(14, 30)},  {u"2pm"_s, QTime(14, 0)},
        {u"  9:15 "_s, QTime(9, 15)},   {u"１４：０５"_s, QTime(14, 5)},
        {u"오후 14시"_s, QTime(14, 0)},
    }));
    CAPTURE(text);
    CHECK(timeFromText(text) == time);
}

TEST_CASE("What is no time of day is not read as one")
{
    const QString text = GENERATE(u""_s, u"25:00"_s, u"9:60"_s, u"2460"_s, u"9:15:30"_s, u"내일"_s, u"-9"_s,
                                  u"오전 13시"_s, u"오후 2 pm"_s, u"12345"_s);
    CAPTURE(text);
    CHECK_FALSE(timeFromText(text));
}

TEST_CASE("A date is read in every way people type it, what is left out being that of the date before")
{
    const auto [text, date] = GENERATE(table<QString, QDate>({
        {u"2025-04-16"_s, QDate(2025, 4, 16)},
        {u"2025. 4. 16.(수)"_s, QDate(2025, 4, 16)},
        {u"2025.\u00A04.\u00A016.(수)"_s, QDate(2025, 4, 16)},
        {u"20250416"_s, QDate(2025, 4, 16)},
        {u"2026/1/2"_s, QDate(2026, 1, 2)},
        {u"5.2"_s, QDate(2025, 5, 2)},
        {u"5/2"_s, QDate(2025, 5, 2)},
        {u"5월 2일"_s, QDate(2025, 5, 2)},
        {u"0502"_s, QDate(2025, 5, 2)},
        {u"30"_s, QDate(2025, 4, 30)},
        {u"30일"_s, QDate(2025, 4, 30)},
        {u"Wed 16 Apr 2025"_s, QDate(2025, 4, 16)},
        {u"2 may"_s, QDate(2025, 5, 2)},
    }));
    CAPTURE(text);
    CHECK(dateFromText(text, QDate(2025, 4, 14)) == date);
}

TEST_CASE("A date that does not exist is not read as another one")
{
    const QString text = GENERATE(u""_s, u"31"_s, u"2025-02-29"_s, u"13.1"_s, u"2025-4-31"_s, u"내일"_s,
                                  u"4.16.2025"_s, u"2 foo"_s);
    CAPTURE(text);
    CHECK_FALSE(dateFromText(text, QDate(2025, 4, 14)));
}
