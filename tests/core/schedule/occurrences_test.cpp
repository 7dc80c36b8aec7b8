// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/occurrences.h"
#include "schedule/rule_parts.h"
#include "support/catch.h"
#include "support/events.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const DateSpan threeYears{QDate(2025, 1, 1), QDate(2028, 1, 1)};

std::vector<Occurrence> found(const Event &event, const DateSpan &window = threeYears,
                              const QString &zone = seoul)
{
    const Result<std::vector<Occurrence>> result = occurrences(event, window, zone);
    if (!result)
        FAIL(result.error());
    return *result;
}

QString dates(const Event &event, const DateSpan &window = threeYears)
{
    QStringList texts;
    for (const Occurrence &occurrence : found(event, window))
        texts.append(occurrence.days.first.toString(u"yyMMdd"_s));
    return texts.join(u' ');
}

Event wholeDay(const QString &rule, QDate first = {2025, 4, 16}, int days = 1)
{
    return series(allDayEvent(u"e"_s, u"집무실"_s, first, first.addDays(days - 1)), rule);
}

Event timed(const QString &rule, const QString &zone = seoul, QDate first = {2025, 4, 16},
            QTime start = {9, 0}, QTime end = {10, 0})
{
    return series(timedEvent(u"e"_s, u"회의"_s, {first, start, zone}, {first, end, zone}), rule);
}

RecurrenceId idOf(int year, int month, int day)
{
    return {QDate(year, month, day), std::nullopt};
}

ErrorCode errorOf(const Event &event)
{
    const Result<void> checked = validateSeries(event);
    REQUIRE_FALSE(checked.has_value());
    return checked.error().code;
}

Override movedTo(const Event &event, const RecurrenceId &id, const When &when)
{
    Override override{id, event.body};
    override.body.when = when;
    return override;
}

} // namespace

TEST_CASE("The weekly office has seven Wednesdays")
{
    const Event office = wholeDay(u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    CHECK(dates(office) == u"250416 250423 250430 250507 250514 250521 250528"_s);
    CHECK(extent(office, seoul) == Extent{QDate(2025, 4, 16), QDate(2025, 5, 28)});
    CHECK(dates(office, {QDate(2025, 4, 28), QDate(2025, 5, 5)}) == u"250430"_s);
    CHECK(dates(office, {QDate(2025, 4, 17), QDate(2025, 4, 23)}).isEmpty());
}

TEST_CASE("A single event is one occurrence without a recurrence id")
{
    const Event event = timedEvent(u"e"_s, u"기억식"_s, at(16, 15), at(16, 16, 30));
    const std::vector<Occurrence> all = found(event);
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all.front().recurrenceId.has_value());
    CHECK(all.front().span->minutes() == 90);
    CHECK(all.front().body == event.body);
    CHECK(dates(event, DateSpan::day({2025, 4, 17})).isEmpty());
}

TEST_CASE("The 31st skips short months, the last day does not")
{
    CHECK(dates(wholeDay(u"FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4"_s, {2025, 1, 31})) ==
          u"250131 250331 250531 250731"_s);
    CHECK(dates(wholeDay(u"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"_s, {2025, 1, 31})) ==
          u"250131 250228 250331 250430"_s);
}

TEST_CASE("The n-th weekday of a month, from the front and from the back")
{
    CHECK(dates(wholeDay(u"FREQ=MONTHLY;BYDAY=3WE;COUNT=3"_s)) == u"250416 250521 250618"_s);
    CHECK(dates(wholeDay(u"FREQ=MONTHLY;BYDAY=-1WE;COUNT=3"_s, {2025, 4, 30})) == u"250430 250528 250625"_s);
}

