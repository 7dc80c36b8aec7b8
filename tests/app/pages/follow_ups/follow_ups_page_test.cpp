// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../../dialogs/widgets.h"
#include "handout/sample.h"
#include "pages/follow_ups/follow_ups_page.h"
#include "session.h"
#include "support/office_file.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <optional>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

// The clock of the file stands at 2025-04-14.
const QDate today(2025, 4, 14);

FollowUp owed(const QString &id, const QString &text, std::optional<QDate> due = {})
{
    FollowUp made;
    made.id = FollowUpId(id);
    made.text = text;
    made.due = due;
    made.since = today.addDays(-5);
    return made;
}

/// The ledger on the example with these follow-ups.
class ShownFollowUps
{
public:
    explicit ShownFollowUps(const std::vector<FollowUp> &followUps)
    {
        required(file.store->apply(required(sampleChange()), u"before"_s));
        for (const FollowUp &one : required(file.store->followUps()))
            required(file.store->apply(deletion(one), u"before"_s));
        for (const FollowUp &one : followUps)
            required(file.store->apply(creation(one), u"before"_s));
        session.emplace(std::move(file.store), file.clock, u"tester"_s);
        session->setEditable(true);
        page.emplace(*session);
        QObject::connect(&*session, &Session::changed, &*page, [this] { page->reload(); });
        page->reload();
        page->resize(1040, 700);
        page->show();
        if (!QTest::qWaitForWindowExposed(&*page))
            FAIL("the page did not come up");
        page->activateWindow();
        table().setFocus();
    }

    [[nodiscard]] QTableView &table() { return child<QTableView>(*page, "followUpsTableView"); }

    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString().replace(QChar(QChar::Nbsp), u' ');
    }

    [[nodiscard]] QStringList texts()
    {
        QStringList shown;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            shown.append(cell(row, 1));
        return shown;
    }

    void choose(int index) { child<QComboBox>(*page, "choiceComboBox").setCurrentIndex(index); }

    [[nodiscard]] FollowUp stored(const QString &id)
    {
        const std::vector<FollowUp> all = required(session->store().followUps());
        const auto found = std::ranges::find(all, FollowUpId(id), &FollowUp::id);
        if (found == all.end())
            FAIL("no such follow-up");
        return *found;
    }

    void select(const QString &id) { REQUIRE(page->showRecord(RecordKind::FollowUp, id)); }

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        // After a dialog the window has to come back first.
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*page));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key(key), modifiers);
    }

    OfficeFile file;
    std::optional<Session> session;
    std::optional<FollowUpsPage> page;
};

const FollowUp late = owed(u"late"_s, u"자료 제출"_s, today.addDays(-3));
const FollowUp soon = owed(u"soon"_s, u"국비 협의"_s, today.addDays(9));
const FollowUp open = owed(u"open"_s, u"감사 인사"_s);

} // namespace

TEST_CASE("What is overdue stands first and says so in a word")
{
    ShownFollowUps shown({open, soon, late});
    CHECK(shown.texts() == QStringList{u"자료 제출"_s, u"국비 협의"_s, u"감사 인사"_s});
    CHECK(shown.cell(0, 3).contains(u"D+3"));
    CHECK(shown.cell(1, 3).contains(u"D-9"));
    CHECK(shown.cell(0, 4) != shown.cell(1, 4));
    CHECK(shown.page->subtitle().contains(u"1"));
    shown.choose(1);
    CHECK(shown.texts() == QStringList{u"자료 제출"_s});
}

