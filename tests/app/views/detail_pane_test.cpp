// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/views/week_sample.h"
#include "support/catch.h"
#include "text/event_text.h"
#include "views/detail_pane.h"
#include "views/office_banner.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

/// An event in which every field that the pane shows has something to say.
Event fullEvent()
{
    Event event =
        openEvent(u"full"_s, u"정책위의장 면담"_s, at(16, 10), at(16, 11, 30), EventKind::PartyVisit);
    event.body.location = {PlaceId(u"assembly"_s), u"의원회관"_s};
    event.body.principal = PersonId(u"deputy"_s);
    event.body.leadDepartment = DepartmentId(u"planning"_s);
    event.body.participants = {{PersonId(u"chair"_s), {}, ParticipantRole::Counterpart},
                               {std::nullopt, u"수행비서"_s, ParticipantRole::Escort}};
    event.body.agendaItems = {AgendaItemId(u"railway"_s)};
    event.body.parties = {PartyId(u"party"_s)};
    event.body.materials = {{u"제안서 <b>"_s, 5, u"비서실"_s, true}, {u"명함"_s, 1, {}, false}};
    event.body.description = u"설명 <b>굵게</b>"_s;
    event.body.internalNote = u"안에서만"_s;
    event.body.sources = {{u"신문 2025. 4. 14."_s, u"원내대표라고 함"_s, Certainty::Tentative}};
    event.body.actual = Actual{Timed{at(16, 10, 20), at(16, 11)}, u"본관"_s, u"두 사람"_s, u"늦게 시작"_s};
    return event;
}

Directory smallDirectory()
{
    Directory directory;
    Place place;
    place.id = PlaceId(u"assembly"_s);
    place.name = u"국회"_s;
    directory.places.push_back(place);
    Person deputy;
    deputy.id = PersonId(u"deputy"_s);
    deputy.name = u"가나다"_s;
    Person chair;
    chair.id = PersonId(u"chair"_s);
    chair.name = u"라마바"_s;
    Post post;
    post.title = u"정책위의장"_s;
    chair.posts.push_back(post);
    directory.people = {deputy, chair};
    Department department;
    department.id = DepartmentId(u"planning"_s);
    department.name = u"기획조정실"_s;
    directory.departments.push_back(department);
    Party party;
    party.id = PartyId(u"party"_s);
    party.name = u"어느당"_s;
    directory.parties.push_back(party);
    AgendaItem item;
    item.id = AgendaItemId(u"railway"_s);
    item.code = u"A1"_s;
    item.title = u"철도"_s;
    directory.agendaItems.push_back(item);
    return directory;
}

OccurrenceDetail detailOf(const Event &event)
{
    WeekData data = emptyWeek();
    add(data, event);
    return {data.occurrences.at(0), event.recurrence, event.body.when, std::nullopt};
}

} // namespace

TEST_CASE("the pane shows everything that is known of an event")
{
    DetailPane pane;
    pane.showDetail(detailOf(fullEvent()), {smallDirectory(), seoul, Language::Korean});
    const QString text = textOf(pane);
    const QStringList expected{u"정책위의장 면담"_s,  u"10:00 ~ 11:30"_s, u"국회 의원회관"_s,
                               u"가나다"_s,           u"기획조정실"_s,    u"라마바 정책위의장"_s,
                               u"수행비서"_s,         u"A1  철도"_s,      u"어느당"_s,
                               u"설명 <b>굵게</b>"_s, u"안에서만"_s,      u"신문 2025. 4. 14."_s,
                               u"원내대표라고 함"_s,  u"10:20 ~ 11:00"_s, u"본관"_s,
                               u"두 사람"_s,          u"늦게 시작"_s};
    for (const QString &part : expected) {
        CAPTURE(part);
        CHECK(text.contains(part));
    }
    const auto boxes = pane.findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0]->isChecked());
    CHECK_FALSE(boxes[1]->isChecked());
    CHECK(boxes[0]->text().contains(u"5"_s));
}

