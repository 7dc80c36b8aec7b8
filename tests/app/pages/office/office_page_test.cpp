// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/pages/office/shown_office_page.h"
#include "pages/clickable_row.h"
#include "pages/office/inline_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

OfficeDay firstDay()
{
    OfficeDay day = recordOfDay(u"첫 주제"_s, dayId(16));
    day.agendaItems = {AgendaItemId(u"A1"_s)};
    day.checklist = {{u"제안서"_s, 5, u"비서실"_s, false}, {u"명함"_s, 1, {}, true}};
    return day;
}

std::vector<Record> usual()
{
    return {bureauNamed(u"ai"_s),
            bureauNamed(u"planning"_s),
            itemLedBy(u"A1"_s, u"ai"_s),
            itemLedBy(u"A2"_s, {}),
            weeklyOffice(),
            firstDay(),
            eventOn(u"visit"_s, EventKind::PartyVisit, 16)};
}

} // namespace

TEST_CASE("an empty file says what belongs on the page and leads to setting an office up")
{
    ShownOfficePage shown({});
    CHECK(shown.page->toolActions().size() == 1);
    onNextModal([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"officePlanDialog");
        child<QLineEdit>(dialog, "titleLineEdit").setText(u"수요 집무실"_s);
        click(dialog, "savePushButton");
    });
    click(*shown.page, "beginPushButton");
    QApplication::processEvents();
    const std::vector<Event> offices = required(shown.session->store().offices());
    REQUIRE(offices.size() == 1);
    CHECK(offices.front().body.title == u"수요 집무실");
    CHECK(startDate(offices.front().body.when) == QDate(2025, 4, 16));
    CHECK(shown.list().model()->rowCount() > 1);
    CHECK(shown.page->toolActions().size() == 2);
}

TEST_CASE("the page opens on the next day and the arrows walk through the cards")
{
    ShownOfficePage shown(usual());
    CHECK(shown.list().model()->rowCount() == 7);
    CHECK(shown.list().currentIndex().row() == 0);
    CHECK(shown.card(0).isNext);
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    CHECK(shown.list().currentIndex().row() == 1);
    QTest::keyClick(&shown.list(), Qt::Key_F2);
    CHECK(QApplication::focusWidget() == &child<InlineField>(*shown.page, "themeLineEdit"));
}

TEST_CASE("a card says its number, counts and what is not ready")
{
    ShownOfficePage shown(usual());
    const DayCard &card = shown.card(0);
    CHECK(card.title.contains(u"첫 주제"));
    CHECK(card.title.contains(u'1'));
    REQUIRE(card.chips.size() == 1);
    CHECK(card.chips.front().text.contains(u"1/2"));
    CHECK_FALSE(shown.card(1).hasTheme);
}