TEST_CASE("One line and Enter add a follow-up, and the line is free for the next one")
{
    ShownFollowUps shown({open});
    auto &line = child<QLineEdit>(*shown.page, "quickTextLineEdit");
    line.setFocus();
    typeText(&line, u"예산서 보내기"_s);
    auto &owner = child<QComboBox>(*shown.page, "quickOwnerComboBox");
    owner.setFocus();
    typeText(owner.lineEdit(), u"비서실"_s);
    auto &due = child<QLineEdit>(*shown.page, "quickDueDateField");
    due.setFocus();
    typeText(&due, u"4.23"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    const std::vector<FollowUp> all = required(shown.session->store().followUps());
    const auto added = std::ranges::find(all, u"예산서 보내기"_s, &FollowUp::text);
    REQUIRE(added != all.end());
    CHECK(added->owner == u"비서실");
    CHECK(added->due == QDate(2025, 4, 23));
    CHECK(added->since == today);
    CHECK(line.text().isEmpty());
    CHECK(line.hasFocus());
}

TEST_CASE("Space marks as done, the tick does too, and both can be undone")
{
    ShownFollowUps shown({late, soon});
    shown.select(u"late"_s);
    QSignalSpy noticed(&*shown.page, &Page::noticed);
    shown.key(Qt::Key_Space);
    CHECK(shown.stored(u"late"_s).state == FollowUpState::Done);
    CHECK(shown.stored(u"late"_s).closedOn == today);
    CHECK(shown.texts() == QStringList{u"국비 협의"_s});
    REQUIRE(noticed.size() == 1);
    CHECK(noticed.first().at(1).toBool());
    required(shown.session->undo());
    CHECK(shown.stored(u"late"_s) == late);

    const QModelIndex box = shown.table().model()->index(0, 0);
    REQUIRE(shown.table().model()->setData(box, Qt::Checked, Qt::CheckStateRole));
    CHECK(shown.stored(u"late"_s).state == FollowUpState::Done);
    shown.choose(3);
    shown.select(u"late"_s);
    shown.key(Qt::Key_Space);
    CHECK(shown.stored(u"late"_s) == late);
}

TEST_CASE("Dropping asks for a reason and does not go without one")
{
    ShownFollowUps shown({late});
    shown.select(u"late"_s);
    onNextModal([&](QDialog &dialog) {
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        CHECK(shown.stored(u"late"_s).state == FollowUpState::Open);
        typeText(&child<QLineEdit>(dialog, "reasonLineEdit"), u"사업 취소"_s);
        click(dialog, "savePushButton");
    });
    shown.key(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(shown.stored(u"late"_s).state == FollowUpState::Dropped);
    CHECK(shown.stored(u"late"_s).reason == u"사업 취소");
}

TEST_CASE("What is moved stays off the next office day and comes back on the one it was moved to")
{
    ShownFollowUps shown({soon, open});
    shown.choose(2);
    CHECK(shown.texts() == QStringList{u"국비 협의"_s, u"감사 인사"_s});
    shown.select(u"open"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "savePushButton"); });
    shown.key(Qt::Key_M, Qt::ControlModifier);
    // The office day of 16 April is the next one; a week on is the one after.
    CHECK(shown.stored(u"open"_s).notBefore == QDate(2025, 4, 23));
    CHECK(shown.texts() == QStringList{u"국비 협의"_s});
    shown.choose(0);
    CHECK(shown.texts() == QStringList{u"국비 협의"_s, u"감사 인사"_s});
}

TEST_CASE("A due day before the day it comes back is refused beside its field")
{
    ShownFollowUps shown({soon});
    shown.select(u"soon"_s);
    onNextModal([&](QDialog &dialog) {
        auto &until = child<QLineEdit>(dialog, "notBeforeDateField");
        until.selectAll();
        typeText(&until, u"5.7"_s);
        QTest::keyClick(&until, Qt::Key_Tab);
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        CHECK(child<QWidget>(dialog, "dueFaultLabel").isVisible());
        auto &due = child<QLineEdit>(dialog, "dueDateField");
        due.clear();
        due.setModified(true);
        click(dialog, "savePushButton");
    });
    shown.key(Qt::Key_M, Qt::ControlModifier);
    CHECK(shown.stored(u"soon"_s).notBefore == QDate(2025, 5, 7));
    CHECK_FALSE(shown.stored(u"soon"_s).due);
}

TEST_CASE("A follow-up is edited, deleted and brought back")
{
    ShownFollowUps shown({late});
    shown.select(u"late"_s);
    onNextModal([](QDialog &dialog) {
        auto &text = child<QPlainTextEdit>(dialog, "textPlainTextEdit");
        text.clear();
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        typeText(&text, u"자료 다시 제출"_s);
        click(dialog, "savePushButton");
    });
    shown.key(Qt::Key_Return);
    CHECK(shown.texts() == QStringList{u"자료 다시 제출"_s});
    shown.key(Qt::Key_Delete);
    CHECK(required(shown.session->store().followUps()).empty());
    required(shown.session->undo());
    CHECK(shown.stored(u"late"_s).text == u"자료 다시 제출");
}

TEST_CASE("A click leads to where a follow-up came from, and to its item")
{
    FollowUp fromEvent = owed(u"event"_s, u"결과 공유"_s);
    fromEvent.event = EventId(u"sample-memorial@yeouido-office"_s);
    fromEvent.item = AgendaItemId(u"sample-item-dalbit"_s);
    OfficeFile probe;
    required(probe.store->apply(required(sampleChange()), u"before"_s));
    fromEvent.event = required(probe.store->events()).front().event.id;
    ShownFollowUps shown({fromEvent});
    QSignalSpy occurrence(&*shown.page, &Page::occurrenceRequested);
    QSignalSpy record(&*shown.page, &Page::recordRequested);
    const auto clickCell = [&](int column) {
        const QRect cell = shown.table().visualRect(shown.table().model()->index(0, column));
        shown.table().scrollTo(shown.table().model()->index(0, column));
        QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {},
                          shown.table().visualRect(shown.table().model()->index(0, column)).center());
        REQUIRE(cell.isValid());
    };
    clickCell(5);
    REQUIRE(occurrence.size() == 1);
    CHECK(occurrence.first().first().value<OccurrenceKey>().event == *fromEvent.event);
    clickCell(6);
    REQUIRE(record.size() == 1);
    CHECK(record.first().at(1).toString() == u"sample-item-dalbit");
}

TEST_CASE("Without any follow-up the page says what belongs there and leads to the line above")
{
    ShownFollowUps shown({});
    CHECK_FALSE(shown.table().isVisible());
    click(*shown.page, "beginPushButton");
    CHECK(child<QLineEdit>(*shown.page, "quickTextLineEdit").hasFocus());
}
