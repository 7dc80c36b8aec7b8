// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/event_editor_support.h"

#include "dialogs/choice_field.h"
#include "office/json.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A new event is typed and saved, and undone again")
{
    Office office;
    Editor editor(office, newEvent());
    typeText(editor.focusWidget(), u"간담회"_s);
    editor.type("placeTextLineEdit", u"중회의실"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    REQUIRE(office.events().size() == 1);
    const Event saved = office.events().front();
    CHECK(saved.id == editor.saved().event);
    CHECK(saved.body.title == u"간담회"_s);
    CHECK(saved.body.when == newEvent().body.when);
    CHECK(saved.body.location.text == u"중회의실"_s);
    CHECK(saved.body.disclosure == Disclosure::Closed);
    CHECK(saved.body.status == EventStatus::Tentative);
    REQUIRE(office.session->undo());
    CHECK(office.events().empty());
}

TEST_CASE("Ctrl+S and the button save too")
{
    Office office;
    Editor first(office, newEvent());
    first.type("titleLineEdit", u"a"_s);
    QTest::keyClick(&first, Qt::Key_S, Qt::ControlModifier);
    CHECK(first.result() == QDialog::Accepted);
    Editor second(office, newEvent());
    second.type("titleLineEdit", u"b"_s);
    click(second, "savePushButton");
    CHECK(second.result() == QDialog::Accepted);
    CHECK(office.events().size() == 2);
}

TEST_CASE("An event with every field set is opened and saved with one field changed and nothing else")
{
    Event event{EventId(u"all"_s), bodyWithEverything(), {}, {}};
    event.body.location.place = PlaceId(u"hall"_s);
    event.body.participants.erase(event.body.participants.begin() + 2);
    event.body.agendaItems.pop_back();
    Office office({event});
    Editor editor(office, OccurrenceKey{event.id, {}});
    editor.type("titleLineEdit", u"확대간부회의"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    event.body.title = u"확대간부회의"_s;
    CHECK(canonicalJson(office.event(u"all"_s)) == canonicalJson(event));
}

TEST_CASE("Saving an event in which nothing was changed writes nothing")
{
    Office office({timedEvent(u"one"_s, u"회의"_s, at(16, 9), at(16, 10))});
    const std::size_t before = office.historyLength();
    Editor editor(office, OccurrenceKey{EventId(u"one"_s), {}});
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(office.historyLength() == before);
}

TEST_CASE("An end before the start is refused beside the field, and nothing is written")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"회의"_s);
    editor.type("whenEndTimeField", u"14:00"_s);
    editor.save();
    CHECK(editor.isVisible());
    CHECK(child<FaultLabel>(editor, "whenEndFaultLabel").isVisible());
    CHECK(editor.focusWidget() == &child<QLineEdit>(editor, "whenEndTimeField"));
    CHECK(office.events().empty());
    editor.type("whenEndTimeField", u"16:30"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(office.events().front().body.when == When(Timed{at(16, 15), at(16, 16, 30)}));
}

TEST_CASE("A missing title and a missing public title are refused beside their fields")
{
    Office office;
    Editor editor(office, newEvent());
    editor.choose("disclosureComboBox", 1);
    editor.save();
    CHECK(child<FaultLabel>(editor, "titleFaultLabel").isVisible());
    CHECK(child<FaultLabel>(editor, "publicTitleFaultLabel").isVisible());
    CHECK(editor.focusWidget() == &child<QLineEdit>(editor, "titleLineEdit"));
    editor.type("titleLineEdit", u"면담"_s);
    editor.type("publicTitleLineEdit", u"현안 협의"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(office.events().front().body.publicTitle == u"현안 협의"_s);
}

TEST_CASE("A time that cannot be read stays in its field, and nothing is saved until it can be")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"회의"_s);
    editor.type("whenStartTimeField", u"25:99"_s);
    for (int attempt = 0; attempt < 2; ++attempt) {
        editor.save();
        CHECK(editor.isVisible());
        CHECK(office.events().empty());
        CHECK(child<QLineEdit>(editor, "whenStartTimeField").text() == u"25:99"_s);
    }
    editor.type("whenStartTimeField", u"9:15"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
}

TEST_CASE("A thing to have ready without a name is refused where it stands, and goes once it has one")
{
    NewEvent request = newEvent();
    request.body.title = u"회의"_s;
    request.body.materials = {{{}, 1, u"비서"_s, false}};
    Office office;
    Editor editor(office, request);
    editor.save();
    CHECK(office.events().empty());
    auto &name = child<QLineEdit>(editor, "materialNameLineEdit");
    CHECK(name.hasFocus());
    CHECK(child<FaultLabel>(editor, "materialsFaultLabel").isFault());
    typeText(&name, u"제안서"_s);
    CHECK_FALSE(child<FaultLabel>(editor, "materialsFaultLabel").isFault());
    editor.save();
    REQUIRE(office.events().size() == 1);
    CHECK(office.events().front().body.materials.front().name == u"제안서"_s);
}

TEST_CASE("A save that fails keeps what was typed and says why")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"회의"_s);
    editor.type("placeTextLineEdit", u"중회의실"_s);
    const EventBody typed = editor.typedBody();

    office.raw(u"ALTER TABLE journal RENAME TO elsewhere"_s);
    editor.save();
    CHECK(editor.isVisible());
    CHECK(child<FaultLabel>(editor, "failureFaultLabel").isVisible());
    CHECK_FALSE(editor.failure().isEmpty());
    CHECK(editor.typedBody() == typed);
    CHECK(office.events().empty());

    office.raw(u"ALTER TABLE elsewhere RENAME TO journal"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    REQUIRE(office.events().size() == 1);
    CHECK(office.events().front().body == typed);
}

