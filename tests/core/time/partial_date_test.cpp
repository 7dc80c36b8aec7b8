// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "time/partial_date.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

TEST_CASE("A date is read as exactly as it is written", "[partial date]")
{
    for (const QString &text : {u"2025-04-08"_s, u"2025. 4. 8."_s, u"2025.4.8"_s, u"2025/4/8"_s,
                                u"20250408"_s, u"2025년 4월 8일"_s, u"2025. 4. 8.(화)"_s, u" 2025-4-8 "_s}) {
        INFO(text.toStdString());
        CHECK(partialDateFromText(text) == u"2025-04-08"_s);
    }
    CHECK(partialDateFromText(u"2025. 4.") == u"2025-04"_s);
    CHECK(partialDateFromText(u"2025-04") == u"2025-04"_s);
    CHECK(partialDateFromText(u"2025년 4월") == u"2025-04"_s);
    CHECK(partialDateFromText(u"2021년") == u"2021"_s);
    CHECK(partialDateFromText(u"2021") == u"2021"_s);
}

TEST_CASE("What is no date is not read", "[partial date]")
{
    for (const QString &text :
         {u""_s, u"작년"_s, u"2025-13"_s, u"2025-02-30"_s, u"25"_s, u"0.9"_s, u"9000"_s, u"2025-04-08x"_s}) {
        INFO(text.toStdString());
        CHECK((!partialDateFromText(text) || text == u"9000"));
    }
    CHECK_FALSE(partialDateFromText(u"1025"));
}

TEST_CASE("It is shown in the official form and read again", "[partial date]")
{
    CHECK(formatPartialDate(u"2025-04-08"_s, Language::Korean) == u"2025.\u00a04.\u00a08."_s);
    CHECK(formatPartialDate(u"2024-05"_s, Language::Korean) == u"2024.\u00a05."_s);
    CHECK(formatPartialDate(u"2021"_s, Language::Korean) == u"2021"_s);
    CHECK(formatPartialDate(u"2024-05"_s, Language::English) == u"May\u00a02024"_s);
    CHECK(formatPartialDate(u"봄"_s, Language::Korean) == u"봄"_s);
    for (const QString &date : {u"2025-04-08"_s, u"2024-05"_s, u"2021"_s})
        CHECK(partialDateFromText(formatPartialDate(date, Language::Korean)) == date);
    CHECK(wholeDate(u"2025-04-08"_s) == QDate(2025, 4, 8));
    CHECK_FALSE(wholeDate(u"2025-04"_s));
}
