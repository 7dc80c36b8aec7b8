// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/agenda/office.h"
#include "support/catch.h"

using namespace yeouido;
using namespace yeouido::tests;

namespace {

Document internalSheet(const std::vector<InternalEntry> &entries)
{
    const Directory directory = office();
    return weeklyInternal(sheetOf(directory), entries);
}

Document internalSheet(const std::vector<Event> &events, const std::vector<OfficeDay> &days = {})
{
    const Directory directory = office();
    return internalSheet(internalEntries(events, directory, days));
}

Event officeSession()
{
    Event event = publicEvent(allDayEvent(u"o"_s, u"주간 집무실"_s, QDate(2025, 4, 16), QDate(2025, 4, 17)));
    event.body.kind = EventKind::OfficeDay;
    return event;
}

const SplitLine &lineUnderTitle(const Document &document)
{
    return std::get<SplitLine>(document.blocks[1]);
}

} // namespace

TEST_CASE("the internal sheet names head, week, classification and hour")
{
    Event closed = timedEvent(u"c"_s, u"협의"_s, at(15, 10), at(15, 11));
    closed.body.disclosureGrounds = {5};
    Event other = timedEvent(u"d"_s, u"이동"_s, at(16, 7), at(16, 9));
    other.body.disclosureGrounds = {6};
    const Document sheet = internalSheet(std::vector{closed, other});
    CHECK(textOf(std::get<Paragraph>(sheet.blocks[0]).runs) ==
          u"Weekly schedule: 시장 (2025. 4. 14.(월) ~ 4. 20.(일))"_s);
    CHECK(textOf(lineUnderTitle(sheet).left) == u"Internal · Closed(5·6) · 선거 D-50 ~ D-44"_s);
    CHECK(textOf(lineUnderTitle(sheet).right) == u"As of 2025. 4. 14.(월) 18:00"_s);
    CHECK(sheet.page.orientation == Orientation::Landscape);
}

TEST_CASE("a file without an organisation or election has a plain title and no D-day")
{
    const Directory nobody;
    const Document sheet = weeklyInternal(sheetOf(nobody), {});
    CHECK(textOf(std::get<Paragraph>(sheet.blocks[0]).runs) ==
          u"Weekly schedule (2025. 4. 14.(월) ~ 4. 20.(일))"_s);
    CHECK(textOf(lineUnderTitle(sheet).left) == u"Internal"_s);
}

TEST_CASE("a row of the internal sheet holds everything but the note")
{
    Event event = timedEvent(u"e"_s, u"면담"_s, at(15, 15), at(15, 16, 30));
    EventBody &body = event.body;
    body.principal = PersonId(u"vice"_s);
    body.location = {PlaceId(u"hall"_s), u"기자실"_s};
    body.leadDepartment = DepartmentId(u"planning"_s);
    body.participants = {{PersonId(u"chief"_s), {}, ParticipantRole::Seated},
                         {{}, u"비서관"_s, ParticipantRole::Escort}};
    body.agendaItems = {AgendaItemId(u"item-A1"_s)};
    body.materials = {{u"제안서"_s, 1, {}, false}};
    body.description = u"설명"_s;
    body.internalNote = u"안쪽메모"_s;
    body.disclosureGrounds = {5};
    CHECK(linesOf(internalSheet(std::vector{event}))[1] ==
          u"4. 15.(화)|15:00 ~ 16:30|[부시장] 면담 Agenda: A1 안건A1 설명|시청 기자실|기획조정실|"
          u"Sitting in 병 실장 Accompanying 비서관|제안서|Closed(5)·Confirmed"_s);
}

TEST_CASE("a package of agenda items is told by its codes")
{
    Event event = timedEvent(u"e"_s, u"면담"_s, at(15, 15), at(15, 16));
    const auto agenda = [&event](const QStringList &codes) {
        event.body.agendaItems.clear();
        for (const QString &code : codes)
            event.body.agendaItems.emplace_back(u"item-"_s + code);
        return linesOf(internalSheet(std::vector{event}))[1].section(u"Agenda: "_s, 1).section(u'|', 0, 0);
    };
    CHECK(agenda({u"A1"_s, u"A2"_s}) == u"A1 안건A1, A2 안건A2"_s);
    CHECK(agenda({u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}) == u"A1~A4"_s);
    CHECK(agenda({u"A1"_s, u"A3"_s, u"A4"_s}) == u"A1, A3, A4"_s);
    CHECK(agenda({u"A2"_s, u"A3"_s, u"A4"_s, QString()}) == u"A2~A4, 안건"_s);
}

