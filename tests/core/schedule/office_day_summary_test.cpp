// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/schedule/office_days.h"
#include "schedule/office_day_summary.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

Department bureau(const QString &id, const std::optional<PersonId> &head = {})
{
    Department department;
    department.id = DepartmentId(id);
    department.name = id;
    department.head = head;
    return department;
}

AgendaItem item(const QString &id, const QString &lead)
{
    AgendaItem item;
    item.id = AgendaItemId(id);
    item.title = id;
    if (!lead.isEmpty())
        item.leadDepartment = DepartmentId(lead);
    return item;
}

FollowUp followUp(const QString &id, QDate since, std::optional<QDate> due = {})
{
    FollowUp one;
    one.id = FollowUpId(id);
    one.text = id;
    one.since = since;
    one.due = due;
    return one;
}

OfficeDaySources sourcesOf(const std::vector<Event> &events, QDate today)
{
    OfficeDaySources sources;
    sources.directory.departments = {bureau(u"planning"_s, PersonId(u"head"_s)), bureau(u"ai"_s)};
    sources.directory.agendaItems = {item(u"A1"_s, {}), item(u"A2"_s, u"ai"_s), item(u"A3"_s, u"ai"_s),
                                     item(u"A4"_s, u"planning"_s)};
    sources.sessions = *officeSessions({events.front()}, QDate(2025, 7, 1), seoul);
    sources.occurrences = allOf(events);
    sources.today = today;
    return sources;
}

std::vector<QString> carriedTo(const std::vector<OfficeDaySummary> &days, std::size_t index)
{
    std::vector<QString> names;
    for (const FollowUp &one : days.at(index).carriedOver)
        names.push_back(one.text);
    return names;
}

} // namespace

TEST_CASE("bureaus are proposed for the items they lead, and none where no lead is known")
{
    OfficeDaySources sources = sourcesOf({weeklyOffice()}, QDate(2025, 4, 14));
    OfficeDay day = recordOfDay(u"first"_s, dayId(16));
    day.agendaItems = {AgendaItemId(u"A1"_s)};
    CHECK(proposedCompanions(day, sources.directory, QDate(2025, 4, 16)).empty());

    day.agendaItems = {AgendaItemId(u"A3"_s), AgendaItemId(u"A1"_s), AgendaItemId(u"A2"_s),
                       AgendaItemId(u"A4"_s)};
    day.companions = {{DepartmentId(u"planning"_s), {}}};
    const std::vector<CompanionProposal> expected{
        {DepartmentId(u"ai"_s), {AgendaItemId(u"A3"_s), AgendaItemId(u"A2"_s)}}};
    CHECK(proposedCompanions(day, sources.directory, QDate(2025, 4, 16)) == expected);

    sources.directory.departments.back().validity.to = QDate(2025, 4, 15);
    CHECK(proposedCompanions(day, sources.directory, QDate(2025, 4, 16)).empty());
}

TEST_CASE("a bureau that something else takes at that time is marked with what it is")
{
    Event council = eventOn(u"council"_s, EventKind::Meeting, 16);
    council.body.participants = {{PersonId(u"head"_s), {}, ParticipantRole::Attendee}};
    Event visit = eventOn(u"visit"_s, EventKind::PartyVisit, 16);
    visit.body.participants = council.body.participants;
    Event dayBefore = council;
    dayBefore.id = EventId(u"before"_s);
    dayBefore.body.when = Timed{at(15, 10), at(15, 11)};
    OfficeDaySources sources = sourcesOf({weeklyOffice(), council, visit, dayBefore}, QDate(2025, 4, 14));
    OfficeDay day = recordOfDay(u"first"_s, dayId(16));
    day.companions = {{DepartmentId(u"planning"_s), {}}, {DepartmentId(u"ai"_s), {}}};
    sources.officeDays = {day};
    const OfficeDaySummary summary = summaries(sources).front();
    REQUIRE(summary.doubleUse.size() == 1);
    CHECK(summary.doubleUse.front().department == DepartmentId(u"planning"_s));
    REQUIRE(summary.doubleUse.front().others.size() == 1);
    CHECK(summary.doubleUse.front().others.front().event == council.id);
}

