// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_editor.h"
#include "visited_session.h"

#include "dialogs/fault_label.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// The editor of a visit of the file, or of a new one.
class ShownEditor
{
public:
    ShownEditor(VisitedSession &office, std::optional<std::size_t> entry)
        : visits(required(readVisits(*office.session)))
        , editor(*office.session, visits, entry ? std::optional(visits.entries.at(*entry)) : std::nullopt)
    {
        editor.show();
        REQUIRE(QTest::qWaitForWindowExposed(&editor));
    }

    template <class Widget>
    [[nodiscard]] Widget &field(const char *name)
    {
        return child<Widget>(editor, name);
    }

    void choose(const char *name, const QString &text)
    {
        auto &box = field<QComboBox>(name);
        const int index = box.findText(text);
        INFO(text.toStdString());
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
    }

    void save() { QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier); }

    VisitsData visits;
    VisitEditor editor;
};

} // namespace

TEST_CASE("Preparing a visit begins with what its event says and saves all that is typed")
{
    VisitedSession office({visitEvent()});
    ShownEditor shown(office, 1);
    CHECK(shown.field<QComboBox>("counterpartComboBox").currentText().contains(u"홍길동"_s));
    typeText(&shown.field<QLineEdit>("gateLineEdit"), u"3번 출입구"_s);
    shown.field<QComboBox>("occasionComboBox").setCurrentIndex(1);
    click(shown.editor, "talkingPointsListFieldAddPushButton");
    typeText(&shown.field<QLineEdit>("talkingPointLineEdit"), u"철도"_s);
    shown.field<QSpinBox>("talkingMinutesSpinBox").setValue(12);
    shown.save();

    CHECK(shown.editor.result() == QDialog::Accepted);
    const Visit saved = office.visitOfParty(u"가당"_s);
    CHECK(saved.id == shown.editor.visit());
    CHECK(saved.counterpart == PersonId(u"홍길동"_s));
    CHECK(saved.gate == u"3번 출입구"_s);
    CHECK(saved.occasion == VisitOccasion::PartyEvent);
    CHECK(saved.items == std::vector{AgendaItemId(u"item"_s)});
    CHECK(saved.talkingPoints == std::vector{TalkingPoint{u"철도"_s, 12}});
    CHECK(saved.handed == HandedVersion{ProposalPackageId(u"package"_s), u"v1"_s});
}

TEST_CASE("A new visit makes its event in the same change, and both go in one undo")
{
    VisitedSession office;
    ShownEditor shown(office, std::nullopt);
    shown.choose("visitPartyComboBox", u"나당"_s);
    shown.save();
    REQUIRE(shown.editor.result() == QDialog::Accepted);
    const Visit saved = office.visitOfParty(u"나당"_s);
    const auto event = required(office.session->store().event(saved.event));
    REQUIRE(event);
    CHECK(event->event.body.kind == EventKind::PartyVisit);
    CHECK(event->event.body.parties == std::vector{PartyId(u"나당"_s)});
    CHECK(event->event.body.title.contains(u"나당"_s));
    CHECK(event->event.body.disclosure == Disclosure::Closed);
    required(office.session->undo());
    CHECK(office.visits().empty());
    CHECK(required(office.session->store().events()).empty());
}

TEST_CASE("A new visit can take an event that nobody has prepared for")
{
    VisitedSession office({visitEvent()});
    ShownEditor shown(office, std::nullopt);
    shown.field<QComboBox>("visitEventComboBox").setCurrentIndex(2);
    CHECK(shown.field<QComboBox>("visitPartyComboBox").currentText() == u"가당"_s);
    CHECK_FALSE(shown.field<QComboBox>("visitPartyComboBox").isEnabled());
    shown.save();
    CHECK(office.visitOfParty(u"가당"_s).event == EventId(u"visit"_s));
    CHECK(required(office.session->store().events()).size() == 1);
}

TEST_CASE("Without a party nothing is saved; the fault stands beside the field and what was typed stays")
{
    VisitedSession office;
    ShownEditor shown(office, std::nullopt);
    typeText(&shown.field<QLineEdit>("gateLineEdit"), u"A"_s);
    shown.save();
    CHECK(shown.editor.isVisible());
    CHECK(office.visits().empty());
    const auto faults = shown.editor.findChild<QWidget *>(u"partyFaultLabel"_s);
    REQUIRE(faults);
    CHECK(faults->findChild<QLabel *>());
    CHECK(faults->isVisible());
    CHECK(shown.field<QLineEdit>("gateLineEdit").text() == u"A"_s);
}

TEST_CASE("A material of a visit without a name is refused on its tab")
{
    VisitedSession office({visitEvent()});
    ShownEditor shown(office, 1);
    click(shown.editor, "visitMaterialsListFieldAddPushButton");
    typeText(&shown.field<QLineEdit>("materialHolderLineEdit"), u"비서"_s);
    shown.field<QTabWidget>("visitTabWidget").setCurrentIndex(0);
    shown.save();
    CHECK(shown.editor.isVisible());
    auto &name = shown.field<QLineEdit>("materialNameLineEdit");
    CHECK(name.isVisible());
    CHECK(shown.field<FaultLabel>("failureFaultLabel").isFault());
    typeText(&name, u"제안서"_s);
    CHECK_FALSE(shown.field<FaultLabel>("failureFaultLabel").isFault());
    shown.save();
    CHECK(shown.editor.result() == QDialog::Accepted);
    CHECK(office.visitOfParty(u"가당"_s).materials.front().name == u"제안서"_s);
}

