// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/print/week_in_file.h"
#include "handout/ics_document.h"
#include "handout/weekly_document.h"
#include "support/catch.h"

using namespace yeouido;
using namespace yeouido::tests;

namespace {

QStringList lines(OfficeFile &file, Audience audience, Tentative tentative = Tentative::Withheld)
{
    return linesOf(
        required(weeklyDocument(*file.store, week, audience, tentative, Language::Korean, file.clock)));
}

} // namespace

TEST_CASE("the weekly sheets are made from the file, through the gate")
{
    OfficeFile file;
    fillWeek(*file.store);
    const QString inside = lines(file, Audience::Internal).join(u'\n');
    CHECK(inside.contains(u"비밀회의"_s));
    CHECK(inside.contains(u"잠정회의"_s));
    const QString outside = lines(file, Audience::Public).join(u'\n');
    CHECK(outside.contains(u"공개회의"_s));
    CHECK_FALSE(outside.contains(u"비밀회의"_s));
    CHECK_FALSE(outside.contains(u"잠정회의"_s));
    CHECK(lines(file, Audience::Public, Tentative::Included).join(u'\n').contains(u"잠정회의"_s));
}

TEST_CASE("sessions are counted over the series that carry the weekly office on")
{
    OfficeFile file;
    fillWeek(*file.store);
    CHECK(lines(file, Audience::Internal)[4] ==
          u"4. 16.(수) 주간 집무실, session 3 · Theme: 제안 · D-48|Public·Confirmed"_s);
}

TEST_CASE("the sheet says what the office's clock shows when it is made")
{
    OfficeFile file;
    // 00:30 of the next day in Seoul.
    file.clock.setNow(QDateTime(QDate(2025, 4, 14), QTime(15, 30), Qt::UTC));
    const Document sheet = required(weeklyDocument(*file.store, week, Audience::Internal, Tentative::Withheld,
                                                   Language::English, file.clock));
    CHECK(textOf(std::get<SplitLine>(sheet.blocks[1]).right) == u"As of Tue 15 Apr 2025 00:30"_s);
}

TEST_CASE("an empty holiday is no working day")
{
    OfficeFile file;
    const DateSpan children = weekOf(QDate(2025, 5, 5));
    const QStringList lines = linesOf(required(weeklyDocument(
        *file.store, children, Audience::Public, Tentative::Withheld, Language::Korean, file.clock)));
    CHECK(lines[0] == u"5. 5.(월)||No events|"_s);
    CHECK(lines[2] == u"5. 7.(수)||Working at the office|"_s);
}

TEST_CASE("what belongs to a visit, and who comes along, is on the internal sheet and in no public output")
{
    OfficeFile file;
    fillWeek(*file.store);
    Directory directory = office();
    Department planning = directory.departments.front();
    planning.name = u"동행부서"_s;
    write(*file.store, planning);
    AgendaItem item;
    item.id = AgendaItemId(u"raised"_s);
    item.title = u"방문안건"_s;
    write(*file.store, item);
    Party party;
    party.id = PartyId(u"party"_s);
    party.name = u"어느당"_s;
    write(*file.store, party);
    Event event = publicEvent(timedEvent(u"visit"_s, u"공개방문"_s, at(17, 10), at(17, 11)));
    event.body.kind = EventKind::PartyVisit;
    event.body.parties = {party.id};
    write(*file.store, event);
    Visit visit;
    visit.id = VisitId(u"visit-of-party"_s);
    visit.event = event.id;
    visit.party = party.id;
    visit.items = {item.id};
    visit.materials = {{u"방문자료"_s, 3, u"담당자"_s, false}};
    write(*file.store, visit);
    OfficeDay day = required(file.store->officeDays()).back();
    OfficeDay accompanied = day;
    accompanied.companions = {{planning.id, {}}};
    required(file.store->apply(Change{Act::Edit, {}, {{day, accompanied}}}, u"시험"_s));

    const QStringList inner{u"방문안건"_s, u"방문자료 ×3"_s, u"담당자"_s, u"동행부서"_s};
    const QString inside = lines(file, Audience::Internal).join(u'\n');
    const QString outside = lines(file, Audience::Public).join(u'\n');
    CHECK(outside.contains(u"공개방문"_s));
    const auto ics = [&file](Audience audience) {
        // Lines of a calendar are folded.
        return QString::fromUtf8(required(icsDocument(*file.store, week, audience, Tentative::Withheld,
                                                      Language::English, file.clock))
                                     .replace("\r\n ", ""));
    };
    CHECK(ics(Audience::Public).contains(u"공개방문"_s));
    for (const QString &word : inner) {
        CAPTURE(word.toStdString());
        CHECK(inside.contains(word));
        CHECK_FALSE(outside.contains(word));
        CHECK_FALSE(ics(Audience::Public).contains(word));
    }
    CHECK(ics(Audience::Internal).contains(u"방문안건"_s));
    CHECK(ics(Audience::Internal).contains(u"방문자료"_s));
}
