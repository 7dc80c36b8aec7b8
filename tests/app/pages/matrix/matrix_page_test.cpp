// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "shown_matrix.h"

#include "dialogs/check_list.h"
#include "settings/preferences.h"

#include <QFile>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// The button of the empty state that is on screen.
QPushButton *beginButton(ShownMatrix &shown)
{
    for (auto *button : shown.page->findChildren<QPushButton *>(u"beginPushButton"_s)) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The arrows go from cell to cell of the matrix and stop at its edges")
{
    ShownMatrix shown({matrixItems(), matrixParties()});
    CHECK(shown.view().current() == MatrixPlace{0, 0});
    shown.key(Qt::Key_Down);
    CHECK(shown.view().current() == MatrixPlace{1, 0});
    shown.key(Qt::Key_Right);
    CHECK(shown.view().current() == MatrixPlace{1, 1});
    shown.key(Qt::Key_Right);
    CHECK(shown.view().current() == MatrixPlace{1, 1});
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Up);
    CHECK(shown.view().current() == MatrixPlace{0, 0});
    shown.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(shown.view().current() == MatrixPlace{2, 1});
    shown.key(Qt::Key_Down);
    CHECK(shown.view().current() == MatrixPlace{2, 1});
    CHECK(shown.view().accessibleDescription().contains(u"연구원 유치"));
    CHECK(shown.view().accessibleDescription().contains(u"나당"));
}

TEST_CASE("A task of the matrix folds and unfolds with Enter and with the mouse")
{
    ShownMatrix shown({matrixItems(), matrixParties()});
    const QStringList all{u"큰 과제"_s, u"철도 건설"_s, u"연구원 유치"_s};
    CHECK(shown.titles() == all);
    shown.key(Qt::Key_Return);
    CHECK(shown.titles() == QStringList{u"큰 과제"_s});
    shown.key(Qt::Key_Enter);
    CHECK(shown.titles() == all);
    const QPoint title(40, shown.view().currentLayout().row(0).center().y());
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, title);
    CHECK(shown.titles() == QStringList{u"큰 과제"_s});
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, title);
    CHECK(shown.titles() == all);
    CHECK(shown.records().empty());
}

TEST_CASE("A record that is asked for is brought up in the matrix, out of a "
          "folded task too")
{
    ShownMatrix shown({matrixItems(), matrixParties(), delivered()});
    shown.key(Qt::Key_Return);
    REQUIRE(shown.titles().size() == 1);
    REQUIRE(shown.page->showRecord(RecordKind::AdoptionRecord, u"1쪽"_s));
    CHECK(shown.view().current() == MatrixPlace{1, 0});
    CHECK(shown.history() == QStringList{u"공약집 1쪽"_s});
    CHECK_FALSE(shown.page->showRecord(RecordKind::AdoptionRecord, u"nowhere"_s));
}

TEST_CASE("The filter of the matrix keeps the task of what it finds and leaves "
          "the figure alone")
{
    ShownMatrix shown(
        {matrixItems(),
         matrixParties(),
         {recordOf(u"2쪽"_s, u"centre"_s, u"가당"_s, QDate(2025, 4, 11), AdoptionState::Adopted)}});
    auto &filter = child<QLineEdit>(*shown.page, "matrixFilterLineEdit");
    typeText(&filter, u"철도건"_s);
    CHECK(shown.titles() == QStringList{u"큰 과제"_s, u"철도 건설"_s});
    CHECK(shown.text("figureLabel") == u"1 / 40"_s);
    filter.clear();
    typeText(&filter, u"a2"_s);
    CHECK(shown.titles() == QStringList{u"큰 과제"_s, u"연구원 유치"_s});
    typeText(&filter, u"없음"_s);
    CHECK(shown.titles().isEmpty());
    CHECK_FALSE(shown.view().current());
    filter.clear();
    CHECK(shown.titles().size() == 3);
}

TEST_CASE("An empty matrix says what belongs there and leads to the items, "
          "then to the parties")
{
    ShownMatrix shown({});
    QSignalSpy led(&*shown.page, &Page::recordRequested);
    REQUIRE(beginButton(shown));
    CHECK(beginButton(shown)->text() == u"To the items"_s);
    QTest::mouseClick(beginButton(shown), Qt::LeftButton);
    REQUIRE(led.size() == 1);
    CHECK(led.back().front().value<RecordKind>() == RecordKind::AgendaItem);
    CHECK_FALSE(child<QAction>(*shown.page, "recordAction").isEnabled());

    for (const Record &record : matrixItems())
        shown.office.add(record);
    REQUIRE(beginButton(shown));
    CHECK(beginButton(shown)->text() == u"To the directory"_s);
    QTest::mouseClick(beginButton(shown), Qt::LeftButton);
    REQUIRE(led.size() == 2);
    CHECK(led.back().front().value<RecordKind>() == RecordKind::Party);

    for (const Record &record : matrixParties())
        shown.office.add(record);
    CHECK_FALSE(beginButton(shown));
    CHECK(shown.view().isVisible());
    CHECK(child<QAction>(*shown.page, "recordAction").isEnabled());
}

