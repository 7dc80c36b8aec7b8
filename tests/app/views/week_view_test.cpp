// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/views/week_sample.h"
#include "support/catch.h"
#include "views/week_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const OccurrenceKey meeting{EventId(u"meeting"_s), std::nullopt};
const OccurrenceKey visit{EventId(u"visit"_s), std::nullopt};
const OccurrenceKey ceremony{EventId(u"ceremony"_s), std::nullopt};

WeekData threeEvents()
{
    WeekData data = emptyWeek();
    add(data, openEvent(u"meeting"_s, u"확대간부회의"_s, at(14, 9), at(14, 10)));
    add(data, untimedEvent(u"visit"_s, u"정당 방문"_s, QDate(2025, 4, 16)));
    add(data, openEvent(u"ceremony"_s, u"기억식"_s, at(16, 15), at(16, 16, 30), EventKind::Ceremony));
    return data;
}

/// A shown week with a hand on it.
struct Desk
{
    explicit Desk(WeekData data = threeEvents())
    {
        view.resize(900, 700);
        view.show();
        view.setData(std::move(data));
        view.setFocus();
        QApplication::processEvents();
    }

    [[nodiscard]] QPoint block(const OccurrenceKey &key) const
    {
        for (const TimeBlock &candidate : view.currentLayout().blocks) {
            if (keyOf(view.data().occurrences[candidate.index]) == key)
                return candidate.rect.center().toPoint();
        }
        for (const StripChip &chip : view.currentLayout().chips) {
            if (keyOf(view.data().occurrences[chip.index]) == key)
                return chip.rect.center().toPoint();
        }
        return {};
    }

    [[nodiscard]] QRectF blockRect(const OccurrenceKey &key) const
    {
        for (const TimeBlock &candidate : view.currentLayout().blocks) {
            if (keyOf(view.data().occurrences[candidate.index]) == key)
                return candidate.rect;
        }
        return {};
    }

    [[nodiscard]] QPoint place(int day, int hour, int minute = 0) const
    {
        const WeekLayout &layout = view.currentLayout();
        return QPointF(layout.column(QDate(2025, 4, day))->grid.center().x(), layout.yOf(hour * 60 + minute))
            .toPoint();
    }

    [[nodiscard]] QPoint strip(int day) const
    {
        const QRectF rect = view.currentLayout().column(QDate(2025, 4, day))->strip;
        return QPointF(rect.center().x(), rect.bottom() - 3).toPoint();
    }

    void drag(QPoint from, QPoint to)
    {
        press(from, to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }

    void press(QPoint from, QPoint to)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, (from + to) / 2);
        QTest::mouseMove(&view, to);
    }

    WeekView view;
};

When whenOf(const QSignalSpy &spy, int argument)
{
    REQUIRE(spy.count() == 1);
    return spy.at(0).at(argument).value<When>();
}

OccurrenceKey keyIn(const QSignalSpy &spy)
{
    REQUIRE(spy.count() == 1);
    return spy.at(0).at(0).value<OccurrenceKey>();
}

} // namespace

TEST_CASE("a click selects, a click on nothing selects nothing")
{
    Desk desk;
    const QSignalSpy changed(&desk.view, &WeekView::selectionChanged);
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.block(ceremony));
    CHECK(desk.view.selected() == ceremony);
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.place(18, 12));
    CHECK_FALSE(desk.view.selected());
    CHECK(changed.count() == 2);
}

TEST_CASE("what is selected is told to those who hear the screen")
{
    Desk desk;
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.block(ceremony));
    CHECK(desk.view.accessibleDescription().contains(u"기억식"_s));
    CHECK(desk.view.accessibleDescription().contains(u"15:00"_s));
}

TEST_CASE("a double click, Enter and F2 open what is selected")
{
    Desk desk;
    const QSignalSpy opened(&desk.view, &WeekView::opened);
    const QSignalSpy created(&desk.view, &WeekView::createRequested);
    QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, desk.block(meeting));
    CHECK(keyIn(opened) == meeting);
    desk.view.select(visit);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    QTest::keyClick(&desk.view, Qt::Key_F2);
    REQUIRE(opened.count() == 3);
    CHECK(opened.at(2).at(0).value<OccurrenceKey>() == visit);
    CHECK(created.isEmpty());
}

TEST_CASE("the second click of a double click that began elsewhere makes no event")
{
    Desk desk;
    const QSignalSpy created(&desk.view, &WeekView::createRequested);
    const auto clickAgain = [&desk] {
        const QPointF at = desk.place(17, 10);
        QMouseEvent second(QEvent::MouseButtonDblClick, at, desk.view.mapToGlobal(at), Qt::LeftButton,
                           Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.view, &second);
    };
    desk.view.beginUnderClick();
    clickAgain();
    CHECK(created.isEmpty());
    clickAgain();
    CHECK(created.size() == 1);
}