TEST_CASE("a theme typed where it stands is one step of undo, and Esc puts the old one back")
{
    ShownOfficePage shown(usual());
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    typeText(QApplication::focusWidget(), u"달빛철도"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(shown.officeDays().size() == 2);
    CHECK(shown.card(1).title.contains(u"달빛철도"));

    auto &field = child<InlineField>(*shown.page, "themeLineEdit");
    field.setFocus();
    typeText(&field, u"x"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text() == u"달빛철도");
    shown.list().setFocus();
    REQUIRE(shown.session->undo().has_value());
    CHECK(shown.officeDays().size() == 1);
    CHECK(shown.session->changeToUndo() == nullptr);
}

TEST_CASE("what is being typed survives a change from elsewhere")
{
    ShownOfficePage shown(usual());
    auto &field = child<InlineField>(*shown.page, "purposeLineEdit");
    field.setFocus();
    typeText(&field, u"반쯤"_s);
    required(shown.session->perform(creation(bureauNamed(u"new"_s))));
    auto &now = child<InlineField>(*shown.page, "purposeLineEdit");
    CHECK(now.text() == u"반쯤");
    CHECK(QApplication::focusWidget() == &now);
    CHECK(shown.officeDays().front().purpose.isEmpty());
    QTest::keyClick(&now, Qt::Key_Return);
    CHECK(shown.officeDays().front().purpose == u"반쯤");
}

TEST_CASE("ticking and adding to the checklist is written at once")
{
    ShownOfficePage shown(usual());
    QTest::mouseClick(&child<QCheckBox>(*shown.page, "checklist-0CheckBox"), Qt::LeftButton, {}, {10, 10});
    CHECK(shown.officeDays().front().checklist.front().ready);
    auto &more = child<InlineField>(*shown.page, "addMaterialLineEdit");
    more.setFocus();
    typeText(&more, u"피켓"_s);
    QTest::keyClick(&more, Qt::Key_Return);
    const std::vector<Material> checklist = shown.officeDays().front().checklist;
    REQUIRE(checklist.size() == 3);
    CHECK(checklist.back().name == u"피켓");
    CHECK(child<InlineField>(*shown.page, "addMaterialLineEdit").text().isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"addMaterialLineEdit");
}

TEST_CASE("the bureau that leads an item is proposed with its reason and comes along by one click")
{
    ShownOfficePage shown(usual());
    CHECK(shown.page->findChild<QWidget *>(u"proposalRow-ai"_s));
    CHECK_FALSE(shown.page->findChild<QWidget *>(u"proposalRow-planning"_s));
    shown.press("addProposed-aiToolButton");
    REQUIRE(shown.officeDays().front().companions.size() == 1);
    CHECK_FALSE(shown.page->findChild<QWidget *>(u"proposalRow-ai"_s));
    auto &seat = child<InlineField>(*shown.page, "seat-aiLineEdit");
    seat.setFocus();
    typeText(&seat, u"5A"_s);
    QTest::keyClick(&seat, Qt::Key_Return);
    CHECK(shown.officeDays().front().companions.front().seat == u"5A");
    shown.press("removeCompanionToolButton");
    CHECK(shown.officeDays().front().companions.empty());
}

TEST_CASE("agenda items are put into focus from a list and taken out")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        auto &items = child<QListWidget>(dialog, "itemsCheckList");
        REQUIRE(items.count() == 2);
        items.item(1)->setCheckState(Qt::Checked);
        click(dialog, "savePushButton");
    });
    shown.press("addItemToolButton");
    CHECK(shown.officeDays().front().agendaItems ==
          std::vector{AgendaItemId(u"A1"_s), AgendaItemId(u"A2"_s)});
    shown.press("removeItemToolButton");
    CHECK(shown.officeDays().front().agendaItems == std::vector{AgendaItemId(u"A2"_s)});
}

TEST_CASE("a row of the course leads to the week, and an item to its page")
{
    ShownOfficePage shown(usual());
    QSignalSpy toWeek(&*shown.page, &Page::occurrenceRequested);
    QSignalSpy toRecord(&*shown.page, &Page::recordRequested);
    QTest::mouseClick(&child<ClickableRow>(*shown.page, "courseRow-visit"), Qt::LeftButton, {}, {200, 10});
    CHECK(toWeek.size() == 1);
    auto &item = child<ClickableRow>(*shown.page, "itemRow-A1");
    item.setFocus();
    QTest::keyClick(&item, Qt::Key_Return);
    REQUIRE(toRecord.size() == 1);
    CHECK(toRecord.front().at(1).toString() == u"A1");
}

TEST_CASE("an overdue follow-up stands on the day's card and leads to its page")
{
    std::vector<Record> records = usual();
    FollowUp owed;
    owed.id = FollowUpId(u"f"_s);
    owed.text = u"자료 보내기"_s;
    owed.since = QDate(2025, 4, 9);
    owed.due = QDate(2025, 4, 11);
    records.emplace_back(owed);
    ShownOfficePage shown(records);
    CHECK(shown.card(0).chips.size() == 2);
    CHECK(shown.card(1).chips.empty());
    QSignalSpy toRecord(&*shown.page, &Page::recordRequested);
    auto &row = child<ClickableRow>(*shown.page, "followUpRow-f");
    row.setFocus();
    QTest::keyClick(&row, Qt::Key_Space);
    REQUIRE(toRecord.size() == 1);
    CHECK(toRecord.front().at(0).value<RecordKind>() == RecordKind::FollowUp);
}

TEST_CASE("the days before an election say which rules limit them, and that nothing is judged")
{
    std::vector<Record> records = usual();
    Election election;
    election.id = ElectionId(u"e"_s);
    election.name = u"제21대 대통령선거"_s;
    election.date = QDate(2025, 6, 3);
    records.emplace_back(election);
    ShownOfficePage shown(records);
    CHECK(shown.page->findChild<QLabel *>(u"noJudgementLabel"_s));
    auto &rules = child<QLabel>(*shown.page, "rulesLabel");
    CHECK_FALSE(rules.isVisible());
    shown.press("showRulesToolButton");
    CHECK(rules.isVisible());
    CHECK(rules.text().size() > 40);
}