TEST_CASE("what people typed is never read as markup")
{
    DetailPane pane;
    pane.showDetail(detailOf(fullEvent()), {smallDirectory(), seoul, Language::Korean});
    const auto labels = pane.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("the ticks of the materials cannot be changed in the pane")
{
    DetailPane pane;
    pane.resize(300, 900);
    pane.showDetail(detailOf(fullEvent()), {smallDirectory(), seoul, Language::Korean});
    pane.show();
    QCheckBox *box = pane.findChildren<QCheckBox *>().at(1);
    CHECK(box->focusPolicy() == Qt::NoFocus);
    CHECK(box->testAttribute(Qt::WA_TransparentForMouseEvents));
}

TEST_CASE("a cancelled event says why, a series how it repeats, an office day its theme")
{
    Event event = series(openEvent(u"s"_s, u"주간 회의"_s, at(16, 9), at(16, 10)), u"FREQ=WEEKLY;BYDAY=WE"_s);
    event.body.status = EventStatus::Cancelled;
    event.body.cancelReason = u"상대 사정"_s;
    OccurrenceDetail detail = detailOf(event);
    OfficeDay day;
    day.theme = u"달빛철도"_s;
    day.purpose = u"면제 촉구"_s;
    detail.officeDay = day;
    DetailPane pane;
    pane.showDetail(detail, {{}, seoul, Language::Korean});
    const QString text = textOf(pane);
    CHECK(text.contains(u"상대 사정"_s));
    CHECK(text.contains(recurrenceText(*event.recurrence, event.body.when, Language::Korean)));
    CHECK(text.contains(u"달빛철도"_s));
    CHECK(text.contains(u"면제 촉구"_s));
}

TEST_CASE("without a selection the pane says what belongs there and offers no buttons")
{
    DetailPane pane;
    pane.show();
    CHECK(textOf(pane).size() > 40);
    CHECK_FALSE(pane.findChild<QPushButton *>(u"editPushButton"_s)->isVisible());
    pane.showDetail(detailOf(fullEvent()), {smallDirectory(), seoul, Language::Korean});
    CHECK(pane.findChild<QPushButton *>(u"editPushButton"_s)->isVisible());
    pane.showDetail(std::nullopt, {});
    CHECK_FALSE(textOf(pane).contains(u"정책위의장"_s));
}

TEST_CASE("the buttons ask for editing and deleting, and rest while nothing can be changed")
{
    DetailPane pane;
    pane.resize(300, 600);
    pane.showDetail(detailOf(fullEvent()), {smallDirectory(), seoul, Language::Korean});
    pane.show();
    const QSignalSpy edited(&pane, &DetailPane::editRequested);
    const QSignalSpy deleted(&pane, &DetailPane::deleteRequested);
    auto *edit = pane.findChild<QPushButton *>(u"editPushButton"_s);
    auto *remove = pane.findChild<QPushButton *>(u"deletePushButton"_s);
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(edited.count() == 1);
    CHECK(deleted.count() == 1);
    pane.setEditable(false);
    QTest::mouseClick(edit, Qt::LeftButton);
    CHECK(edited.count() == 1);
}

TEST_CASE("the card counts the visits and agenda items of the office's days and is not there without them")
{
    WeekData data = emptyWeek();
    CHECK_FALSE(officeBannerData(data));
    Event office = allDayEvent(u"office"_s, u"주간 여의도 집무실"_s, QDate(2025, 4, 16), QDate(2025, 4, 17));
    office.body.kind = EventKind::OfficeDay;
    add(data, office);
    for (const auto &[id, day] : {std::pair{u"a"_s, 16}, {u"b"_s, 17}, {u"c"_s, 18}}) {
        Event event = untimedEvent(id, u"정당 방문"_s, QDate(2025, 4, day));
        event.body.kind = EventKind::PartyVisit;
        event.body.agendaItems = {AgendaItemId(u"railway"_s), AgendaItemId(id)};
        add(data, event);
    }
    Election election;
    election.id = ElectionId(u"e"_s);
    election.date = QDate(2025, 6, 3);
    data.directory.elections.push_back(election);

    std::optional<OfficeBannerData> content = officeBannerData(data);
    REQUIRE(content);
    CHECK(content->visits == 2);
    CHECK(content->agendaItems == 3);

    OfficeBanner banner;
    content->session = 1;
    content->carriedOver = 3;
    banner.setContent(content, Language::Korean);
    CHECK(banner.isVisibleTo(nullptr));
    const auto *overdue = banner.findChild<QLabel *>(u"officeOverdueChip"_s);
    CHECK_FALSE(overdue->isVisibleTo(&banner));
    content->overdue = 2;
    banner.setContent(content, Language::Korean);
    CHECK(overdue->isVisibleTo(&banner));
    CHECK(overdue->text().contains(u'2'));
    CHECK(banner.findChild<QLabel *>(u"officeDateLabel"_s)->text().contains(u"D-48"_s));
    const QSignalSpy activated(&banner, &OfficeBanner::activated);
    banner.resize(600, 60);
    QTest::mouseClick(&banner, Qt::LeftButton, {}, {200, 20});
    CHECK(activated.count() == 1);
    banner.setContent(std::nullopt, Language::Korean);
    CHECK_FALSE(banner.isVisibleTo(nullptr));
}

TEST_CASE("the pane lists the items that the visits raise, and wraps what has no space")
{
    Event event = fullEvent();
    event.body.title = QString(300, u'w');
    OccurrenceDetail detail = detailOf(event);
    Visit visit;
    visit.event = event.id;
    visit.party = PartyId(u"party"_s);
    DetailPane pane;
    pane.resize(300, 700);
    pane.showDetail(detail, {smallDirectory(), seoul, Language::Korean});
    CHECK(textOf(pane).contains(u"철도"_s));
    detail.visits = visitEntries(detail.occurrence, {visit});
    pane.showDetail(detail, {smallDirectory(), seoul, Language::Korean});
    pane.show();
    QApplication::processEvents();
    CHECK_FALSE(textOf(pane).contains(u"철도"_s));
    auto *area = pane.findChild<QScrollArea *>(u"detailScrollArea"_s);
    CHECK(area->widget()->width() <= area->viewport()->width());
}