TEST_CASE("a double click on free time asks for an hour there, in the strip for a whole day")
{
    Desk desk;
    QSignalSpy created(&desk.view, &WeekView::createRequested);
    QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, desk.place(17, 10, 40));
    CHECK(whenOf(created, 0) == When(Timed{at(17, 10, 30), at(17, 11, 30)}));
    created.clear();
    QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, desk.strip(18));
    CHECK(whenOf(created, 0) == When(AllDay{DateSpan::day(QDate(2025, 4, 18))}));
}

TEST_CASE("sweeping over free time asks for that stretch, over the strip for those days")
{
    Desk desk;
    QSignalSpy created(&desk.view, &WeekView::createRequested);
    desk.drag(desk.place(15, 10, 10), desk.place(15, 11, 50));
    CHECK(whenOf(created, 0) == When(Timed{at(15, 10), at(15, 12)}));
    created.clear();
    desk.drag(desk.strip(17), desk.strip(18));
    CHECK(whenOf(created, 0) == When(AllDay{DateSpan::inclusive(QDate(2025, 4, 17), QDate(2025, 4, 18))}));
}

TEST_CASE("a press that hardly moves is a click")
{
    Desk desk;
    const QSignalSpy created(&desk.view, &WeekView::createRequested);
    const QSignalSpy moved(&desk.view, &WeekView::moveRequested);
    desk.drag(desk.place(15, 10), desk.place(15, 10) + QPoint(2, 1));
    desk.drag(desk.block(ceremony), desk.block(ceremony) + QPoint(1, 2));
    CHECK(created.isEmpty());
    CHECK(moved.isEmpty());
}

TEST_CASE("dragging a block asks for the new day and time and changes nothing by itself")
{
    Desk desk;
    const QSignalSpy moved(&desk.view, &WeekView::moveRequested);
    const QPoint distance(desk.place(17, 0).x() - desk.place(16, 0).x(),
                          qRound(desk.view.currentLayout().hourHeight));
    desk.drag(desk.block(ceremony), desk.block(ceremony) + distance);
    CHECK(keyIn(moved) == ceremony);
    CHECK(whenOf(moved, 1) == When(Timed{at(17, 16), at(17, 17, 30)}));
    CHECK(desk.view.data().occurrences == threeEvents().occurrences);
    CHECK(desk.view.selected() == ceremony);
}

TEST_CASE("dropping a block where it came from asks for nothing")
{
    Desk desk;
    const QSignalSpy moved(&desk.view, &WeekView::moveRequested);
    desk.press(desk.block(ceremony), desk.block(ceremony) + QPoint(0, 90));
    QTest::mouseMove(&desk.view, desk.block(ceremony));
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.block(ceremony));
    CHECK(moved.isEmpty());
}

TEST_CASE("a chip goes to another day, and among the hours it gets one")
{
    Desk desk;
    QSignalSpy moved(&desk.view, &WeekView::moveRequested);
    desk.drag(desk.block(visit), {desk.place(17, 0).x(), desk.block(visit).y()});
    CHECK(whenOf(moved, 1) == When(Untimed{QDate(2025, 4, 17), DayPart::Unknown}));
    moved.clear();
    desk.drag(desk.block(visit), desk.place(17, 11, 10));
    CHECK(keyIn(moved) == visit);
    CHECK(whenOf(moved, 1) == When(Timed{at(17, 11), at(17, 12)}));
}

TEST_CASE("dragging an edge asks for another start or end")
{
    Desk desk;
    QSignalSpy resized(&desk.view, &WeekView::resizeRequested);
    const QRectF rect = desk.blockRect(ceremony);
    const int hour = qRound(desk.view.currentLayout().hourHeight);
    const QPoint bottom(qRound(rect.center().x()), qRound(rect.bottom()) - 2);
    desk.drag(bottom, bottom + QPoint(0, hour));
    CHECK(whenOf(resized, 1) == When(Timed{at(16, 15), at(16, 17, 30)}));
    resized.clear();
    const QPoint top(qRound(rect.center().x()), qRound(rect.top()) + 1);
    desk.drag(top, top - QPoint(0, hour));
    CHECK(keyIn(resized) == ceremony);
    CHECK(whenOf(resized, 1) == When(Timed{at(16, 14), at(16, 16, 30)}));
}