TEST_CASE("The matrix of one who may only read shows everything and opens no "
          "editor")
{
    ShownMatrix shown({matrixItems(), matrixParties(), delivered()});
    shown.select(u"rail"_s, u"가당"_s);
    shown.office.session->setEditable(false);
    CHECK_FALSE(child<QAction>(*shown.page, "recordAction").isEnabled());
    bool opened = false;
    QTimer::singleShot(0, &*shown.page, [&opened] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            opened = true;
            dialog->reject();
        }
    });
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    CHECK_FALSE(opened);
    shown.key(Qt::Key_Space);
    CHECK(shown.history() == QStringList{u"공약집 1쪽"_s});
    CHECK_FALSE(child<QPushButton>(*shown.page, "recordPushButton").isEnabled());
    CHECK_FALSE(child<QToolButton>(*shown.page, "deleteRecordToolButton").isEnabled());
}

TEST_CASE("The scroll bars of the matrix are there when there is something to scroll, and only then")
{
    ShownMatrix shown({matrixItems(), matrixParties(5)});
    const QScrollBar &down = *shown.view().verticalScrollBar();
    const QScrollBar &across = *shown.view().horizontalScrollBar();
    const auto isShown = [](const QScrollBar &bar) {
        // They come and go a moment after their range has changed, and that after the page was laid out.
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        return bar.isVisible();
    };
    CHECK_FALSE(isShown(down));
    CHECK_FALSE(isShown(across));
    for (int number = 0; number < 20; ++number) {
        AgendaItem issue;
        issue.id = AgendaItemId(u"issue %1"_s.arg(number));
        issue.title = u"현안 %1"_s.arg(number);
        issue.kind = AgendaItemKind::Issue;
        shown.office.add(issue);
    }
    CHECK(isShown(down));
    CHECK_FALSE(isShown(across));
    shown.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(down.value() == down.maximum());
    typeText(&child<QLineEdit>(*shown.page, "matrixFilterLineEdit"), u"철도"_s);
    CHECK_FALSE(isShown(down));
    CHECK(shown.view().currentLayout().scroll == QPoint());
    CHECK(shown.view().currentLayout().view == shown.view().viewport()->size());
    shown.select(u"rail"_s, u"가당"_s);
    shown.key(Qt::Key_Space);
    CHECK(isShown(across));
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    CHECK(across.value() == across.maximum());
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(isShown(across));
    CHECK(shown.view().currentLayout().scroll == QPoint());
}

TEST_CASE("A folded task of the matrix is shown unfolded as long as something is filtered")
{
    ShownMatrix shown({matrixItems(), matrixParties()});
    shown.key(Qt::Key_Return);
    REQUIRE(shown.titles().size() == 1);
    auto &filter = child<QLineEdit>(*shown.page, "matrixFilterLineEdit");
    typeText(&filter, u"철도"_s);
    REQUIRE(shown.titles() == QStringList{u"큰 과제"_s, u"철도 건설"_s});
    CHECK_FALSE(shown.view().contents().folded.contains(AgendaItemId(u"task"_s)));
    // Nothing could be seen of folding now, so it does nothing.
    shown.key(Qt::Key_Return);
    filter.clear();
    CHECK(shown.titles() == QStringList{u"큰 과제"_s});
}

TEST_CASE("Ministries get a column of the matrix when they are chosen, with Enter too, and lose it again")
{
    const auto preferences = qScopeGuard([] { QFile::remove(preferencesFile()); });
    Organisation ministry;
    ministry.id = OrganisationId(u"ministry"_s);
    ministry.name = u"국토부"_s;
    ShownMatrix shown({matrixItems(), matrixParties(), {ministry}});
    const auto tick = [&](Qt::Key last) {
        onNextModal([last](QDialog &dialog) {
            CHECK(child<QWidget>(dialog, "partiesCheckList").hasFocus());
            CHECK(child<QPushButton>(dialog, "showAddresseesPushButton").isDefault());
            CHECK_FALSE(child<QPushButton>(dialog, "cancelAddresseesPushButton").isDefault());
            auto &list = child<CheckList>(dialog, "organisationsCheckList");
            list.setFocus();
            list.setCurrentRow(0);
            QTest::keyClick(&list, Qt::Key_Space);
            QTest::keyClick(&list, last);
            CHECK_FALSE(dialog.isVisible());
        });
        QTest::mouseClick(&child<QToolButton>(*shown.page, "addresseesToolButton"), Qt::LeftButton);
    };
    tick(Qt::Key_Escape);
    CHECK(shown.view().contents().columns.size() == 2);
    tick(Qt::Key_Return);
    REQUIRE(shown.view().contents().columns.size() == 3);
    CHECK(shown.view().contents().addressee(2).organisation == ministry.id);
    CHECK(shown.card(u"국토부"_s).ratio == u"0 / 40"_s);
    // It is no party, so the figure is not reckoned for it.
    CHECK(shown.text("formulaLabel").contains(u"any of the 2 part"));
    tick(Qt::Key_Return);
    CHECK(shown.view().contents().columns.size() == 2);
}
