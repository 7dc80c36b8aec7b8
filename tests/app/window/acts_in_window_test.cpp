// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "shown_office.h"

#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

Event meeting()
{
    return timedEvent(u"m1"_s, u"Budget talk"_s, at(15, 10), at(15, 11));
}

/// Holds the file as another program does that is writing to it.
class ForeignWriter
{
public:
    explicit ForeignWriter(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign writer"_s))
    {
        m_database.setDatabaseName(path);
        REQUIRE(m_database.open());
        REQUIRE(QSqlQuery(m_database).exec(u"BEGIN IMMEDIATE"_s));
    }

    ForeignWriter(const ForeignWriter &) = delete;
    ForeignWriter &operator=(const ForeignWriter &) = delete;

    ~ForeignWriter()
    {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"foreign writer"_s);
    }

private:
    QSqlDatabase m_database;
};

} // namespace

TEST_CASE("Dragging a block to another day and hour is written at once and can be undone by key")
{
    ShownOffice office({meeting()});
    const QRectF block = office.blockOf(u"m1"_s);
    const WeekLayout layout = office.week().currentLayout();
    const qreal twoDays = layout.column(QDate(2025, 4, 17))->grid.center().x() - block.center().x();
    const QPointF from(block.center().x(), block.top() + 12);

    office.drag(from, from + QPointF(twoDays, 2 * layout.hourHeight));

    const When moved = Timed{at(17, 12), at(17, 13)};
    CHECK(office.stored(u"m1"_s).body.when == moved);
    CHECK(office.week().selected() == OccurrenceKey{EventId(u"m1"_s), {}});
    const WindowActions &actions = office.window->actionsByName();
    CHECK(actions.undo->text().contains(u"Budget talk"_s));
    CHECK(actions.undo->toolTip().contains(u"Budget talk"_s));
    CHECK_FALSE(actions.redo->isEnabled());

    QTest::keyClick(&office.week(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.stored(u"m1"_s) == meeting());
    CHECK(actions.redo->text().contains(u"Budget talk"_s));

    QTest::keyClick(&office.week(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(office.stored(u"m1"_s).body.when == moved);
    QTest::keyClick(&office.week(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&office.week(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(office.stored(u"m1"_s).body.when == moved);
}

TEST_CASE("Dragging the lower edge of a block makes it longer")
{
    ShownOffice office({meeting()});
    const QRectF block = office.blockOf(u"m1"_s);
    const QPointF edge(block.center().x(), block.bottom() - 1);

    office.drag(edge, edge + QPointF(0, office.week().currentLayout().hourHeight));

    CHECK(office.stored(u"m1"_s).body.when == When(Timed{at(15, 10), at(15, 12)}));
}

TEST_CASE("Delete takes the selected event without a question and offers the way back")
{
    ShownOffice office({meeting()});
    office.select(u"m1"_s);

    QTest::keyClick(&office.week(), Qt::Key_Delete);

    CHECK_FALSE(office.has(u"m1"_s));
    MessageBar &message = office.window->messageBar();
    CHECK(message.isVisible());
    CHECK(message.text().contains(u"Budget talk"_s));

    QTest::mouseClick(message.findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(office.stored(u"m1"_s) == meeting());
    CHECK_FALSE(message.isVisible());
}

TEST_CASE("What someone else writes to the file appears without being asked for")
{
    ShownOffice office;
    const auto other = office.file.openAgain();
    required(other->apply(creation(meeting()), u"the other one"_s));

    CHECK(QTest::qWaitFor([&office] { return office.week().data().occurrences.size() == 1; }, 3000));
}

TEST_CASE("A move that cannot be written says why in a bar and leaves everything where it was")
{
    ShownOffice office({meeting()});
    const QRectF block = office.blockOf(u"m1"_s);
    {
        const ForeignWriter writer(office.file.path());
        office.drag(block.center(),
                    block.center() + QPointF(0, 2 * office.week().currentLayout().hourHeight));

        CHECK(office.window->messageBar().isVisible());
        CHECK(office.window->messageBar().tone() == MessageBar::Tone::Error);
        CHECK_FALSE(office.window->messageBar().text().isEmpty());
        CHECK(office.blockOf(u"m1"_s) == block);
        CHECK_FALSE(office.window->actionsByName().undo->isEnabled());
    }
    CHECK(office.stored(u"m1"_s) == meeting());
}

TEST_CASE("In a file that can only be read nothing can be changed and the reason stands there")
{
    ShownOffice office({meeting()});
    office.session->setEditable(false);
    office.window->showTrouble(u"The file lies on a network drive."_s, false);
    office.select(u"m1"_s);

    const WindowActions &actions = office.window->actionsByName();
    for (const QAction *action : {actions.newEvent, actions.edit, actions.duplicate, actions.remove})
        CHECK_FALSE(action->isEnabled());
    for (const QAction *action : {actions.print, actions.exportFile, actions.back, actions.backUp})
        CHECK(action->isEnabled());
    const QRectF block = office.blockOf(u"m1"_s);
    office.drag(block.center(), block.center() + QPointF(0, 80));
    QTest::keyClick(&office.week(), Qt::Key_Delete);
    CHECK(office.stored(u"m1"_s) == meeting());
    const auto *standing = office.window->findChild<MessageBar *>(u"standingMessageBar"_s);
    CHECK(standing->isVisible());
    CHECK(standing->text() == u"The file lies on a network drive."_s);
}

TEST_CASE("Moving one day of a series asks which days are meant and does what was answered")
{
    const Event weekly =
        series(timedEvent(u"s1"_s, u"Staff round"_s, at(9, 9), at(9, 10)), u"FREQ=WEEKLY;BYDAY=WE;COUNT=5"_s);
    ShownOffice office({weekly});
    std::optional<ScopeQuestion> asked;
    std::optional<Scope> answer;
    office.window->acts().setAskScope([&](const ScopeQuestion &question) {
        asked = question;
        return answer;
    });
    const QRectF block = office.blockOf(u"s1"_s);
    const qreal oneDay =
        office.week().currentLayout().column(QDate(2025, 4, 17))->grid.center().x() - block.center().x();
    const auto dragToThursday = [&] { office.drag(block.center(), block.center() + QPointF(oneDay, 0)); };

    dragToThursday();
    REQUIRE(asked);
    CHECK(asked->act == ScopeAct::Move);
    CHECK(asked->title == u"Staff round"_s);
    CHECK(asked->when == When(Timed{at(16, 9), at(16, 10)}));
    CHECK(asked->newWhen == When(Timed{at(17, 9), at(17, 10)}));
    CHECK(asked->offered.size() == 3);
    CHECK(office.stored(u"s1"_s) == weekly);
    CHECK(office.blockOf(u"s1"_s) == block);

    answer = Scope::ThisOnly;
    dragToThursday();
    Event once = office.stored(u"s1"_s);
    REQUIRE(once.overrides.size() == 1);
    CHECK(once.overrides.front().body.when == When(Timed{at(17, 9), at(17, 10)}));

    required(office.session->undo());
    answer = Scope::All;
    dragToThursday();
    CHECK(office.stored(u"s1"_s).body.when == When(Timed{at(10, 9), at(10, 10)}));
    CHECK(office.week().selected());
    required(office.session->undo());
    CHECK(office.stored(u"s1"_s) == weekly);
}

TEST_CASE("Deleting one day of a series asks, too, and thinking better of it changes nothing")
{
    const Event weekly =
        series(timedEvent(u"s1"_s, u"Staff round"_s, at(9, 9), at(9, 10)), u"FREQ=WEEKLY;BYDAY=WE;COUNT=5"_s);
    ShownOffice office({weekly});
    const OccurrenceKey wednesday{EventId(u"s1"_s), RecurrenceId{QDate(2025, 4, 16), QTime(9, 0)}};
    std::optional<Scope> answer;
    ScopeAct act = ScopeAct::Edit;
    office.window->acts().setAskScope([&](const ScopeQuestion &question) {
        act = question.act;
        return answer;
    });

    office.week().select(wednesday);
    QTest::keyClick(&office.week(), Qt::Key_Delete);
    CHECK(act == ScopeAct::Delete);
    CHECK(office.stored(u"s1"_s) == weekly);

    answer = Scope::ThisOnly;
    office.week().select(wednesday);
    QTest::keyClick(&office.week(), Qt::Key_Delete);
    CHECK(office.stored(u"s1"_s).recurrence->excluded == std::vector{*wednesday.recurrenceId});
    CHECK(office.week().data().occurrences.empty());
}

TEST_CASE("Sweeping over free hours opens the editor with these hours, and what it saves is selected")
{
    ShownOffice office;
    std::optional<EventEditorRequest> request;
    const Event saved = timedEvent(u"new"_s, u"Swept"_s, at(16, 13), at(16, 15));
    office.window->acts().setEditor([&](const EventEditorRequest &asked) -> std::optional<OccurrenceKey> {
        request = asked;
        required(office.session->perform(creation(saved)));
        return OccurrenceKey{saved.id, {}};
    });
    const WeekLayout layout = office.week().currentLayout();
    const qreal x = layout.column(QDate(2025, 4, 16))->grid.center().x();

    office.drag({x, layout.yOf(13 * 60) + 2}, {x, layout.yOf(15 * 60) - 2});

    REQUIRE(request);
    CHECK(std::get<NewEvent>(*request).body.when == When(Timed{at(16, 13), at(16, 15)}));
    CHECK(office.week().selected() == OccurrenceKey{saved.id, {}});
}

TEST_CASE("Ctrl+N, F2, Enter and Ctrl+D open the editor for what they name")
{
    ShownOffice office({meeting()});
    std::vector<EventEditorRequest> requests;
    office.window->acts().setEditor([&](const EventEditorRequest &asked) -> std::optional<OccurrenceKey> {
        requests.push_back(asked);
        return {};
    });
    const OccurrenceKey key{EventId(u"m1"_s), {}};

    QTest::keyClick(&office.week(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(requests.size() == 1);
    CHECK(std::get<NewEvent>(requests[0]).body.when == When(Timed{at(14, 19), at(14, 20)}));

    office.week().select(key);
    QTest::keyClick(&office.week(), Qt::Key_F2);
    QTest::keyClick(&office.week(), Qt::Key_Return);
    REQUIRE(requests.size() == 3);
    CHECK(std::get<OccurrenceKey>(requests[1]) == key);
    CHECK(std::get<OccurrenceKey>(requests[2]) == key);

    QTest::keyClick(&office.week(), Qt::Key_D, Qt::ControlModifier);
    REQUIRE(requests.size() == 4);
    CHECK(std::get<NewEvent>(requests[3]).body == meeting().body);
}

TEST_CASE("An event that was saved into another week brings that week")
{
    ShownOffice office;
    const Event later = timedEvent(u"later"_s, u"Later"_s, at(30, 10), at(30, 11));
    office.window->acts().setEditor([&](const EventEditorRequest &) -> std::optional<OccurrenceKey> {
        required(office.session->perform(creation(later)));
        return OccurrenceKey{later.id, {}};
    });

    office.window->actionsByName().newEvent->trigger();

    CHECK(office.window->shown().days.contains(QDate(2025, 4, 30)));
    CHECK(office.week().selected() == OccurrenceKey{later.id, {}});
}

TEST_CASE("What has just been said stays in front when another page is shown")
{
    ShownOffice office;
    MessageBar &message = office.window->messageBar();
    int pages = 0;
    for (QAction *action : office.window->actions()) {
        if (!action->objectName().endsWith(u"PageAction"_s))
            continue;
        ++pages;
        message.show(MessageBar::Tone::Error, u"Not saved"_s);
        action->trigger();
        QCoreApplication::processEvents();
        REQUIRE(message.isVisible());
        QWidget *top = message.parentWidget()->childAt(message.geometry().center());
        CAPTURE(action->objectName().toStdString());
        CHECK((top == &message || message.isAncestorOf(top)));
    }
    CHECK(pages == 8);
}