TEST_CASE("Escape drops a drag, the release that follows does nothing")
{
    Desk desk;
    const QSignalSpy moved(&desk.view, &WeekView::moveRequested);
    desk.press(desk.block(ceremony), desk.place(17, 11));
    QTest::keyClick(&desk.view, Qt::Key_Escape);
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.place(17, 11));
    CHECK(moved.isEmpty());
    CHECK(desk.view.selected() == ceremony);
}

TEST_CASE("new data in the middle of a drag ends it")
{
    Desk desk;
    const QSignalSpy moved(&desk.view, &WeekView::moveRequested);
    desk.press(desk.block(ceremony), desk.place(17, 11));
    desk.view.setData(threeEvents());
    QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.place(17, 11));
    CHECK(moved.isEmpty());
}

TEST_CASE(
    "a block that is partly out of sight stays under the hand that takes it, and comes into sight by key")
{
    Desk desk;
    auto *hours = desk.view.findChild<QScrollBar *>();
    REQUIRE(hours);
    // The foot of the block lies below the view.
    hours->setValue(hours->value() +
                    qRound(desk.blockRect(ceremony).center().y() - desk.view.currentLayout().grid.bottom()));
    const int before = hours->value();
    const QRectF block = desk.blockRect(ceremony);
    REQUIRE(block.bottom() > desk.view.currentLayout().grid.bottom());

    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, (block.topLeft() + QPointF(20, 6)).toPoint());
    CHECK(desk.view.selected() == ceremony);
    CHECK(hours->value() == before);
    desk.view.select(ceremony);
    CHECK(hours->value() > before);
}

TEST_CASE("a drag near the border scrolls the hours")
{
    Desk desk;
    auto *bar = desk.view.findChild<QScrollBar *>(u"weekScrollBar"_s);
    const int before = bar->value();
    desk.press(desk.block(ceremony), {desk.block(ceremony).x(), desk.view.height() - 4});
    CHECK(QTest::qWaitFor([&] { return bar->value() > before + 10; }, 2000));
    QTest::keyClick(&desk.view, Qt::Key_Escape);
}

TEST_CASE("what can only be read cannot be dragged, swept or deleted, but selected and opened")
{
    Desk desk;
    desk.view.setEditable(false);
    const QSignalSpy moved(&desk.view, &WeekView::moveRequested);
    const QSignalSpy created(&desk.view, &WeekView::createRequested);
    const QSignalSpy deleted(&desk.view, &WeekView::deleteRequested);
    const QSignalSpy opened(&desk.view, &WeekView::opened);
    desk.drag(desk.block(ceremony), desk.place(17, 11));
    desk.drag(desk.place(15, 10), desk.place(15, 12));
    QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, desk.place(15, 10));
    desk.view.select(ceremony);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    CHECK(moved.isEmpty());
    CHECK(created.isEmpty());
    CHECK(deleted.isEmpty());
    CHECK(opened.count() == 1);
}

TEST_CASE("Delete asks for what is selected to go")
{
    Desk desk;
    const QSignalSpy deleted(&desk.view, &WeekView::deleteRequested);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    CHECK(deleted.isEmpty());
    desk.view.select(ceremony);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    CHECK(keyIn(deleted) == ceremony);
}

TEST_CASE("Tab goes through the events in calendar order and back")
{
    Desk desk;
    QTest::keyClick(&desk.view, Qt::Key_Tab);
    CHECK(desk.view.selected() == meeting);
    QTest::keyClick(&desk.view, Qt::Key_Tab);
    CHECK(desk.view.selected() == visit);
    QTest::keyClick(&desk.view, Qt::Key_Tab);
    CHECK(desk.view.selected() == ceremony);
    QTest::keyClick(&desk.view, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.view.selected() == visit);
}

TEST_CASE("arrows go to what is next in the day and on the days beside it, and over the edge of the week")
{
    Desk desk;
    const QSignalSpy stepped(&desk.view, &WeekView::weekStepRequested);
    desk.view.select(visit);
    QTest::keyClick(&desk.view, Qt::Key_Down);
    CHECK(desk.view.selected() == ceremony);
    QTest::keyClick(&desk.view, Qt::Key_Left);
    CHECK(desk.view.selected() == meeting);
    CHECK(stepped.isEmpty());
    QTest::keyClick(&desk.view, Qt::Key_Left);
    REQUIRE(stepped.count() == 1);
    CHECK(stepped.at(0).at(0).toInt() == -1);
}

TEST_CASE("Shift and arrows sweep a stretch, Enter asks for it, Escape drops it")
{
    Desk desk;
    QSignalSpy created(&desk.view, &WeekView::createRequested);
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.place(17, 10, 5));
    QTest::keyClick(&desk.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    CHECK(whenOf(created, 0) == When(Timed{at(17, 10), at(17, 11, 30)}));
    created.clear();

    QTest::keyClick(&desk.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.view, Qt::Key_Escape);
    QTest::keyClick(&desk.view, Qt::Key_Right);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    const When one = whenOf(created, 0);
    CHECK(startDate(one) == QDate(2025, 4, 18));
    CHECK(instants(one)->minutes() == 60);
}