TEST_CASE("What someone else has changed meanwhile is not overwritten")
{
    Office office({timedEvent(u"one"_s, u"회의"_s, at(16, 9), at(16, 10))});
    Editor editor(office, OccurrenceKey{EventId(u"one"_s), {}});
    editor.type("titleLineEdit", u"내 회의"_s);
    {
        const auto other = OfficeStore::open(office.path(), office.clock);
        REQUIRE(other);
        Event theirs = office.event(u"one"_s);
        const Event before = theirs;
        theirs.body.title = u"그쪽 회의"_s;
        REQUIRE((*other)->apply(edit(before, theirs), u"다른 사람"_s));
    }
    editor.save();
    CHECK(editor.isVisible());
    CHECK_FALSE(editor.failure().isEmpty());
    CHECK(editor.typedBody().title == u"내 회의"_s);
    CHECK(office.event(u"one"_s).body.title == u"그쪽 회의"_s);
    click(editor, "reloadPushButton");
    CHECK(editor.typedBody().title == u"그쪽 회의"_s);
    CHECK(editor.failure().isEmpty());
    editor.type("titleLineEdit", u"우리 회의"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(office.event(u"one"_s).body.title == u"우리 회의"_s);
}

TEST_CASE("Cancelling an event is written as a cancellation, with its reason")
{
    Office office({timedEvent(u"one"_s, u"회의"_s, at(16, 9), at(16, 10))});
    Editor editor(office, OccurrenceKey{EventId(u"one"_s), {}});
    editor.choose("statusComboBox", 2);
    editor.type("cancelReasonLineEdit", u"국회 일정"_s);
    editor.save();
    REQUIRE(office.session->changeToUndo());
    CHECK(office.session->changeToUndo()->act == Act::Cancel);
    CHECK(office.event(u"one"_s).body.cancelReason == u"국회 일정"_s);
}

TEST_CASE("Esc with unsaved edits asks, and each answer does what it says")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"회의"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "wayBackButton"); });
    QTest::keyClick(&editor, Qt::Key_Escape);
    CHECK(editor.isVisible());
    CHECK(editor.typedBody().title == u"회의"_s);
    SECTION("discard")
    {
        onNextModal([](QDialog &dialog) { click(dialog, "discardButton"); });
        QTest::keyClick(&editor, Qt::Key_Escape);
        CHECK_FALSE(editor.isVisible());
        CHECK(office.events().empty());
    }
    SECTION("save")
    {
        onNextModal([](QDialog &dialog) { click(dialog, "saveButton"); });
        QTest::keyClick(&editor, Qt::Key_Escape);
        CHECK(editor.result() == QDialog::Accepted);
        CHECK(office.events().size() == 1);
    }
}

