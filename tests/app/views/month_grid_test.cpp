// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "views/month_grid.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(MiniMonth &month)
{
    return month.grab().toImage();
}

bool looksDifferent(const QImage &one, const QImage &other, const QRectF &cell)
{
    return one.copy(cell.toRect()) != other.copy(cell.toRect());
}

} // namespace

TEST_CASE("the month shows whole weeks from the first day of the week on")
{
    MiniMonth month;
    month.setMonth(QDate(2025, 4, 16));
    CHECK(month.month() == QDate(2025, 4, 1));
    CHECK(month.shownDays().first == QDate(2025, 3, 31));
    CHECK(month.shownDays().days() == 42);
    month.setWeekStart(Qt::Sunday);
    CHECK(month.shownDays().first == QDate(2025, 3, 30));
}

TEST_CASE("a click on a day activates it, also one of the next month")
{
    MiniMonth month;
    month.setMonth(QDate(2025, 4, 1));
    month.resize(month.sizeHint());
    month.show();
    const QSignalSpy activated(&month, &MiniMonth::dateActivated);
    for (const QDate &date : {QDate(2025, 4, 23), QDate(2025, 5, 7)})
        QTest::mouseClick(&month, Qt::LeftButton, {}, month.rectOf(date).center().toPoint());
    REQUIRE(activated.count() == 2);
    CHECK(activated.at(0).at(0).toDate() == QDate(2025, 4, 23));
    CHECK(activated.at(1).at(0).toDate() == QDate(2025, 5, 7));
}

TEST_CASE("the arrows of the head and the keys turn the months and find days")
{
    MiniMonth month;
    month.setMonth(QDate(2025, 4, 1));
    month.resize(month.sizeHint());
    month.show();
    QSignalSpy changed(&month, &MiniMonth::monthChanged);
    const QSignalSpy activated(&month, &MiniMonth::dateActivated);
    QTest::mouseClick(&month, Qt::LeftButton, {}, QPoint(month.width() - 8, 8));
    CHECK(month.month() == QDate(2025, 5, 1));
    QTest::keyClick(&month, Qt::Key_PageUp);
    CHECK(month.month() == QDate(2025, 4, 1));
    CHECK(changed.count() == 2);
    QTest::keyClick(&month, Qt::Key_Down);
    QTest::keyClick(&month, Qt::Key_Right);
    QTest::keyClick(&month, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toDate() == QDate(2025, 4, 9));
}

TEST_CASE("days with events, holidays, office days, the week and today each look their own way")
{
    MiniMonth month;
    month.setMonth(QDate(2025, 4, 1));
    month.resize(month.sizeHint());
    const QDate day(2025, 4, 16);
    const QRectF cell = month.rectOf(day);
    const QImage plain = pictureOf(month);
    MonthMarks busy;
    busy.busy.insert(day);
    MonthMarks holiday;
    holiday.holidays.insert(day, u"기념일"_s);
    MonthMarks office;
    office.officeDays.insert(day);
    MonthMarks week;
    week.week = weekOf(day);
    MonthMarks today;
    today.today = day;
    for (const MonthMarks &marks : {busy, holiday, office, week, today}) {
        month.setMarks(marks);
        CHECK(looksDifferent(plain, pictureOf(month), cell));
    }
}
