// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/schedule/office_days.h"
#include "schedule/office_day_company.h"
#include "schedule/office_day_dates.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const EventId newId(u"rest"_s);

Change done(const Result<Change> &change)
{
    if (!change)
        FAIL(change.error());
    return *change;
}

OccurrenceKey only(const QString &id)
{
    return {EventId(id), std::nullopt};
}

OfficeRecords recordsWith(std::vector<Event> others)
{
    return {weeklyOffice(),
            {recordOfDay(u"first"_s, dayId(16)), recordOfDay(u"second"_s, dayId(23))},
            {},
            std::move(others)};
}

std::vector<QString> namesOf(const std::vector<TiedOccurrence> &tied, bool onlyProposed = false)
{
    std::vector<QString> names;
    for (const TiedOccurrence &one : tied) {
        if (one.proposed || !onlyProposed)
            names.push_back(one.occurrence.event.text());
    }
    return names;
}

} // namespace

TEST_CASE("visits and journeys of the day, and what serves them, go along with it")
{
    Event train = eventOn(u"train"_s, EventKind::Travel, 15);
    train.body.serves = EventId(u"visit"_s);
    Event cab = eventOn(u"cab"_s, EventKind::Travel, 15);
    cab.body.serves = train.id;
    Event toCeremony = eventOn(u"to-ceremony"_s, EventKind::Travel, 16);
    toCeremony.body.serves = EventId(u"ceremony"_s);
    Event viceVisit = eventOn(u"vice"_s, EventKind::PartyVisit, 16);
    viceVisit.body.principal = PersonId(u"vice"_s);
    Event cancelled = eventOn(u"cancelled"_s, EventKind::PartyVisit, 16);
    cancelled.body.status = EventStatus::Cancelled;
    const std::vector<Event> events{weeklyOffice(),
                                    eventOn(u"visit"_s, EventKind::PartyVisit, 16),
                                    eventOn(u"meeting"_s, EventKind::Meeting, 16),
                                    eventOn(u"recorded"_s, EventKind::Meeting, 16),
                                    eventOn(u"ceremony"_s, EventKind::Ceremony, 16),
                                    eventOn(u"thursday"_s, EventKind::PartyVisit, 17),
                                    train,
                                    cab,
                                    toCeremony,
                                    viceVisit,
                                    cancelled};
    const std::vector<Occurrence> all = allOf(events);
    const std::vector<Visit> visits{visitOf(u"v"_s, only(u"recorded"_s))};
    const Occurrence day = allOf({weeklyOffice()}).front();

    const std::vector<TiedOccurrence> tied = tiedTo({day}, all, visits);
    CHECK(namesOf(tied) ==
          std::vector<QString>{u"cab"_s, u"train"_s, u"recorded"_s, u"to-ceremony"_s, u"vice"_s, u"visit"_s});
    CHECK(namesOf(tied, true) == std::vector<QString>{u"cab"_s, u"train"_s, u"recorded"_s, u"visit"_s});
}

TEST_CASE("moving one day takes what goes along as many days, and keeps its record in its place")
{
    OfficeRecords records = recordsWith(
        {eventOn(u"visit"_s, EventKind::PartyVisit, 16), eventOn(u"stays"_s, EventKind::Travel, 16)});
    const Change change =
        done(moveOfficeDay(records, {dayId(16), {only(u"visit"_s)}},
                           AllDay{DateSpan::day(QDate(2025, 4, 15))}, Scope::ThisOnly, newId));
    CHECK(change.act == Act::Move);
    CHECK(change.records.size() == 2);
    const Event office = eventLeft(change, u"office"_s);
    CHECK(datesOf(office) ==
          QStringList{u"4.15"_s, u"4.23"_s, u"4.30"_s, u"5.7"_s, u"5.14"_s, u"5.21"_s, u"5.28"_s});
    CHECK(office.overrides.front().recurrenceId == dayId(16));
    const Event visit = eventLeft(change, u"visit"_s);
    CHECK(std::get<Timed>(visit.body.when) == Timed{at(15, 10), at(15, 11)});
    CHECK(left<OfficeDay>(change).empty());
}