TEST_CASE("each day of the weekly office begins with its band")
{
    const std::vector<OfficeDay> days{themeOn(officeSession(), QDate(2025, 4, 16), u"제안 전달"_s)};
    const Event visit = publicEvent(timedEvent(u"v"_s, u"방문"_s, at(16, 10), at(16, 11)));
    std::vector<InternalEntry> entries = internalEntries({officeSession(), visit}, office(), days);
    entries[0].sessionNumber = 1;
    const Document sheet = internalSheet(entries);
    const QStringList lines = linesOf(sheet);
    CHECK(lines[2] == u"4. 16.(수) 주간 집무실, session 1 · Theme: 제안 전달 · D-48|Public·Confirmed"_s);
    CHECK(lines[3] == u"4. 16.(수)|10:00 ~ 11:00|방문|||||Public·Confirmed"_s);
    // Alone on its second day, it has the row that every day has.
    CHECK(lines[4] == u"4. 17.(목) 주간 집무실, session 1 · Theme: 제안 전달 · D-47|Public·Confirmed"_s);
    CHECK(lines[5] == u"4. 17.(목)|All day|주간 집무실|||||Public·Confirmed"_s);
    CHECK(tableOf(sheet).rows[2].keepWithNext);
    CHECK(tableOf(sheet).rows[3].cells[1].shade == Shade::OfficeDay);
    CHECK(tableOf(sheet).rows[6].cells[0].shade == Shade::None);
}

TEST_CASE("an office day that says more than its band has a row too")
{
    Event session = officeSession();
    session.body.description = u"좌석 배치는 별도"_s;
    const Event visit = publicEvent(timedEvent(u"v"_s, u"방문"_s, at(16, 10), at(16, 11)));
    CHECK(linesOf(internalSheet(std::vector{session, visit}))[3] ==
          u"4. 16.(수)|All day|주간 집무실 좌석 배치는 별도|||||Public·Confirmed"_s);
}

TEST_CASE("a visit is on the internal sheet with the items it raises and the materials it takes")
{
    Event event = publicEvent(timedEvent(u"v"_s, u"방문"_s, at(16, 10), at(16, 11)));
    event.body.kind = EventKind::PartyVisit;
    event.body.agendaItems = {AgendaItemId(u"item-A1"_s), AgendaItemId(u"item-A2"_s)};
    event.body.materials = {{u"명패"_s, 1, {}, false}};
    Visit visit;
    visit.event = event.id;
    visit.items = {AgendaItemId(u"item-A3"_s), AgendaItemId(u"item-A1"_s)};
    visit.materials = {{u"제안서"_s, 2, u"본부"_s, true}};
    const Directory directory = office();
    CHECK(linesOf(weeklyInternal(sheetOf(directory), internalEntries({event}, directory, {}, {visit})))[2] ==
          u"4. 16.(수)|10:00 ~ 11:00|방문 Agenda: A3 안건A3, A1 안건A1||||명패, 제안서 ×2 (본부)|"
          u"Public·Confirmed"_s);
}

TEST_CASE("the bureau heads who come along stand at their office day")
{
    Directory directory = office();
    directory.departments.front().head = PersonId(u"chief"_s);
    OfficeDay day = themeOn(officeSession(), QDate(2025, 4, 16), {});
    day.companions = {{DepartmentId(u"planning"_s), u"7호차"_s}};
    const Event visit = publicEvent(timedEvent(u"v"_s, u"방문"_s, at(16, 10), at(16, 11)));
    const QStringList lines = linesOf(
        weeklyInternal(sheetOf(directory), internalEntries({officeSession(), visit}, directory, {day})));
    CHECK(lines[3] == u"4. 16.(수)|All day|주간 집무실|||Coming along 실장 병||Public·Confirmed"_s);
}

TEST_CASE("a cancelled event stays, struck, with its reason; a cancelled office day has no band")
{
    Event session = officeSession();
    session.body.status = EventStatus::Cancelled;
    session.body.cancelReason = u"국회 일정"_s;
    const Document sheet = internalSheet(std::vector{session});
    CHECK(linesOf(sheet)[2] == u"4. 16.(수)|All day|주간 집무실 Reason: 국회 일정|||||Cancelled"_s);
    const Row &row = tableOf(sheet).rows[2];
    CHECK(row.cells[1].runs[0].struck);
    CHECK(row.cells[2].runs[0].struck);
    CHECK_FALSE(row.cells[2].runs[1].struck);
    CHECK(row.cells[7].runs[0].framed);
    CHECK(row.cells[0].shade == Shade::None);
}

TEST_CASE("times are told by the office's clock, over midnight as far as the day goes")
{
    const Event night = timedEvent(u"n"_s, u"밤샘"_s, at(15, 22), at(17, 9));
    const Event midnight = timedEvent(u"m"_s, u"자정까지"_s, at(18, 20), at(19, 0));
    const Event abroad =
        timedEvent(u"a"_s, u"영상회의"_s, {QDate(2025, 4, 17), QTime(20, 0), u"America/New_York"_s},
                   {QDate(2025, 4, 17), QTime(21, 0), u"America/New_York"_s});
    const QStringList lines = linesOf(internalSheet(std::vector{night, midnight, abroad}));
    CHECK(lines[1].section(u'|', 1, 1) == u"22:00 ~"_s);
    CHECK(lines[2].section(u'|', 1, 1) == u"All day"_s);
    CHECK(lines[3].section(u'|', 1, 1) == u"~ 09:00"_s);
    CHECK(lines[4].section(u'|', 1, 1) == u"09:00 ~ 10:00 local 4. 17.(목) 20:00"_s);
    CHECK(lines[5].section(u'|', 0, 0) == u"20:00 ~ 24:00"_s);
}
