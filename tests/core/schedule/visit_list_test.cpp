// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/visits.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Each party of a visit has an entry of its own, prepared or not, in the order of the event")
{
    const Event event = visitEvent();
    const Visit prepared = visitOf(event, u"가당"_s);
    const std::vector<VisitEntry> entries = entriesOf({event}, {prepared});
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(0).party == PartyId(u"나당"_s));
    CHECK_FALSE(entries.at(0).visit);
    CHECK(entries.at(1).visit == prepared);
    CHECK(entries.at(1).days == DateSpan::day(QDate(2025, 4, 16)));
}

TEST_CASE("A meeting is listed only where someone prepared a visit for it")
{
    Event meeting = visitEvent();
    meeting.body.kind = EventKind::Meeting;
    CHECK(entriesOf({meeting}, {}).empty());
    CHECK(entriesOf({meeting}, {visitOf(meeting, u"가당"_s)}).size() == 1);
}

TEST_CASE("A visit of a party that the event names no more is still listed, after the others")
{
    Event event = visitEvent();
    const Visit prepared = visitOf(event, u"가당"_s);
    event.body.parties = {PartyId(u"나당"_s)};
    const std::vector<VisitEntry> entries = entriesOf({event}, {prepared});
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(1).visit == prepared);
}

TEST_CASE("Visits of a series belong to their dates, and one whose date is gone is not lost")
{
    const Event weekly = series(visitEvent(), u"FREQ=WEEKLY;COUNT=20"_s);
    Visit second = visitOf(weekly, u"가당"_s);
    second.occurrence = RecurrenceId{QDate(2025, 4, 23), QTime(10, 0)};
    Visit gone = visitOf(weekly, u"나당"_s);
    gone.occurrence = RecurrenceId{QDate(2025, 4, 24), QTime(10, 0)};
    Visit late = visitOf(weekly, u"가당"_s);
    late.id = VisitId(u"late"_s);
    late.occurrence = RecurrenceId{QDate(2025, 8, 27), QTime(10, 0)};
    const std::vector<VisitEntry> entries = entriesOf({weekly}, {second, gone, late});
    // Seven Wednesdays in the window with two parties each, the one that is gone, the one after the window.
    REQUIRE(entries.size() == 16);
    CHECK(entries.at(3).visit == second);
    CHECK_FALSE(entries.at(3).isOffDate);
    CHECK(entries.at(4).visit == gone);
    CHECK(entries.at(4).isOffDate);
    CHECK(entries.back().visit == late);
    CHECK(entries.back().days.first == QDate(2025, 8, 27));
}

TEST_CASE("Talking points are held against the length of the event, where it has one")
{
    Event event = visitEvent();
    Visit visit = visitOf(event, u"가당"_s);
    visit.talkingPoints = {{u"인사"_s, 10}, {u"철도"_s, 20}};
    CHECK(slotMinutes(event.body) == 30);
    CHECK_FALSE(exceedsSlot(visit, event.body));
    visit.talkingPoints.push_back({u"예산"_s, 1});
    CHECK(exceedsSlot(visit, event.body));
    event.body.when = Untimed{QDate(2025, 4, 16), DayPart::Morning};
    CHECK_FALSE(slotMinutes(event.body));
    CHECK_FALSE(exceedsSlot(visit, event.body));
}

TEST_CASE("A debrief is due from the day of the visit on until it is written, never of a cancelled one")
{
    const QDate day(2025, 4, 16);
    VisitEntry entry = entriesOf({visitEvent()}, {}).front();
    CHECK(debriefStage(entry, day.addDays(-1)) == DebriefStage::NotYet);
    CHECK(debriefStage(entry, day) == DebriefStage::Due);
    entry.body.status = EventStatus::Cancelled;
    CHECK(debriefStage(entry, day) == DebriefStage::NotYet);
    entry.visit = visitOf(visitEvent(), u"가당"_s);
    entry.visit->debriefedOn = day;
    CHECK(debriefStage(entry, day) == DebriefStage::Written);
}

TEST_CASE("A new visit begins with the counterpart of its own party and with the items of the event")
{
    const Directory directory = visitedOffice();
    const std::vector<VisitEntry> entries = entriesOf({visitEvent()}, {});
    const Visit other = plannedVisit(entries.at(0), directory, VisitId(u"new"_s));
    CHECK_FALSE(other.counterpart);
    const Visit own = plannedVisit(entries.at(1), directory, VisitId(u"new"_s));
    CHECK(own.counterpart == PersonId(u"홍길동"_s));
    CHECK(own.items == std::vector{AgendaItemId(u"item"_s)});
    CHECK(own.event == entries.at(1).key.event);
    CHECK(counterpartText(entries.at(1), directory) == u"정책위의장 홍길동"_s);
}

TEST_CASE("A visit lacks what nobody has entered, and materials while one of them is not ready")
{
    Visit visit = visitOf(visitEvent(), u"가당"_s);
    visit.handed.reset();
    visit.items.clear();
    visit.talkingPoints.clear();
    visit.materials.clear();
    CHECK(lacksOf(visit) == std::vector{Lack::Version, Lack::Items, Lack::TalkingPoints});
    visit.handed = HandedVersion{ProposalPackageId(u"proposals"_s), u"v1"_s};
    visit.items = {AgendaItemId(u"railway"_s)};
    visit.talkingPoints = {{u"예타 면제"_s, 5}};
    CHECK(lacksOf(visit).empty());
    Material folder;
    folder.name = u"제안서"_s;
    visit.materials = {folder};
    CHECK(lacksOf(visit) == std::vector{Lack::Materials});
    visit.materials.front().ready = true;
    CHECK(lacksOf(visit).empty());
}

TEST_CASE("What a date raises is what its visits raise; the event speaks for the parties nobody has prepared")
{
    const auto id = [](const QString &item) { return AgendaItemId(item); };
    Event event = visitEvent();
    event.body.agendaItems = {id(u"item"_s), id(u"cut"_s)};
    const Occurrence occurrence =
        occurrences(event, DateSpan::day(QDate(2025, 4, 16)), seoul).value().front();
    CHECK(itemsRaisedAt(occurrence, {}) == event.body.agendaItems);

    Visit one = visitOf(event, u"나당"_s);
    one.items = {id(u"added"_s), id(u"item"_s)};
    CHECK(itemsRaisedAt(occurrence, {one}) == std::vector{id(u"added"_s), id(u"item"_s), id(u"cut"_s)});
    Visit other = visitOf(event, u"가당"_s);
    other.items = {id(u"item"_s), id(u"last"_s)};
    CHECK(itemsRaisedAt(occurrence, {other, one}) ==
          std::vector{id(u"added"_s), id(u"item"_s), id(u"last"_s)});
    one.items.clear();
    other.items.clear();
    CHECK(itemsRaisedAt(occurrence, {one, other}).empty());
}

TEST_CASE("A date of a series raises what the visits of that date raise")
{
    const Event weekly = series(visitEvent(), u"FREQ=WEEKLY;COUNT=2"_s);
    const std::vector<Occurrence> dates =
        occurrences(weekly, DateSpan{QDate(2025, 4, 1), QDate(2025, 6, 1)}, seoul).value();
    std::vector<Visit> visits{visitOf(weekly, u"나당"_s), visitOf(weekly, u"가당"_s)};
    for (Visit &visit : visits)
        visit.occurrence = dates.at(1).recurrenceId;
    CHECK(itemsRaisedAt(dates.at(0), visits) == weekly.body.agendaItems);
    CHECK(itemsRaisedAt(dates.at(1), visits).empty());
}