TEST_CASE("Esc without edits closes without a question")
{
    Office office;
    Editor editor(office, newEvent());
    QTest::keyClick(&editor, Qt::Key_Escape);
    CHECK_FALSE(editor.isVisible());
}

TEST_CASE("A file that cannot be written cannot be saved to")
{
    Office office({timedEvent(u"one"_s, u"회의"_s, at(16, 9), at(16, 10))});
    office.session->setEditable(false);
    Editor editor(office, OccurrenceKey{EventId(u"one"_s), {}});
    CHECK_FALSE(child<QPushButton>(editor, "savePushButton").isEnabled());
    office.session->setEditable(true);
    CHECK(child<QPushButton>(editor, "savePushButton").isEnabled());
}

TEST_CASE("An event that is gone is said to be gone")
{
    Office office;
    Editor editor(office, OccurrenceKey{EventId(u"gone"_s), {}});
    CHECK_FALSE(editor.failure().isEmpty());
    CHECK_FALSE(child<QPushButton>(editor, "savePushButton").isEnabled());
}

TEST_CASE("A party visit without a party is said not to be listed, and the way to the parties is beside it")
{
    Office office;
    Event event = timedEvent(u"visit"_s, u"면담"_s, at(16, 10), at(16, 11));
    EventEditor editor(*office.session, NewEvent{event.body});
    editor.show();
    auto &choose = child<QPushButton>(editor, "choosePartyPushButton");
    CHECK_FALSE(choose.isVisible());
    auto &kind = child<CalmComboBox>(editor, "kindComboBox");
    kind.setValue(EventKind::PartyVisit);
    REQUIRE(choose.isVisible());
    QTest::mouseClick(&choose, Qt::LeftButton);
    auto &parties = child<QListWidget>(editor, "partiesCheckList");
    REQUIRE(parties.isVisible());
    parties.item(0)->setCheckState(Qt::Checked);
    CHECK_FALSE(choose.isVisible());
    parties.item(0)->setCheckState(Qt::Unchecked);
    CHECK(choose.isVisible());
    kind.setValue(EventKind::Meeting);
    CHECK_FALSE(choose.isVisible());
}

TEST_CASE("An event with a prepared visit says that the visit raises items of its own")
{
    Event event = timedEvent(u"visit"_s, u"면담"_s, at(16, 10), at(16, 11));
    event.body.kind = EventKind::PartyVisit;
    Office office({event});
    const auto saysSo = [&] {
        EventEditor editor(*office.session, OccurrenceKey{event.id, {}});
        editor.show();
        return !child<QLabel>(editor, "visitsHintLabel").isHidden();
    };
    CHECK_FALSE(saysSo());
    Visit visit;
    visit.id = VisitId(u"v"_s);
    visit.event = event.id;
    visit.party = smallOffice().parties.front().id;
    REQUIRE(office.session->perform(creation(visit)));
    CHECK(saysSo());
}

TEST_CASE("Of a series only the date with a prepared visit says that the visit raises items of its own")
{
    Event event = timedEvent(u"visit"_s, u"면담"_s, at(16, 10), at(16, 11));
    event.body.kind = EventKind::PartyVisit;
    event.recurrence = Recurrence{u"FREQ=WEEKLY;COUNT=3"_s, {}, {}};
    Office office({event});
    const RecurrenceId first = recurrenceIdOf(event.body.when);
    RecurrenceId second = first;
    second.date = second.date.addDays(7);
    Visit visit;
    visit.id = VisitId(u"v"_s);
    visit.event = event.id;
    visit.occurrence = second;
    visit.party = smallOffice().parties.front().id;
    REQUIRE(office.session->perform(creation(visit)));
    const auto saysSo = [&](const std::optional<RecurrenceId> &date) {
        EventEditor editor(*office.session, OccurrenceKey{event.id, date});
        editor.show();
        return !child<QLabel>(editor, "visitsHintLabel").isHidden();
    };
    CHECK_FALSE(saysSo(first));
    CHECK(saysSo(second));
    CHECK_FALSE(saysSo({}));
}