TEST_CASE("The place belongs to the event: of a series it changes on this date alone")
{
    VisitedSession office({series(visitEvent(), u"FREQ=WEEKLY;COUNT=3"_s)});
    ShownEditor shown(office, 2);
    shown.choose("visitPlaceComboBox", u"후보 사무소"_s);
    shown.save();
    const Event event = required(office.session->store().event(EventId(u"visit"_s)))->event;
    CHECK_FALSE(event.body.location.place);
    REQUIRE(event.overrides.size() == 1);
    CHECK(event.overrides.front().body.location.place == PlaceId(u"camp"_s));
    CHECK(office.visits().front().occurrence == RecurrenceId{QDate(2025, 4, 23), QTime(10, 0)});
}

TEST_CASE("The sum of the talking points turns into a warning once it passes the length of the event")
{
    VisitedSession office({visitEvent()});
    ShownEditor shown(office, 0);
    click(shown.editor, "talkingPointsListFieldAddPushButton");
    auto &minutes = shown.field<QSpinBox>("talkingMinutesSpinBox");
    auto &sum = shown.field<QLabel>("talkingSumLabel");
    minutes.setValue(30);
    CHECK(sum.property("role").toString() == u"secondary"_s);
    minutes.setValue(31);
    CHECK(sum.property("role").toString() == u"error"_s);
    CHECK(sum.text().contains(u"31"_s));
}

TEST_CASE("Who looked at a rule is written down from its box, with the rule filled in")
{
    VisitedSession office({visitEvent()});
    ShownEditor shown(office, 0);
    shown.editor.beginClearance(u"86②3"_s);
    typeText(&shown.field<QLineEdit>("clearedByLineEdit"), u"법무담당관"_s);
    shown.save();
    const Visit saved = office.visitOfParty(u"나당"_s);
    REQUIRE(saved.clearances.size() == 1);
    CHECK(saved.clearances.front().rule == u"86②3"_s);
    CHECK(saved.clearances.front().clearedBy == u"법무담당관"_s);
    CHECK_FALSE(saved.clearances.front().date);
}

TEST_CASE("Saving a visit without an edit changes nothing")
{
    const Event event = visitEvent();
    Visit visit = visitOf(event, u"나당"_s);
    visit.talkingPoints = {{u"인사"_s, 3}};
    visit.counterpartText = u"대표"_s;
    visit.handed = HandedVersion{ProposalPackageId(u"package"_s), u"v0"_s};
    visit.clearances = {{u"60"_s, u"누구"_s, {}, {}, {}}};
    visit.materials = {{u"제안서"_s, 2, {}, true}};
    VisitedSession office({event, visit});
    ShownEditor shown(office, 0);
    shown.save();
    CHECK(shown.editor.result() == QDialog::Accepted);
    CHECK_FALSE(shown.editor.written());
    CHECK(office.visits().front() == visit);
}

TEST_CASE("The editor of a visit opens with a field that takes what is typed")
{
    VisitedSession office({visitEvent()});
    ShownEditor prepared(office, 0);
    REQUIRE(prepared.editor.focusWidget());
    CHECK(prepared.editor.focusWidget()->objectName() == u"counterpartComboBox"_s);
    ShownEditor added(office, std::nullopt);
    REQUIRE(added.editor.focusWidget());
    CHECK(added.editor.focusWidget()->objectName() == u"visitEventComboBox"_s);
}

TEST_CASE("The items to raise are put in order with the keyboard and the buttons")
{
    AgendaItem second;
    second.id = AgendaItemId(u"second"_s);
    second.title = u"공항"_s;
    Event event = visitEvent();
    event.body.agendaItems = {AgendaItemId(u"item"_s), second.id};
    VisitedSession office({second, event});
    ShownEditor shown(office, 1);
    auto &order = shown.field<QListWidget>("raisedOrderListWidget");
    REQUIRE(order.count() == 2);
    CHECK_FALSE(shown.field<QToolButton>("raiseEarlierToolButton").isEnabled());
    QTest::keyClick(&order, Qt::Key_Down, Qt::AltModifier);
    CHECK(order.item(1)->text() == u"철도"_s);
    CHECK(order.currentRow() == 1);
    QTest::mouseClick(&shown.field<QToolButton>("raiseEarlierToolButton"), Qt::LeftButton);
    CHECK(order.item(0)->text() == u"철도"_s);
    // In the tree of all items as well, by the item one is at.
    auto &all = shown.field<QListWidget>("visitItemsCheckList");
    all.setCurrentItem(all.findItems(u"철도"_s, Qt::MatchExactly).constFirst());
    QTest::keyClick(&all, Qt::Key_Down, Qt::AltModifier);
    shown.save();
    CHECK(office.visitOfParty(u"가당"_s).items == std::vector{second.id, AgendaItemId(u"item"_s)});
    const VisitsData data = required(readVisits(*office.session));
    CHECK(data.entries.at(1).visit->items.front() == second.id);
}

TEST_CASE("An item that is ticked is raised last, and one that is taken back leaves the order")
{
    AgendaItem second;
    second.id = AgendaItemId(u"second"_s);
    second.title = u"공항"_s;
    VisitedSession office({second, visitEvent()});
    ShownEditor shown(office, 1);
    auto &all = shown.field<QListWidget>("visitItemsCheckList");
    auto &order = shown.field<QListWidget>("raisedOrderListWidget");
    all.findItems(u"공항"_s, Qt::MatchExactly).constFirst()->setCheckState(Qt::Checked);
    REQUIRE(order.count() == 2);
    CHECK(order.item(1)->text() == u"공항"_s);
    all.findItems(u"철도"_s, Qt::MatchExactly).constFirst()->setCheckState(Qt::Unchecked);
    shown.save();
    CHECK(office.visitOfParty(u"가당"_s).items == std::vector{second.id});
}
