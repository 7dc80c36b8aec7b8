// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/schedule/office_days.h"
#include "schedule/office_day_dates.h"
#include "schedule/office_plan.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const EventId newId(u"rest"_s);

OfficePlan wednesdays()
{
    return {.title = u"주간 집무실"_s,
            .weekday = Qt::Wednesday,
            .location = {{}, u"여의도"_s},
            .hours = {},
            .first = QDate(2025, 4, 14),
            .last = QDate(2025, 6, 2)};
}

Change done(const Result<Change> &change)
{
    if (!change)
        FAIL(change.error());
    return *change;
}

OfficeRecords records()
{
    return {weeklyOffice(),
            {recordOfDay(u"first"_s, dayId(16)), recordOfDay(u"second"_s, dayId(23)),
             recordOfDay(u"last"_s, dayId(28, 5))},
            {},
            {}};
}

} // namespace

TEST_CASE("an office begins on its first weekday and ends before the last date")
{
    const Change change = done(createOffice(wednesdays(), seoul, EventId(u"office"_s)));
    CHECK(change.act == Act::Create);
    const Event office = eventLeft(change, u"office"_s);
    CHECK(office.body.kind == EventKind::OfficeDay);
    CHECK(datesOf(office) ==
          QStringList{u"4.16"_s, u"4.23"_s, u"4.30"_s, u"5.7"_s, u"5.14"_s, u"5.21"_s, u"5.28"_s});
    OfficePlan plan = planOf(office, seoul);
    CHECK(plan.first == QDate(2025, 4, 16));
    CHECK(plan.last == QDate(2025, 5, 28));
    CHECK(plan.weekday == Qt::Wednesday);
    CHECK(plan.location.text == u"여의도"_s);
}

TEST_CASE("an office with hours has them each time; impossible plans are refused")
{
    OfficePlan plan = wednesdays();
    plan.hours = OfficeHours{QTime(10, 0), QTime(17, 0)};
    const Event office = eventLeft(done(createOffice(plan, seoul, EventId(u"office"_s))), u"office"_s);
    CHECK(std::get<Timed>(office.body.when) == Timed{at(16, 10), at(16, 17)});
    CHECK(planOf(office, seoul).hours == plan.hours);
    CHECK(datesOf(office).size() == 7);

    plan.hours = OfficeHours{QTime(17, 0), QTime(10, 0)};
    CHECK(createOffice(plan, seoul, newId).error().subject == u"hours"_s);
    plan = wednesdays();
    plan.last = QDate(2025, 4, 15);
    CHECK(createOffice(plan, seoul, newId).error().code == ErrorCode::EndBeforeStart);
    plan = wednesdays();
    plan.title.clear();
    CHECK(createOffice(plan, seoul, newId).error().code == ErrorCode::MissingTitle);
    plan = wednesdays();
    plan.last.reset();
    CHECK(planOf(eventLeft(done(createOffice(plan, seoul, newId)), u"rest"_s), seoul).last == std::nullopt);
}

TEST_CASE("another weekday from one day on leaves the earlier days and moves the records")
{
    OfficePlan plan = planOf(weeklyOffice(), seoul);
    plan.weekday = Qt::Thursday;
    plan.location.text = u"다른 곳"_s;
    const Change change = done(changeOffice(records(), {dayId(23), {}}, plan, seoul, newId));
    CHECK(datesOf(eventLeft(change, u"office"_s)) == QStringList{u"4.16"_s});
    const Event rest = eventLeft(change, u"rest"_s);
    CHECK(datesOf(rest) == QStringList{u"4.24"_s, u"5.1"_s, u"5.8"_s, u"5.15"_s, u"5.22"_s, u"5.29"_s});
    CHECK(rest.body.location.text == u"다른 곳"_s);
    const std::vector<OfficeDay> days = left<OfficeDay>(change);
    REQUIRE(days.size() == 2);
    CHECK(days[0].occurrence == dayId(24));
    CHECK(days[1].occurrence == dayId(29, 5));
    CHECK(droppedDays(change).empty());
}

