// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/form_events.h"
#include "app/dialogs/widgets.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include "dialogs/event_editor.h"
#include "dialogs/fault_label.h"
#include "office/json.h"
#include "session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// An office file with the small office in it, and a session that may write to it.
class Office
{
public:
    explicit Office(const std::vector<Event> &events = {})
    {
        Result<std::unique_ptr<OfficeStore>> created = OfficeStore::create(path(), clock);
        REQUIRE(created);
        session = std::make_unique<Session>(std::move(*created), clock, u"비서"_s);
        session->setEditable(true);
        Change content{Act::LoadSample, u"office"_s, {}};
        const auto add = [&content](const auto &values) {
            for (const auto &value : values)
                content.records.push_back({std::nullopt, Record(value)});
        };
        const Directory directory = smallOffice();
        add(directory.organisations);
        add(directory.departments);
        add(directory.people);
        add(directory.parties);
        add(directory.places);
        add(directory.agendaItems);
        add(events);
        const Result<void> written = session->store().apply(content, u"test"_s);
        if (!written)
            FAIL(written.error());
    }

    QString path() const { return folder.filePath(u"office.sqlite"_s); }

    std::vector<Event> events()
    {
        std::vector<Event> found;
        const Result<std::vector<StoredEvent>> stored = session->store().events();
        REQUIRE(stored);
        for (const StoredEvent &event : *stored)
            found.push_back(event.event);
        return found;
    }

    Event event(const QString &id)
    {
        const Result<std::optional<StoredEvent>> found = session->store().event(EventId(id));
        REQUIRE(found);
        REQUIRE(*found);
        return (*found)->event;
    }

    std::size_t historyLength()
    {
        const Result<std::vector<JournalEntry>> history = session->store().history();
        REQUIRE(history);
        return history->size();
    }

    /// SQL past the program, as a broken disk or another program would get in the way.
    void raw(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(path());
            REQUIRE(database.open());
            QSqlQuery query(database);
            if (!query.exec(sql))
                FAIL(query.lastError().text());
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Session> session;
};

/// The editor on screen, as a person meets it.
class Editor : public EventEditor
{
public:
    Editor(Office &office, const EventEditorRequest &request)
        : EventEditor(*office.session, request)
    {
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    void type(const char *name, const QString &text)
    {
        auto &field = child<QLineEdit>(*this, name);
        field.setFocus();
        field.selectAll();
        typeText(&field, text);
    }

    void choose(const char *name, int index)
    {
        auto &box = child<QComboBox>(*this, name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    void save() { QTest::keyClick(this, Qt::Key_Return, Qt::ControlModifier); }

    QString failure() { return child<FaultLabel>(*this, "failureFaultLabel").text(); }
};

const When wednesday = Timed{at(16, 15), at(16, 16)};

NewEvent newEvent()
{
    NewEvent request;
    request.body.when = wednesday;
    return request;
}

Event weekly()
{
    Event event = series(timedEvent(u"office"_s, u"주간 여의도 집무실"_s, at(16, 9), at(16, 18)),
                         u"FREQ=WEEKLY;BYDAY=WE;COUNT=7"_s);
    event.body.kind = EventKind::OfficeDay;
    return event;
}

OccurrenceKey occurrence(int day, int month = 4)
{
    return {EventId(u"office"_s), RecurrenceId{QDate(2025, month, day), QTime(9, 0)}};
}

std::vector<QDate> datesOf(Office &office)
{
    std::vector<QDate> dates;
    const auto found = office.session->store().occurrences({QDate(2025, 4, 1), QDate(2025, 8, 1)});
    REQUIRE(found);
    for (const Occurrence &one : *found)
        dates.push_back(startDate(one.body.when));
    return dates;
}

} // namespace

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
    CHECK(saved.body.when == wednesday);
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

TEST_CASE("A time that cannot be read is not saved over unseen")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"회의"_s);
    editor.type("whenStartTimeField", u"25:99"_s);
    editor.save();
    CHECK(editor.isVisible());
    CHECK(office.events().empty());
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
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

TEST_CASE("A series is made with an end")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"주간 회의"_s);
    editor.choose("repetitionComboBox", 2);
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"2025-05-07"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(datesOf(office) ==
          std::vector{QDate(2025, 4, 16), QDate(2025, 4, 23), QDate(2025, 4, 30), QDate(2025, 5, 7)});
    CHECK(editor.saved().recurrenceId == RecurrenceId{QDate(2025, 4, 16), QTime(15, 0)});
}

TEST_CASE("A repetition that ends before its start is refused beside its end")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"주간 회의"_s);
    editor.choose("repetitionComboBox", 2);
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"2025-04-01"_s);
    child<QTabWidget>(editor, "detailsTabWidget").setCurrentIndex(3);
    editor.save();
    CHECK(child<FaultLabel>(editor, "ruleEndFaultLabel").isVisible());
    CHECK(office.events().empty());
}

TEST_CASE("One date of a series is changed alone")
{
    Office office({weekly()});
    Editor editor(office, occurrence(23));
    CHECK(child<QLabel>(editor, "seriesLabel").isVisible());
    editor.type("placeTextLineEdit", u"소통관"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "thisOnlyButton"); });
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(editor.saved() == occurrence(23));
    const Event saved = office.event(u"office"_s);
    REQUIRE(saved.overrides.size() == 1);
    CHECK(saved.overrides.front().body.location.text == u"소통관"_s);
    CHECK(saved.body.location.text.isEmpty());

    Editor again(office, occurrence(23));
    CHECK(again.typedBody().location.text == u"소통관"_s);
}

TEST_CASE("This and following dates of a series move to another weekday")
{
    Office office({weekly()});
    Editor editor(office, occurrence(30));
    editor.type("whenStartDateField", u"29"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "thisAndFollowingButton"); });
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(datesOf(office) == std::vector{QDate(2025, 4, 16), QDate(2025, 4, 23), QDate(2025, 4, 29),
                                         QDate(2025, 5, 6), QDate(2025, 5, 13), QDate(2025, 5, 20),
                                         QDate(2025, 5, 27)});
    CHECK(editor.saved().event != EventId(u"office"_s));
}

TEST_CASE("A whole series is renamed")
{
    Office office({weekly()});
    Editor editor(office, occurrence(23));
    editor.type("titleLineEdit", u"여의도 집무실"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "allButton"); });
    editor.save();
    CHECK(office.event(u"office"_s).body.title == u"여의도 집무실"_s);
    CHECK(office.event(u"office"_s).overrides.empty());
    CHECK(datesOf(office).size() == 7);
}

TEST_CASE("Going back from the question about a series leaves the editor as it was")
{
    Office office({weekly()});
    Editor editor(office, occurrence(23));
    editor.type("titleLineEdit", u"여의도 집무실"_s);
    onNextModal([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    editor.save();
    CHECK(editor.isVisible());
    CHECK(editor.typedBody().title == u"여의도 집무실"_s);
    CHECK(office.event(u"office"_s).body.title == u"주간 여의도 집무실"_s);
}

TEST_CASE("A series is ended on a date")
{
    Office office({weekly()});
    Editor editor(office, occurrence(16));
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"2025-04-30"_s);
    // A new rule at the first date concerns the whole series: there is nothing to ask.
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(datesOf(office) == std::vector{QDate(2025, 4, 16), QDate(2025, 4, 23), QDate(2025, 4, 30)});
}