TEST_CASE("a summary counts visits, materials and talking points of its day")
{
    Event visit = eventOn(u"visit"_s, EventKind::PartyVisit, 16);
    visit.body.materials = {{u"제안서"_s, 5, {}, true}};
    Event recorded = eventOn(u"recorded"_s, EventKind::Meeting, 16);
    Event cancelled = eventOn(u"cancelled"_s, EventKind::PartyVisit, 16);
    cancelled.body.status = EventStatus::Cancelled;
    OfficeDaySources sources =
        sourcesOf({weeklyOffice(), visit, recorded, cancelled, eventOn(u"next"_s, EventKind::PartyVisit, 17)},
                  QDate(2025, 4, 14));
    OfficeDay day = recordOfDay(u"first"_s, dayId(16));
    day.checklist = {{u"명함"_s, 1, {}, false}};
    sources.officeDays = {day};
    Visit talk = visitOf(u"talk"_s, {recorded.id, {}});
    talk.materials = {{u"피켓"_s, 1, {}, false}};
    talk.talkingPoints = {{u"하나"_s, 40}, {u"둘"_s, 21}};
    sources.visits = {talk};

    const OfficeDaySummary summary = summaries(sources).front();
    CHECK(summary.visitCount == 2);
    CHECK(summary.course.size() == 3);
    CHECK(summary.ready == ReadyCount{1, 3});
    REQUIRE(summary.talking.size() == 1);
    CHECK(summary.talking.front().minutes == 61);
    CHECK(summary.talking.front().slot == 60);
    CHECK(summary.warningCount() == 1);
}

TEST_CASE("a day within a week without a theme says so, a later or a skipped one does not")
{
    Event office = weeklyOffice();
    OfficeDaySources sources = sourcesOf({office}, QDate(2025, 4, 14));
    CHECK(summaries(sources)[0].lacksTheme);
    CHECK_FALSE(summaries(sources)[1].lacksTheme);
    sources.officeDays = {recordOfDay(u"first"_s, dayId(16))};
    CHECK_FALSE(summaries(sources)[0].lacksTheme);

    sources.officeDays.clear();
    sources.sessions[0].occurrence.body.status = EventStatus::Cancelled;
    CHECK_FALSE(summaries(sources)[0].lacksTheme);
}

TEST_CASE("a day names the windows of the elections it lies in")
{
    OfficeDaySources sources = sourcesOf({weeklyOffice()}, QDate(2025, 4, 14));
    Election election;
    election.id = ElectionId(u"e"_s);
    election.date = QDate(2025, 6, 3);
    sources.directory.elections = {election};
    const std::vector<OfficeDaySummary> days = summaries(sources);
    REQUIRE(days[0].windows.size() == 1);
    CHECK(days[0].windows.front().windows.size() == 4);
    CHECK(days[4].windows.front().windows.size() == 5);
}

TEST_CASE("an open follow-up is carried to the next day that is held, and past days keep what was open")
{
    OfficeDaySources sources = sourcesOf({weeklyOffice()}, QDate(2025, 4, 24));
    sources.sessions[2].occurrence.body.status = EventStatus::Cancelled;
    FollowUp moved = followUp(u"moved"_s, QDate(2025, 4, 16));
    moved.notBefore = QDate(2025, 5, 10);
    FollowUp done = followUp(u"done"_s, QDate(2025, 4, 16));
    done.state = FollowUpState::Done;
    done.closedOn = QDate(2025, 4, 23);
    sources.followUps = {followUp(u"late"_s, QDate(2025, 4, 16), QDate(2025, 5, 1)),
                         followUp(u"early"_s, QDate(2025, 4, 17), QDate(2025, 4, 20)), moved, done};

    const std::vector<OfficeDaySummary> days = summaries(sources);
    CHECK(carriedTo(days, 0).empty());
    CHECK(carriedTo(days, 1) == std::vector<QString>{u"late"_s, u"early"_s, u"done"_s});
    CHECK(carriedTo(days, 2).empty());
    CHECK(carriedTo(days, 3) == std::vector<QString>{u"early"_s, u"late"_s});
    CHECK(carriedTo(days, 4) == std::vector<QString>{u"moved"_s});
    CHECK(carriedTo(days, 5).empty());
    CHECK(days[3].overdueCount == 1);
    CHECK(days[4].overdueCount == 0);
}

TEST_CASE("a day names the holidays on which offices are closed, and no others")
{
    OfficeDaySources sources = sourcesOf({weeklyOffice()}, QDate(2025, 4, 14));
    sources.holidays = {{QDate(2025, 4, 16), u"시민의 날"_s, HolidayKind::Local},
                        {QDate(2025, 4, 23), u"임시공휴일"_s, HolidayKind::Temporary},
                        {QDate(2025, 4, 24), u"다른 날"_s, HolidayKind::Temporary}};
    const std::vector<OfficeDaySummary> days = summaries(sources);
    CHECK(days[0].daysOff.empty());
    REQUIRE(days[1].daysOff.size() == 1);
    CHECK(days[1].daysOff.front().name == u"임시공휴일");
}