TEST_CASE("a word without end in a title leaves the other column in sight")
{
    std::vector<Record> records = usual();
    Event endless = eventOn(u"endless"_s, EventKind::Meeting, 16);
    endless.body.title = QString(300, u'가');
    records.emplace_back(endless);
    OfficeDay day = firstDay();
    day.checklist.push_back({QString(300, u'나'), 1, {}, false});
    day.id = OfficeDayId(u"second"_s);
    day.occurrence = dayId(23);
    records.emplace_back(day);
    ShownOfficePage shown(records);
    for (const int row : {0, 1}) {
        shown.list().setCurrentIndex(shown.list().model()->index(row, 0));
        QApplication::processEvents();
        const QRect room = shown.page->rect();
        for (const char *name : {"dayMenuToolButton", "addEventToolButton", "addItemToolButton",
                                 "addCompanionToolButton", "editChecklistToolButton"}) {
            const auto &button = child<QWidget>(*shown.page, name);
            INFO(name);
            CHECK(room.contains(QRect(button.mapTo(&*shown.page, QPoint()), button.size())));
        }
        if (row > 0)
            continue;
        auto &rowOfIt = child<QWidget>(*shown.page, "courseRow-endless");
        for (const QLabel *label : rowOfIt.findChildren<QLabel *>())
            CHECK(rowOfIt.rect().contains(QRect(label->mapTo(&rowOfIt, QPoint()), label->size())));
    }
}

TEST_CASE("a follow-up past its day warns on the card")
{
    std::vector<Record> records = usual();
    FollowUp late;
    late.id = FollowUpId(u"late"_s);
    late.text = u"답을 받기"_s;
    late.since = QDate(2025, 4, 1);
    records.emplace_back(late);
    const auto warns = [](const std::vector<CardChip> &chips) {
        return std::ranges::any_of(chips, &CardChip::warns);
    };
    CHECK_FALSE(warns(ShownOfficePage(records).card(0).chips));
    late.due = QDate(2025, 4, 10);
    records.back() = late;
    CHECK(warns(ShownOfficePage(records).card(0).chips));
}

TEST_CASE("coming from a week chooses the day of that week")
{
    ShownOfficePage shown(usual());
    shown.page->showDays({QDate(2025, 5, 5), QDate(2025, 5, 12)});
    CHECK(shown.list().currentIndex().row() == 3);
    shown.page->showDays({QDate(2025, 6, 9), QDate(2025, 6, 16)});
    CHECK(shown.list().currentIndex().row() == 3);
}

TEST_CASE("a file that can only be read shows the day and offers nothing to change")
{
    ShownOfficePage shown(usual());
    shown.session->setEditable(false);
    CHECK_FALSE(child<QToolButton>(*shown.page, "dayMenuToolButton").isEnabled());
    CHECK(child<InlineField>(*shown.page, "themeLineEdit").isReadOnly());
    CHECK_FALSE(child<QCheckBox>(*shown.page, "checklist-0CheckBox").isEnabled());
}

TEST_CASE("the card of a day says of a visit the items that it raises, not those its event began with")
{
    std::vector<Record> records = usual();
    auto &event = std::get<Event>(records.back());
    event.body.parties = {PartyId(u"party"_s)};
    event.body.agendaItems = {AgendaItemId(u"A1"_s), AgendaItemId(u"A2"_s)};
    Party party;
    party.id = PartyId(u"party"_s);
    party.name = u"어느당"_s;
    Visit visit;
    visit.id = VisitId(u"visit-of-party"_s);
    visit.event = event.id;
    visit.party = party.id;
    visit.items = {AgendaItemId(u"A1"_s)};
    records.insert(records.end(), {party, visit});
    ShownOfficePage shown(records);
    CHECK(child<QWidget>(*shown.page, "courseRow-visit").accessibleName().contains(u"1 item(s)"_s));
    // A1 is in focus already, and A2 is not raised.
    CHECK_FALSE(shown.page->findChild<QToolButton *>(u"takeItemsToolButton"_s));
}
