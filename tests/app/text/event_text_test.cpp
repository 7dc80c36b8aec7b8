// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/events.h"

#include "settings/language.h"
#include "text/event_text.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// As it reads: no-break spaces are spaces.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString inWords(const QString &rule, QDate first = QDate(2025, 4, 16))
{
    installLanguage(Language::English);
    return plain(recurrenceText({rule, {}, {}}, AllDay{DateSpan::day(first)}, Language::English));
}

} // namespace

TEST_CASE("the date and hours of an event are written in the official form")
{
    const Timed ceremony{at(16, 15), at(16, 16, 30)};
    CHECK(plain(whenText(ceremony, Language::Korean)) == u"2025. 4. 16.(수) 15:00 ~ 16:30"_s);
    CHECK(plain(whenText(ceremony, Language::English)) == u"Wed 16 Apr 2025 15:00 – 16:30"_s);
}

TEST_CASE("an end on another day says its date")
{
    CHECK(plain(timeText(Timed{at(16, 22), at(17, 1)}, Language::Korean)) == u"22:00 ~ 4. 17.(목) 01:00"_s);
    const WallTime newYear{QDate(2026, 1, 1), QTime(1, 0), seoul};
    CHECK(plain(timeText(Timed{at(31, 22, 0, 12), newYear}, Language::Korean)) ==
          u"22:00 ~ 2026. 1. 1.(목) 01:00"_s);
}

TEST_CASE("an event of no length has one time")
{
    CHECK(timeText(Timed{at(16, 15), at(16, 15)}, Language::Korean) == u"15:00"_s);
}

TEST_CASE("all-day and untimed events have words in the place of hours")
{
    installLanguage(Language::English);
    const AllDay officeDay{DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))};
    CHECK(plain(whenText(officeDay, Language::English)) == u"Wed 16 Apr – Thu 17 Apr 2025 All day"_s);
    CHECK(timeText(Untimed{QDate(2025, 4, 14), DayPart::Morning}, Language::English) == u"Morning"_s);
    CHECK(timeText(Untimed{QDate(2025, 4, 14), DayPart::Unknown}, Language::English) == u"Time open"_s);
}

TEST_CASE("a time by the clock of another zone names its zone")
{
    installLanguage(Language::English);
    const QString paris = u"Europe/Paris"_s;
    const WallTime start{QDate(2025, 4, 16), QTime(9, 0), paris};
    const Timed call{start, start};
    CHECK(whenText(call, Language::English, seoul).contains(paris));
    CHECK_FALSE(whenText(call, Language::English, paris).contains(paris));
}

TEST_CASE("durations are in hours and minutes")
{
    installLanguage(Language::English);
    CHECK(durationText(45) == u"45 min"_s);
    CHECK(durationText(120) == u"2 h"_s);
    CHECK(durationText(90) == u"1 h 30 min"_s);
}

TEST_CASE("simple rules are put into words")
{
    CHECK(inWords(u"FREQ=DAILY"_s) == u"Every day"_s);
    CHECK(inWords(u"FREQ=WEEKLY"_s) == u"Every week on Wednesday"_s);
    CHECK(inWords(u"FREQ=WEEKLY;BYDAY=MO,WE"_s) == u"Every week on Monday, Wednesday"_s);
    CHECK(inWords(u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s) == u"Every weekday, Monday to Friday"_s);
    CHECK(inWords(u"FREQ=MONTHLY"_s) == u"Every month on day 16"_s);
    CHECK(inWords(u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, QDate(2025, 4, 30)) == u"Every month on its last day"_s);
    CHECK(inWords(u"FREQ=MONTHLY;BYDAY=3WE"_s) == u"Every month on the third Wednesday"_s);
    CHECK(inWords(u"FREQ=MONTHLY;BYDAY=-1FR"_s, QDate(2025, 4, 25)) == u"Every month on the last Friday"_s);
    CHECK(inWords(u"FREQ=YEARLY"_s) == u"Every year on 16 April"_s);
    CHECK(inWords(u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s) ==
          u"Every week on Wednesday, until Wed 28 May 2025"_s);
    CHECK(inWords(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=5"_s).startsWith(u"Every 2 week"_s));
}

TEST_CASE("a rule that is not simple stays as it is written")
{
    const QStringList rules{u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"_s,
                            u"FREQ=MONTHLY;BYDAY=1MO,3MO"_s,
                            u"FREQ=YEARLY;BYDAY=1MO"_s,
                            u"FREQ=DAILY;BYMONTH=4"_s,
                            u"FREQ=YEARLY;BYMONTH=5"_s,
                            u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s,
                            u"FREQ=WEEKLY;INTERVAL=0"_s,
                            u"nonsense"_s};
    for (const QString &rule : rules)
        CHECK(inWords(rule) == rule);
}
