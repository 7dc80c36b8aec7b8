// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "session.h"

#include "support/events.h"
#include "support/office_file.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

struct OpenSession
{
    OpenSession()
        : session(std::move(file.store), file.clock, u"tester"_s)
    {
        session.setEditable(true);
    }

    [[nodiscard]] std::optional<Event> stored(const Event &event)
    {
        const auto found = required(session.store().event(event.id));
        return found ? std::optional(found->event) : std::nullopt;
    }

    OfficeFile file;
    Session session;
};

Event meeting(const QString &title = u"Budget talk"_s)
{
    return timedEvent(u"m1"_s, title, at(15, 10), at(15, 11));
}

} // namespace

TEST_CASE("A change is written before it is announced, under the name of the person")
{
    OpenSession open;
    bool wasThere = false;
    QObject::connect(&open.session, &Session::changed, &open.session,
                     [&] { wasThere = open.stored(meeting()).has_value(); });

    required(open.session.perform(creation(meeting())));

    CHECK(wasThere);
    const auto history = required(open.session.store().history());
    REQUIRE(history.size() == 1);
    CHECK(history.front().who == u"tester"_s);
    CHECK_FALSE(history.front().undo);
    CHECK(open.session.lastSaved() == at(14, 18));
}

TEST_CASE("Undo and redo go through all steps and name them")
{
    OpenSession open;
    const Event renamed = meeting(u"Budget talk with the ministry"_s);
    CHECK(open.session.changeToUndo() == nullptr);
    required(open.session.perform(creation(meeting())));
    required(open.session.perform(edit(meeting(), renamed)));

    REQUIRE(open.session.changeToUndo());
    CHECK(open.session.changeToUndo()->act == Act::Edit);
    required(open.session.undo());
    CHECK(open.stored(meeting()) == meeting());
    required(open.session.undo());
    CHECK_FALSE(open.stored(meeting()));
    CHECK(open.session.changeToUndo() == nullptr);
    required(open.session.undo());

    REQUIRE(open.session.changeToRedo());
    CHECK(open.session.changeToRedo()->act == Act::Create);
    required(open.session.redo());
    required(open.session.redo());
    CHECK(open.stored(meeting()) == renamed);
    CHECK(open.session.changeToRedo() == nullptr);
    CHECK(required(open.session.store().history()).size() == 6);
}

TEST_CASE("A new act after an undo forgets what could have been done again")
{
    OpenSession open;
    required(open.session.perform(creation(meeting())));
    required(open.session.undo());
    required(open.session.perform(creation(timedEvent(u"m2"_s, u"Other"_s, at(15, 14), at(15, 15)))));

    CHECK(open.session.changeToRedo() == nullptr);
    required(open.session.redo());
    CHECK_FALSE(open.stored(meeting()));
}

TEST_CASE("A change that is refused leaves no step behind and is told once")
{
    OpenSession open;
    QSignalSpy failed(&open.session, &Session::failed);
    QSignalSpy changed(&open.session, &Session::changed);
    Event backwards = meeting();
    backwards.body.when = Timed{at(15, 11), at(15, 10)};

    const Result<void> written = open.session.perform(creation(backwards));

    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::EndBeforeStart);
    CHECK(failed.size() == 1);
    CHECK(changed.isEmpty());
    CHECK(open.session.changeToUndo() == nullptr);
    CHECK_FALSE(open.session.lastSaved());
}

TEST_CASE("A step that someone else has overtaken is forgotten, and their work stays")
{
    OpenSession open;
    required(open.session.perform(creation(meeting())));
    const Event theirs = meeting(u"Renamed by someone else"_s);
    required(open.file.openAgain()->apply(edit(meeting(), theirs), u"someone else"_s));

    const Result<void> undone = open.session.undo();

    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(open.stored(meeting()) == theirs);
    CHECK(open.session.changeToUndo() == nullptr);
}

TEST_CASE("A step that only fails for now can be taken later")
{
    OpenSession open;
    required(open.session.perform(creation(meeting())));
    open.session.setEditable(false);

    CHECK_FALSE(open.session.undo());
    CHECK(open.session.changeToUndo());
    CHECK(open.stored(meeting()));

    open.session.setEditable(true);
    required(open.session.undo());
    CHECK_FALSE(open.stored(meeting()));
}

TEST_CASE("Nothing is written before the file was found sound")
{
    OpenSession open;
    QSignalSpy told(&open.session, &Session::editableChanged);
    open.session.setEditable(false);
    CHECK(told.size() == 1);

    const Result<void> written = open.session.perform(creation(meeting()));

    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::ReadOnly);
    CHECK_FALSE(open.stored(meeting()));
    open.session.setEditable(true);
    CHECK(open.session.perform(creation(meeting())));
}

TEST_CASE("A file that was opened for reading never becomes editable")
{
    OfficeFile file;
    Session session(file.openAgain(OpenMode::ReadOnly), file.clock, u"tester"_s);
    session.setEditable(true);
    CHECK_FALSE(session.isEditable());
}

TEST_CASE("Only what others have written is announced as a foreign change")
{
    OpenSession open;
    QSignalSpy changed(&open.session, &Session::changed);
    required(open.session.perform(creation(meeting())));
    REQUIRE(changed.size() == 1);
    open.session.lookForForeignChanges();
    CHECK(changed.size() == 1);

    required(open.file.openAgain()->apply(deletion(meeting()), u"someone else"_s));
    open.session.lookForForeignChanges();
    CHECK(changed.size() == 2);
    open.session.lookForForeignChanges();
    CHECK(changed.size() == 2);
}

TEST_CASE("Today and now are those of the office, wherever the computer stands")
{
    OpenSession open;
    open.file.clock.setNow(QDateTime(QDate(2025, 4, 15), QTime(15, 30), Qt::UTC));
    CHECK(open.session.today() == QDate(2025, 4, 16));
    CHECK(open.session.timeOfDay() == QTime(0, 30));
}