TEST_CASE("another weekday takes along what was chosen, and journeys serve the series they now belong to")
{
    OfficeRecords changed = records();
    Event train = eventOn(u"train"_s, EventKind::Travel, 30);
    train.body.serves = EventId(u"office"_s);
    changed.others = {eventOn(u"visit"_s, EventKind::PartyVisit, 23), train};
    OfficePlan plan = planOf(changed.office, seoul);
    plan.weekday = Qt::Tuesday;
    const OfficeDayAct act{dayId(23), {{EventId(u"visit"_s), {}}}};
    const Change change = done(changeOffice(changed, act, plan, seoul, newId));
    CHECK(startDate(eventLeft(change, u"visit"_s).body.when) == QDate(2025, 4, 22));
    CHECK(eventLeft(change, u"train"_s).body.serves == newId);
    CHECK(startDate(eventLeft(change, u"train"_s).body.when) == QDate(2025, 4, 30));
}

TEST_CASE("the whole series gets hours although its first day has dates of its own")
{
    OfficeRecords changed = records();
    changed.office =
        eventLeft(done(setOfficeDayDates(changed, dayId(16),
                                         DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17)))),
                  u"office"_s);
    OfficePlan plan = planOf(changed.office, seoul);
    plan.hours = OfficeHours{QTime(9, 0), QTime(18, 0)};
    const Change change = done(changeOffice(changed, {dayId(16), {}}, plan, seoul, newId));
    const Event office = eventLeft(change, u"office"_s);
    CHECK(std::get<Timed>(office.body.when) == Timed{at(16, 9), at(16, 18)});
    CHECK(datesOf(office).front() == u"4.16~17"_s);
    const std::vector<OfficeDay> days = left<OfficeDay>(change);
    REQUIRE(days.size() == 3);
    CHECK(days[1].occurrence == RecurrenceId{QDate(2025, 4, 23), QTime(9, 0)});
}

TEST_CASE("other first and last dates add days, or drop them with what was written of them")
{
    OfficePlan plan = planOf(weeklyOffice(), seoul);
    plan.first = QDate(2025, 4, 9);
    plan.last = QDate(2025, 5, 21);
    const Change change = done(changeOffice(records(), {dayId(16), {}}, plan, seoul, newId));
    CHECK(datesOf(eventLeft(change, u"office"_s)) ==
          QStringList{u"4.9"_s, u"4.16"_s, u"4.23"_s, u"4.30"_s, u"5.7"_s, u"5.14"_s, u"5.21"_s});
    REQUIRE(droppedDays(change).size() == 1);
    CHECK(droppedDays(change).front().theme == u"last"_s);

    plan.first = QDate(2025, 4, 23);
    plan.last = QDate(2025, 6, 11);
    const Change later = done(changeOffice(records(), {dayId(16), {}}, plan, seoul, newId));
    CHECK(datesOf(eventLeft(later, u"office"_s)).front() == u"4.23"_s);
    CHECK(datesOf(eventLeft(later, u"office"_s)).back() == u"6.11"_s);
    REQUIRE(droppedDays(later).size() == 1);
    CHECK(droppedDays(later).front().theme == u"first"_s);
}

TEST_CASE("ending the office ends the series that runs and deletes later ones")
{
    Event later = weeklyOffice();
    later.id = newId;
    later.body.when = AllDay{DateSpan::day(QDate(2025, 6, 4))};
    later.recurrence->rule = u"FREQ=WEEKLY;COUNT=2"_s;
    const Change change =
        done(endOffice({weeklyOffice(), later}, records().officeDays, QDate(2025, 5, 10), seoul));
    CHECK(datesOf(eventLeft(change, u"office"_s)).back() == u"5.7"_s);
    CHECK(droppedDays(change).size() == 1);
    CHECK(change.records.size() == 3);
    CHECK(change.records.back().before == Record(later));
    CHECK_FALSE(change.records.back().after.has_value());
}
