// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/pages/office/shown_office_page.h"
#include "pages/office/companion_board.h"

#include <QTabBar>
#include <QTableView>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<Record> usual()
{
    OfficeDay day = recordOfDay(u"첫 주제"_s, dayId(16));
    day.agendaItems = {AgendaItemId(u"A1"_s)};
    Event council = eventOn(u"council"_s, EventKind::Meeting, 16);
    council.body.leadDepartment = DepartmentId(u"ai"_s);
    Department former = bureauNamed(u"former"_s);
    former.validity.to = QDate(2024, 12, 31);
    return {bureauNamed(u"ai"_s),
            bureauNamed(u"planning"_s),
            former,
            itemLedBy(u"A1"_s, u"ai"_s),
            weeklyOffice(),
            day,
            council};
}

} // namespace

TEST_CASE("the board has a row for each bureau in force, a column for each day, and totals")
{
    ShownOfficePage shown(usual());
    const std::vector<BoardRow> rows = boardRows(shown.page->data());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells.size() == 7);
    CHECK(rows[0].cells[0].leads.size() == 1);
    CHECK_FALSE(rows[0].cells[0].comes);
    CHECK(rows.back().total == 0);
    CHECK_FALSE(rows.back().department.has_value());
}

TEST_CASE("a click on the board toggles who comes, Space does it by keyboard, and double use is marked")
{
    ShownOfficePage shown(usual());
    child<QTabBar>(*shown.page, "officeTabBar").setCurrentIndex(1);
    auto &table = child<QTableView>(*shown.page, "companionBoardTableView");
    const auto at = [&table](int row, int column) {
        return table.visualRect(table.model()->index(row, column)).center();
    };
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at(0, 1));
    std::vector<BoardRow> rows = boardRows(shown.page->data());
    CHECK(rows[0].cells[0].comes);
    REQUIRE(rows[0].cells[0].others.size() == 1);
    CHECK(rows[0].cells[0].others.front().event == EventId(u"council"_s));
    CHECK(rows[0].total == 1);
    CHECK(rows.back().totals[0] == 1);
    CHECK(table.model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"council"));

    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Space);
    rows = boardRows(shown.page->data());
    CHECK(rows[1].cells[1].comes);
    CHECK(shown.officeDays().size() == 2);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK_FALSE(boardRows(shown.page->data())[1].cells[1].comes);
}

TEST_CASE("without bureaus the board says what belongs there")
{
    ShownOfficePage shown({weeklyOffice()});
    child<QTabBar>(*shown.page, "officeTabBar").setCurrentIndex(1);
    CHECK_FALSE(child<QTableView>(*shown.page, "companionBoardTableView").isVisible());
}
