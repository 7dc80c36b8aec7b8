// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/occurrences.h"
#include "schedule/simple_rule.h"
#include "support/catch.h"
#include "support/events.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const When wednesday = AllDay{DateSpan::day(QDate(2025, 4, 16))};
const When wednesdayAtTwo = Timed{at(16, 14), at(16, 15)};
const When lastOfApril = Untimed{QDate(2025, 4, 30)};

std::optional<SimpleRule> read(const QString &text, const When &when)
{
    return simpleRule(Recurrence{text, {}, {}}, when);
}

} // namespace

TEST_CASE("A chosen recurrence is written in the form on which programs agree")
{
    CHECK(ruleText({}, wednesday) == u"FREQ=WEEKLY;BYDAY=WE"_s);
    CHECK(ruleText({.frequency = Frequency::Daily, .interval = 3}, wednesday) == u"FREQ=DAILY;INTERVAL=3"_s);
    CHECK(ruleText({.weekdays = {Qt::Sunday, Qt::Monday}}, wednesday) == u"FREQ=WEEKLY;BYDAY=MO,WE,SU"_s);
    CHECK(ruleText({.until = QDate(2025, 5, 28)}, wednesday) == u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    CHECK(ruleText({.until = QDate(2025, 5, 28)}, wednesdayAtTwo) ==
          u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T235959"_s);
    CHECK(ruleText({.frequency = Frequency::Monthly, .count = 4}, wednesday) ==
          u"FREQ=MONTHLY;BYMONTHDAY=16;COUNT=4"_s);
    CHECK(ruleText({.frequency = Frequency::Monthly, .monthlyBy = MonthlyBy::Weekday}, wednesday) ==
          u"FREQ=MONTHLY;BYDAY=3WE"_s);
    CHECK(ruleText({.frequency = Frequency::Monthly, .monthlyBy = MonthlyBy::LastWeekday}, lastOfApril) ==
          u"FREQ=MONTHLY;BYDAY=-1WE"_s);
    CHECK(ruleText({.frequency = Frequency::Monthly, .monthlyBy = MonthlyBy::LastDay}, lastOfApril) ==
          u"FREQ=MONTHLY;BYMONTHDAY=-1"_s);
    CHECK(ruleText({.frequency = Frequency::Yearly}, wednesday) == u"FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=16"_s);
}

TEST_CASE("What was written is read back the same")
{
    for (const When &when : {wednesday, wednesdayAtTwo, lastOfApril}) {
        for (const Frequency frequency :
             {Frequency::Daily, Frequency::Weekly, Frequency::Monthly, Frequency::Yearly}) {
            for (const MonthlyBy monthlyBy : offeredMonthly(startDate(when))) {
                SimpleRule rule{
                    .frequency = frequency, .interval = 2, .weekdays = {}, .count = {}, .until = {}};
                if (frequency == Frequency::Weekly)
                    rule.weekdays = {Qt::Wednesday, Qt::Friday};
                if (frequency == Frequency::Monthly)
                    rule.monthlyBy = monthlyBy;
                CAPTURE(ruleText(rule, when));
                CHECK(read(ruleText(rule, when), when) == rule);
                rule.count = 5;
                CHECK(read(ruleText(rule, when), when) == rule);
                rule.count.reset();
                rule.until = QDate(2027, 1, 1);
                CHECK(read(ruleText(rule, when), when) == rule);
            }
        }
    }
}

TEST_CASE("Rules that other programs word differently are shown as what they mean")
{
    CHECK(read(u"FREQ=WEEKLY"_s, wednesday) == SimpleRule{.weekdays = {Qt::Wednesday}});
    CHECK(read(u"freq=weekly;wkst=su;interval=1;byday=we"_s, wednesday) ==
          SimpleRule{.weekdays = {Qt::Wednesday}});
    CHECK(read(u"FREQ=MONTHLY"_s, wednesday) == SimpleRule{.frequency = Frequency::Monthly});
    CHECK(read(u"FREQ=YEARLY"_s, wednesday) == SimpleRule{.frequency = Frequency::Yearly});
    CHECK(read(u"FREQ=MONTHLY;BYDAY=+3WE"_s, wednesday) ==
          SimpleRule{.frequency = Frequency::Monthly, .monthlyBy = MonthlyBy::Weekday});
    CHECK(read(u"FREQ=MONTHLY;BYDAY=WE;BYSETPOS=3"_s, wednesday) ==
          SimpleRule{.frequency = Frequency::Monthly, .monthlyBy = MonthlyBy::Weekday});
    CHECK(read(u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T140000"_s, wednesdayAtTwo) ==
          SimpleRule{.weekdays = {Qt::Wednesday}, .until = QDate(2025, 5, 28)});
    CHECK(read(u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T000000"_s, wednesdayAtTwo) ==
          SimpleRule{.weekdays = {Qt::Wednesday}, .until = QDate(2025, 5, 27)});
}

TEST_CASE("A rule that would change by being shown is not shown as a simple one")
{
    for (const QString &rule :
         {u"FREQ=WEEKLY;BYDAY=TU"_s, u"FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,WE"_s,
          u"FREQ=MONTHLY;BYMONTHDAY=16,17"_s, u"FREQ=MONTHLY;BYDAY=2WE"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s,
          u"FREQ=MONTHLY;BYDAY=-1WE"_s, u"FREQ=YEARLY;BYDAY=3WE;BYMONTH=4"_s, u"FREQ=YEARLY;BYMONTHDAY=16"_s,
          u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s, u"FREQ=WEEKLY;BYDAY=WE;BYHOUR=9"_s, u"FREQ=HOURLY"_s,
          u"nonsense"_s, QString()}) {
        CAPTURE(rule);
        CHECK(read(rule, wednesday) == std::nullopt);
    }
}

TEST_CASE("The ways to repeat monthly are those that the start has")
{
    CHECK(offeredMonthly(QDate(2025, 4, 16)) == std::vector{MonthlyBy::Day, MonthlyBy::Weekday});
    CHECK(offeredMonthly(QDate(2025, 4, 24)) ==
          std::vector{MonthlyBy::Day, MonthlyBy::Weekday, MonthlyBy::LastWeekday});
    CHECK(offeredMonthly(QDate(2025, 4, 30)) ==
          std::vector{MonthlyBy::Day, MonthlyBy::LastDay, MonthlyBy::LastWeekday});
    CHECK(offeredMonthly(QDate(2025, 2, 28)) ==
          std::vector{MonthlyBy::Day, MonthlyBy::LastDay, MonthlyBy::Weekday, MonthlyBy::LastWeekday});
}

TEST_CASE("A written rule yields its own start")
{
    for (const When &when : {wednesday, wednesdayAtTwo, lastOfApril}) {
        for (const Frequency frequency :
             {Frequency::Daily, Frequency::Weekly, Frequency::Monthly, Frequency::Yearly}) {
            Event event = timedEvent(u"e"_s, u"회의"_s, at(16, 14), at(16, 15));
            event.body.when = when;
            event.recurrence = Recurrence{ruleText({.frequency = frequency, .count = 3}, when), {}, {}};
            const Result<std::vector<Occurrence>> found =
                occurrences(event, {QDate(2025, 1, 1), QDate(2030, 1, 1)}, seoul);
            REQUIRE(found.has_value());
            CHECK(found->size() == 3);
        }
    }
}