TEST_CASE("moving this and the following days moves the weekday, the records and what goes along")
{
    Event train = eventOn(u"train"_s, EventKind::Travel, 30);
    train.body.serves = EventId(u"office"_s);
    Event weekly = series(eventOn(u"weekly"_s, EventKind::Travel, 16), u"FREQ=WEEKLY;COUNT=7"_s);
    OfficeRecords records = recordsWith({eventOn(u"visit"_s, EventKind::PartyVisit, 23), train, weekly});
    records.visits = {visitOf(u"early"_s, {EventId(u"office"_s), dayId(16)}),
                      visitOf(u"late"_s, {EventId(u"office"_s), dayId(30)})};
    const std::vector<OccurrenceKey> along{
        only(u"visit"_s), only(u"train"_s), {weekly.id, RecurrenceId{QDate(2025, 4, 23), QTime(10, 0)}}};
    const Change change =
        done(moveOfficeDay(records, {dayId(23), along}, AllDay{DateSpan::day(QDate(2025, 4, 22))},
                           Scope::ThisAndFollowing, newId));

    CHECK(datesOf(eventLeft(change, u"office"_s)) == QStringList{u"4.16"_s});
    const Event rest = eventLeft(change, u"rest"_s);
    CHECK(rest.recurrence->rule.contains(u"BYDAY=TU"_s));
    CHECK(datesOf(rest) == QStringList{u"4.22"_s, u"4.29"_s, u"5.6"_s, u"5.13"_s, u"5.20"_s, u"5.27"_s});
    const std::vector<OfficeDay> days = left<OfficeDay>(change);
    REQUIRE(days.size() == 1);
    CHECK(days.front().theme == u"second"_s);
    CHECK(days.front().series == newId);
    CHECK(days.front().occurrence == dayId(22));
    const std::vector<Visit> visits = left<Visit>(change);
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().event == newId);
    CHECK(visits.front().occurrence == dayId(29));
    CHECK(startDate(eventLeft(change, u"visit"_s).body.when) == QDate(2025, 4, 22));
    CHECK(startDate(eventLeft(change, u"train"_s).body.when) == QDate(2025, 4, 29));
    CHECK(eventLeft(change, u"train"_s).body.serves == newId);
    CHECK(datesOf(eventLeft(change, u"weekly"_s)).mid(0, 3) == QStringList{u"4.16"_s, u"4.22"_s, u"4.30"_s});
}

TEST_CASE("a skipped day stays, struck through with its reason, and can be held after all")
{
    OfficeRecords records = recordsWith({eventOn(u"visit"_s, EventKind::PartyVisit, 23)});
    const OfficeDayAct act{dayId(23), {only(u"visit"_s)}};
    CHECK(skipOfficeDay(records, act, u" "_s).error().code == ErrorCode::InvalidValue);

    const Change skipped = done(skipOfficeDay(records, act, u"국회 일정"_s));
    CHECK(skipped.act == Act::Cancel);
    const Event office = eventLeft(skipped, u"office"_s);
    CHECK(datesOf(office)[1] == u"-4.23"_s);
    CHECK(office.overrides.front().body.cancelReason == u"국회 일정"_s);
    const Event visit = eventLeft(skipped, u"visit"_s);
    CHECK(visit.body.status == EventStatus::Cancelled);
    CHECK(visit.body.cancelReason == u"국회 일정"_s);

    records.office = office;
    records.others = {visit};
    const Change held = done(holdOfficeDay(records, act));
    CHECK(eventLeft(held, u"office"_s).overrides.empty());
    CHECK(eventLeft(held, u"visit"_s).body.status == EventStatus::Tentative);
}

TEST_CASE("a day is extended to more dates and shortened again")
{
    OfficeRecords records = recordsWith({});
    const Change longer = done(
        setOfficeDayDates(records, dayId(16), DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))));
    CHECK(longer.act == Act::Resize);
    records.office = eventLeft(longer, u"office"_s);
    CHECK(datesOf(records.office).front() == u"4.16~17"_s);
    const Change shorter = done(setOfficeDayDates(records, dayId(16), DateSpan::day(QDate(2025, 4, 16))));
    CHECK(eventLeft(shorter, u"office"_s).overrides.empty());
    CHECK_FALSE(setOfficeDayDates(records, dayId(16), {QDate(2025, 4, 16), QDate(2025, 4, 16)}).has_value());
}

TEST_CASE("an office with hours keeps them over several dates")
{
    OfficeRecords records = recordsWith({});
    records.office =
        series(timedEvent(u"office"_s, u"집무실"_s, at(16, 10), at(16, 18)), u"FREQ=WEEKLY;COUNT=3"_s);
    const RecurrenceId day{QDate(2025, 4, 16), QTime(10, 0)};
    const Change longer =
        done(setOfficeDayDates(records, day, DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))));
    records.office = eventLeft(longer, u"office"_s);
    CHECK(std::get<Timed>(records.office.overrides.front().body.when) == Timed{at(16, 10), at(17, 18)});
    CHECK(eventLeft(done(setOfficeDayDates(records, day, DateSpan::day(QDate(2025, 4, 16)))), u"office"_s)
              .overrides.empty());
}

TEST_CASE("what goes along and is not known refuses the whole act")
{
    const OfficeRecords records = recordsWith({});
    const Result<Change> change =
        moveOfficeDay(records, {dayId(16), {only(u"gone"_s)}}, AllDay{DateSpan::day(QDate(2025, 4, 15))},
                      Scope::ThisOnly, newId);
    REQUIRE_FALSE(change.has_value());
    CHECK(change.error().code == ErrorCode::NotFound);
}