TEST_CASE("a right click first selects what the menu will speak of")
{
    Desk desk;
    const QSignalSpy menu(&desk.view, &WeekView::contextMenuRequested);
    const auto rightClick = [&desk](QPoint position) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, position, desk.view.mapToGlobal(position));
        QApplication::sendEvent(&desk.view, &event);
    };
    rightClick(desk.block(ceremony));
    CHECK(desk.view.selected() == ceremony);
    rightClick(desk.place(18, 13, 10));
    CHECK_FALSE(desk.view.selected());
    REQUIRE(menu.count() == 2);
    CHECK(menu.at(0).at(0).value<std::optional<OccurrenceKey>>() == ceremony);
    CHECK(menu.at(1).at(1).value<When>() == When(Timed{at(18, 13), at(18, 14)}));
}

TEST_CASE("the selection stays with its event when the data are read again, and goes when it is gone")
{
    Desk desk;
    desk.view.select(ceremony);
    const QSignalSpy changed(&desk.view, &WeekView::selectionChanged);
    desk.view.setData(threeEvents());
    CHECK(desk.view.selected() == ceremony);
    CHECK(changed.isEmpty());
    desk.view.setData(emptyWeek());
    CHECK_FALSE(desk.view.selected());
    CHECK(changed.count() == 1);
}

TEST_CASE("the working day is in sight at first, and what is selected is brought there")
{
    WeekData data = threeEvents();
    add(data, openEvent(u"late"_s, u"만찬"_s, at(15, 22), at(15, 23)));
    Desk desk(data);
    const QRectF grid = desk.view.currentLayout().grid;
    CHECK(desk.view.currentLayout().yOf(7 * 60) == Approx(grid.top()).margin(12));
    CHECK_FALSE(grid.contains(desk.blockRect({EventId(u"late"_s), std::nullopt})));
    desk.view.select(OccurrenceKey{EventId(u"late"_s), std::nullopt});
    CHECK(grid.contains(desk.blockRect({EventId(u"late"_s), std::nullopt})));
}

TEST_CASE("a bar that takes a little of the height does not shift the hours, a much larger window makes them "
          "higher")
{
    Desk desk;
    const QRectF before = desk.blockRect(ceremony);
    desk.view.resize(900, 650);
    CHECK(desk.blockRect(ceremony) == before);
    desk.view.resize(900, 1000);
    CHECK(desk.blockRect(ceremony).height() > before.height());
}

TEST_CASE("Ctrl and the wheel make the hours higher around the pointer")
{
    Desk desk;
    const QPoint position = desk.place(16, 12);
    const qreal before = desk.view.currentLayout().hourHeight;
    const int minute = desk.view.currentLayout().minuteAt(position.y());
    QWheelEvent event(position, desk.view.mapToGlobal(position), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&desk.view, &event);
    CHECK(desk.view.currentLayout().hourHeight > before * 1.15);
    CHECK(std::abs(desk.view.currentLayout().minuteAt(position.y()) - minute) <= 2);
}

TEST_CASE("a click on +n opens the strip, and so does selecting what it hides")
{
    WeekData data = emptyWeek();
    for (int index = 0; index < 12; ++index)
        add(data, untimedEvent(u"u%1"_s.arg(index, 2, 10, QChar(u'0')), u"보고"_s, QDate(2025, 4, 17)));
    const OccurrenceKey last = keyOf(data.occurrences.back());
    {
        Desk desk(data);
        REQUIRE(desk.view.currentLayout().mores.size() == 1);
        QTest::mouseClick(&desk.view, Qt::LeftButton, {},
                          desk.view.currentLayout().mores.front().rect.center().toPoint());
        CHECK(desk.view.currentLayout().chips.size() == 12);
    }
    Desk desk(data);
    desk.view.select(last);
    CHECK_FALSE(desk.block(last).isNull());
}

TEST_CASE("a view without a week takes every key and click calmly")
{
    WeekView view;
    view.resize(600, 400);
    view.show();
    const QSignalSpy created(&view, &WeekView::createRequested);
    for (const auto key :
         {Qt::Key_Tab, Qt::Key_Down, Qt::Key_Return, Qt::Key_Delete, Qt::Key_Escape, Qt::Key_PageDown})
        QTest::keyClick(&view, key);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, {300, 200});
    CHECK(created.isEmpty());
}