TEST_CASE("A leap day comes every four years")
{
    const Event leap = wholeDay(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"_s, {2024, 2, 29});
    CHECK(dates(leap, {QDate(2024, 1, 1), QDate(2040, 1, 1)}) == u"240229 280229 320229 360229"_s);
    CHECK(extent(leap, seoul) == Extent{QDate(2024, 2, 29), std::nullopt});
}

TEST_CASE("Nine o'clock stays nine o'clock when the clocks change")
{
    const Event paris = timed(u"FREQ=WEEKLY;COUNT=3"_s, u"Europe/Paris"_s, {2025, 3, 23});
    const std::vector<Occurrence> all = found(paris);
    REQUIRE(all.size() == 3);
    CHECK(toUtc(all[0].span->start).time() == QTime(8, 0));
    CHECK(toUtc(all[1].span->start).time() == QTime(7, 0));
    CHECK(all[1].span->minutes() == 60);
}

TEST_CASE("An occurrence in a gap of the clock keeps its length, in a fold it is the first")
{
    const Event night =
        timed(u"FREQ=WEEKLY;COUNT=40"_s, u"Europe/Paris"_s, {2025, 3, 23}, QTime(2, 30), QTime(3, 0));
    bool sawGap = false;
    bool sawFold = false;
    for (const Occurrence &occurrence : found(night, threeYears, u"Europe/Paris"_s)) {
        CHECK(validate(occurrence.body.when).has_value());
        if (occurrence.days.first == QDate(2025, 3, 30)) {
            sawGap = true;
            CHECK(occurrence.span->minutes() == 30);
            CHECK(toUtc(occurrence.span->start).time() == QTime(1, 30));
        } else if (occurrence.days.first == QDate(2025, 10, 26)) {
            sawFold = true;
            CHECK(toUtc(occurrence.span->start).time() == QTime(0, 30));
        } else {
            CHECK(occurrence.span->minutes() == 30);
        }
    }
    CHECK(sawGap);
    CHECK(sawFold);
}

TEST_CASE("An occurrence is on the days of the office's calendar, wherever its own clock hangs")
{
    const Event call =
        timed(u"FREQ=WEEKLY;COUNT=2"_s, u"America/New_York"_s, {2025, 4, 15}, QTime(20, 0), QTime(21, 0));
    CHECK(dates(call, DateSpan::day({2025, 4, 16})) == u"250416"_s);
    CHECK(dates(call, DateSpan::day({2025, 4, 15})).isEmpty());
    CHECK(found(call, DateSpan::day({2025, 4, 16})).front().recurrenceId ==
          RecurrenceId{QDate(2025, 4, 15), QTime(20, 0)});
}

TEST_CASE("Exclusions remove and additions add, more of them than libical would keep")
{
    Event office = wholeDay(u"FREQ=WEEKLY;BYDAY=WE;COUNT=4"_s);
    office.recurrence->excluded = {idOf(2025, 4, 23)};
    office.recurrence->added = {idOf(2025, 4, 25), idOf(2025, 6, 1)};
    CHECK(dates(office) == u"250416 250425 250430 250507 250601"_s);
    CHECK(extent(office, seoul)->last == QDate(2025, 6, 1));

    Event daily = wholeDay(u"FREQ=DAILY;COUNT=1000"_s, {2025, 1, 1});
    for (int day = 0; day < 999; ++day)
        daily.recurrence->excluded.push_back({QDate(2025, 1, 1).addDays(day), std::nullopt});
    CHECK(found(daily).size() == 1);
}

TEST_CASE("An addition can be at another time, and keeps the length")
{
    Event meeting = timed(u"FREQ=WEEKLY;COUNT=1"_s);
    meeting.recurrence->added = {{QDate(2025, 4, 18), QTime(23, 30)}};
    const std::vector<Occurrence> all = found(meeting);
    REQUIRE(all.size() == 2);
    CHECK(all[1].body.when == When(Timed{at(18, 23, 30), at(19, 0, 30)}));
    CHECK(all[1].days.days() == 2);
}

TEST_CASE("An override is shown where it was moved to, into the window and out of it")
{
    Event office = wholeDay(u"FREQ=WEEKLY;BYDAY=WE;COUNT=4"_s);
    office.overrides = {movedTo(office, idOf(2025, 4, 23), AllDay{DateSpan::day({2025, 5, 20})}),
                        movedTo(office, idOf(2025, 5, 7), AllDay{DateSpan::day({2025, 4, 24})})};
    CHECK(dates(office, {QDate(2025, 4, 21), QDate(2025, 4, 28)}) == u"250424"_s);
    CHECK(dates(office, {QDate(2025, 5, 19), QDate(2025, 5, 26)}) == u"250520"_s);
    CHECK(dates(office) == u"250416 250424 250430 250520"_s);
    const Occurrence moved = found(office).back();
    CHECK(moved.recurrenceId == idOf(2025, 4, 23));
    CHECK(moved.overridden);
    CHECK_FALSE(found(office).front().overridden);
    CHECK(extent(office, seoul) == Extent{QDate(2025, 4, 16), QDate(2025, 5, 20)});
}

TEST_CASE("The first office day is two days, the others one")
{
    Event office = wholeDay(u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    office.overrides = {
        movedTo(office, idOf(2025, 4, 16), AllDay{DateSpan::inclusive({2025, 4, 16}, {2025, 4, 17})})};
    const std::vector<Occurrence> all = found(office);
    REQUIRE(all.size() == 7);
    CHECK(all[0].days.days() == 2);
    CHECK(all[1].days.days() == 1);
    CHECK(dates(office, DateSpan::day({2025, 4, 17})) == u"250416"_s);
}

TEST_CASE("An override that the rule no longer yields or an exclusion names is still shown")
{
    Event office = wholeDay(u"FREQ=WEEKLY;BYDAY=WE;COUNT=2"_s);
    office.recurrence->excluded = {idOf(2025, 4, 23)};
    office.overrides = {movedTo(office, idOf(2025, 4, 23), AllDay{DateSpan::day({2025, 4, 24})}),
                        movedTo(office, idOf(2025, 6, 5), AllDay{DateSpan::day({2025, 6, 6})})};
    CHECK(dates(office) == u"250416 250424 250606"_s);
}

TEST_CASE("Series of several days keep their length and are found by any of their days")
{
    const Event trip = wholeDay(u"FREQ=MONTHLY;COUNT=3"_s, {2025, 4, 16}, 5);
    CHECK(dates(trip, DateSpan::day({2025, 5, 20})) == u"250516"_s);
    CHECK(dates(trip, DateSpan::day({2025, 5, 21})).isEmpty());
    CHECK(found(trip).back().days.days() == 5);
}

TEST_CASE("Series whose hour is not known stay so")
{
    Event visit = wholeDay(u"FREQ=WEEKLY;COUNT=2"_s);
    visit.body.when = Untimed{QDate(2025, 4, 16), DayPart::Afternoon};
    const std::vector<Occurrence> all = found(visit);
    REQUIRE(all.size() == 2);
    CHECK(all[1].body.when == When(Untimed{QDate(2025, 4, 23), DayPart::Afternoon}));
    CHECK_FALSE(all[1].span.has_value());
    CHECK(all[1].recurrenceId == idOf(2025, 4, 23));
}

TEST_CASE("The start belongs to the series even where its rule does not yield it")
{
    CHECK(dates(wholeDay(u"FREQ=WEEKLY;BYDAY=FR;COUNT=2"_s)) == u"250416 250418 250425"_s);
}

TEST_CASE("UNTIL may be a date for a timed series and a time for one of whole days")
{
    CHECK(dates(timed(u"FREQ=DAILY;UNTIL=20250418"_s)) == u"250416 250417 250418"_s);
    CHECK(dates(timed(u"FREQ=DAILY;UNTIL=20250418T085959"_s)) == u"250416 250417"_s);
    CHECK(dates(wholeDay(u"FREQ=DAILY;UNTIL=20250418T000000"_s)) == u"250416 250417 250418"_s);
}

TEST_CASE("An UNTIL in UTC is turned into the clock of the series")
{
    CHECK(withLocalUntil(u"FREQ=WEEKLY;UNTIL=20250528T145959Z;BYDAY=WE"_s, seoul) ==
          u"FREQ=WEEKLY;UNTIL=20250528T235959;BYDAY=WE"_s);
    CHECK(withLocalUntil(u"FREQ=WEEKLY;UNTIL=20250528"_s, seoul) == u"FREQ=WEEKLY;UNTIL=20250528"_s);
    CHECK(errorOf(timed(u"FREQ=WEEKLY;UNTIL=20250528T145959Z"_s)) == ErrorCode::InvalidRule);
}

TEST_CASE("Windows far from the start show what counting from the start shows")
{
    for (const QString &rule :
         {u"FREQ=DAILY;INTERVAL=7"_s, u"FREQ=DAILY;INTERVAL=10"_s, u"FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE"_s,
          u"FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,WE"_s, u"FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=16,31"_s,
          u"FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,3WE"_s, u"FREQ=YEARLY;INTERVAL=3;BYMONTH=4;BYMONTHDAY=16"_s,
          u"FREQ=YEARLY;BYMONTH=2,4;BYDAY=2WE"_s, u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s,
          u"FREQ=DAILY;INTERVAL=3;BYHOUR=8,20"_s}) {
        for (const bool hasTime : {false, true}) {
            const Event endless = hasTime ? timed(rule) : wholeDay(rule);
            // COUNT makes libical start at the start.
            Event counted = endless;
            counted.recurrence->rule += u";COUNT=100000"_s;
            for (const int year : {2025, 2026, 2031, 2050}) {
                const DateSpan window{QDate(year, 5, 3), QDate(year + 1, 2, 7)};
                CAPTURE(rule, hasTime, year);
                CHECK(found(endless, window) == found(counted, window));
            }
        }
    }
}

TEST_CASE("Rules that are not accepted are errors that name the rule")
{
    for (const QString &rule : {u"FREQ=HOURLY"_s,
                                u"FREQ=MINUTELY;COUNT=3"_s,
                                u"FREQ=SECONDLY"_s,
                                u"FREQ=FORTNIGHTLY"_s,
                                u"BYDAY=WE"_s,
                                QString(),
                                u"FREQ=WEEKLY;COUNT=2;UNTIL=20250528"_s,
                                u"FREQ=WEEKLY;COUNT=0"_s,
                                u"FREQ=WEEKLY;INTERVAL=0"_s,
                                u"FREQ=WEEKLY;INTERVAL=99999"_s,
                                u"FREQ=WEEKLY;BYDAY=XX"_s,
                                u"FREQ=WEEKLY;BYDAY="_s,
                                u"FREQ=MONTHLY;BYMONTHDAY=32"_s,
                                u"FREQ=MONTHLY;BYMONTHDAY=0"_s,
                                u"FREQ=YEARLY;BYMONTH=13"_s,
                                u"FREQ=WEEKLY;UNTIL=20250231"_s,
                                u"FREQ=WEEKLY;FREQ=DAILY"_s,
                                u"FREQ=WEEKLY;X-PART=1"_s,
                                u"FREQ=YEARLY;RSCALE=DANGI"_s,
                                u"FREQ=WEEKLY\r\nSUMMARY:x"_s,
                                u"FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5"_s}) {
        CAPTURE(rule);
        const Event event = wholeDay(rule);
        CHECK(errorOf(event) == ErrorCode::InvalidRule);
        const Result<std::vector<Occurrence>> refused = occurrences(event, threeYears, seoul);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::InvalidRule);
        CHECK(refused.error().subject == rule);
    }
}

TEST_CASE("A series that never occurs is an error of its own")
{
    CHECK(errorOf(wholeDay(u"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"_s)) == ErrorCode::NeverOccurs);
    CHECK(errorOf(wholeDay(u"FREQ=DAILY;UNTIL=20250415"_s)) == ErrorCode::NeverOccurs);
    Event excluded = wholeDay(u"FREQ=DAILY;COUNT=2"_s);
    excluded.recurrence->excluded = {idOf(2025, 4, 16), idOf(2025, 4, 17)};
    CHECK(errorOf(excluded) == ErrorCode::NeverOccurs);
    excluded.recurrence->added = {idOf(2025, 4, 20)};
    CHECK(validateSeries(excluded).has_value());
    CHECK(validateSeries(timed(u"FREQ=WEEKLY;UNTIL=20250416T090000"_s)).has_value());
}

TEST_CASE("Other errors are those of the event")
{
    Event event = wholeDay(u"FREQ=DAILY"_s);
    event.body.title.clear();
    CHECK(errorOf(event) == ErrorCode::MissingTitle);
    CHECK(occurrences(event, threeYears, u"Asia/Yeouido"_s).error().code == ErrorCode::UnknownZone);
    CHECK(extent(event, u"Asia/Yeouido"_s).error().code == ErrorCode::UnknownZone);
    event.body.when = Untimed{};
    CHECK(occurrences(event, threeYears, seoul).error().code == ErrorCode::InvalidDate);
}

TEST_CASE("Rules made to keep a program busy are done with quickly")
{
    QElapsedTimer timer;
    timer.start();
    for (
        const QString &rule :
        {u"FREQ=DAILY;COUNT=1000000000"_s, u"FREQ=DAILY;UNTIL=99991231"_s,
         u"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"_s, u"FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2"_s,
         u"FREQ=YEARLY;INTERVAL=32767"_s, u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-30"_s,
         u"FREQ=DAILY;BYMONTH=1;BYYEARDAY=366"_s,
         u"FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;COUNT=999999999"_s}) {
        CAPTURE(rule);
        const Event event = timed(rule);
        const Result<void> checked = validateSeries(event);
        const Result<std::vector<Occurrence>> week =
            occurrences(event, {QDate(2025, 4, 14), QDate(2025, 4, 21)}, seoul);
        CHECK((week.has_value() || week.error().code == ErrorCode::InvalidRule));
        CHECK((checked.has_value() || checked.error().code == ErrorCode::InvalidRule ||
               checked.error().code == ErrorCode::NeverOccurs));
    }
    // Seconds where each alone would take minutes.
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("The stricter disclosure of series and occurrence holds")
{
    Occurrence occurrence;
    for (const Disclosure series : {Disclosure::Public, Disclosure::Partial, Disclosure::Closed}) {
        for (const Disclosure own : {Disclosure::Public, Disclosure::Partial, Disclosure::Closed}) {
            occurrence.seriesDisclosure = series;
            occurrence.body.disclosure = own;
            CHECK(effectiveDisclosure(occurrence) == std::max(series, own));
        }
    }
    Event office = wholeDay(u"FREQ=WEEKLY;COUNT=2"_s);
    office.body.disclosure = Disclosure::Closed;
    office.overrides = {movedTo(office, idOf(2025, 4, 23), office.body.when)};
    office.overrides.front().body.disclosure = Disclosure::Public;
    for (const Occurrence &each : found(office))
        CHECK(effectiveDisclosure(each) == Disclosure::Closed);
}

TEST_CASE("What really happened at the first occurrence is not said of the others")
{
    Event office = wholeDay(u"FREQ=WEEKLY;COUNT=2"_s);
    office.body.actual = Actual{std::nullopt, u"국회"_s, {}, {}};
    const std::vector<Occurrence> all = found(office);
    CHECK(all[0].body.actual.has_value());
    CHECK_FALSE(all[1].body.actual.has_value());
}

TEST_CASE("Calendar order: whole days, then mornings, afternoons, unknown hours, then by the clock")
{
    Event untimed = wholeDay({}, {2025, 4, 16});
    untimed.recurrence.reset();
    const auto occurrenceOf = [&untimed](const QString &id, const When &when) {
        Event event = untimed;
        event.id = EventId(id);
        event.body.when = when;
        return found(event).front();
    };
    const QDate day(2025, 4, 16);
    const std::vector<Occurrence> sorted{
        occurrenceOf(u"z"_s, Timed{at(15, 23), at(16, 1)}),
        occurrenceOf(u"y"_s, AllDay{DateSpan::inclusive(day, day.addDays(1))}),
        occurrenceOf(u"x"_s, AllDay{DateSpan::day(day)}),
        occurrenceOf(u"w"_s, Untimed{day, DayPart::Morning}),
        occurrenceOf(u"v"_s, Untimed{day, DayPart::Afternoon}),
        occurrenceOf(u"u"_s, Untimed{day}),
        occurrenceOf(u"t"_s, Timed{at(16, 0), at(16, 1)}),
        occurrenceOf(u"s"_s, Timed{at(16, 9), at(16, 11)}),
        occurrenceOf(u"a"_s, Timed{at(16, 9), at(16, 10)}),
        occurrenceOf(u"b"_s, Timed{at(16, 9), at(16, 10)}),
        occurrenceOf(u"0"_s, AllDay{DateSpan::day(day.addDays(1))}),
    };
    for (size_t left = 0; left < sorted.size(); ++left) {
        for (size_t right = 0; right < sorted.size(); ++right) {
            CAPTURE(left, right);
            CHECK(sortsBefore(sorted[left], sorted[right]) == (left < right));
        }
    }
}

TEST_CASE("Every other week is reckoned rightly wherever the week starts")
{
    const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    for (int weekStart = 0; weekStart < 7; ++weekStart) {
        for (int own = 0; own < 7; ++own) {
            for (int other = 0; other < 7; ++other) {
                const QDate first = QDate(2025, 6, 2).addDays(own);
                const QString rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=%1,%2;WKST=%3"_s.arg(
                    codes.at(own), codes.at(other), codes.at(weekStart));
                const QDate weekOfFirst = first.addDays(-((own - weekStart + 7) % 7));
                QStringList expected;
                for (QDate day = first; expected.size() < 7; day = day.addDays(1)) {
                    const int weekday = day.dayOfWeek() - 1;
                    if ((weekday == own || weekday == other) && weekOfFirst.daysTo(day) / 7 % 2 == 0)
                        expected.append(day.toString(u"yyMMdd"_s));
                }
                CAPTURE(rule);
                CHECK(dates(wholeDay(rule + u";COUNT=7"_s, first)) == expected.join(u' '));
                const QDate third = QDate::fromString(u"20"_s + expected.at(2), u"yyyyMMdd"_s);
                const QDate last = QDate::fromString(u"20"_s + expected.back(), u"yyyyMMdd"_s);
                CHECK(dates(wholeDay(rule, first), {third, last.addDays(1)}) == expected.mid(2).join(u' '));
            }
        }
    }
}
