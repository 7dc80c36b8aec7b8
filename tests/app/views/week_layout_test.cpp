// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/views/week_sample.h"
#include "support/catch.h"
#include "views/week_layout.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QSizeF size(800, 640);

WeekLayout laidOut(const WeekData &data, WeekOptions options = {})
{
    return layOutWeek(data, size, lightStyle(), options);
}

Event officeOn(QDate first, QDate last)
{
    Event event = allDayEvent(u"office"_s, u"주간 여의도 집무실"_s, first, last);
    event.body.kind = EventKind::OfficeDay;
    return event;
}

qreal widthOf(const WeekLayout &layout, int day)
{
    return layout.column(QDate(2025, 4, day))->header.width();
}

} // namespace

TEST_CASE("the seven days fill the width without gaps")
{
    const WeekLayout layout = laidOut(emptyWeek());
    REQUIRE(layout.columns.size() == 7);
    CHECK(layout.columns.front().header.left() == layout.grid.left());
    CHECK(layout.columns.back().header.right() == Approx(layout.grid.right()));
    for (std::size_t day = 1; day < 7; ++day)
        CHECK(layout.columns[day].header.left() == layout.columns[day - 1].header.right());
    CHECK(layout.header.bottom() == layout.strip.top());
    CHECK(layout.strip.bottom() == layout.grid.top());
    CHECK(layout.grid.bottom() == size.height());
}

TEST_CASE("the day of the weekly office is the widest, an empty weekend the narrowest")
{
    WeekData data = emptyWeek();
    add(data, officeOn(QDate(2025, 4, 16), QDate(2025, 4, 16)));
    const WeekLayout layout = laidOut(data);
    CHECK(layout.column(QDate(2025, 4, 16))->office);
    CHECK(widthOf(layout, 16) / widthOf(layout, 15) == Approx(1.6).margin(0.03));
    CHECK(widthOf(layout, 19) / widthOf(layout, 15) == Approx(0.66).margin(0.03));

    WeekData moved = emptyWeek();
    add(moved, officeOn(QDate(2025, 4, 15), QDate(2025, 4, 15)));
    CHECK(widthOf(laidOut(moved), 15) > widthOf(laidOut(moved), 16));
}

TEST_CASE("a cancelled office day does not set its day off")
{
    WeekData data = emptyWeek();
    Event office = officeOn(QDate(2025, 4, 16), QDate(2025, 4, 16));
    office.body.status = EventStatus::Cancelled;
    add(data, office);
    CHECK_FALSE(laidOut(data).column(QDate(2025, 4, 16))->office);
}

TEST_CASE("a block stands at its hours and overlapping ones side by side")
{
    WeekData data = emptyWeek();
    add(data, openEvent(u"a"_s, u"면담"_s, at(16, 10), at(16, 11, 30)));
    add(data, openEvent(u"b"_s, u"실무 협의"_s, at(16, 10, 30), at(16, 12)));
    const WeekLayout layout = laidOut(data);
    REQUIRE(layout.blocks.size() == 2);
    const QRectF &first = layout.blocks[0].rect;
    const QRectF &second = layout.blocks[1].rect;
    CHECK(first.top() == Approx(layout.yOf(600)).margin(1));
    CHECK(first.bottom() == Approx(layout.yOf(690)).margin(1.5));
    CHECK_FALSE(first.intersects(second));
    CHECK(first.right() <= second.left());
    CHECK(layout.column(QDate(2025, 4, 16))->grid.left() < first.left());
    CHECK(second.right() < layout.column(QDate(2025, 4, 16))->grid.right());
}

TEST_CASE("the shortest event is as high as a line of text, also just before midnight")
{
    WeekData data = emptyWeek();
    add(data, openEvent(u"a"_s, u"통화"_s, at(15, 9), at(15, 9)));
    add(data, openEvent(u"b"_s, u"통화"_s, at(15, 23, 55), at(15, 23, 59)));
    const WeekLayout layout = laidOut(data);
    REQUIRE(layout.blocks.size() == 2);
    for (const TimeBlock &block : layout.blocks)
        CHECK(block.rect.height() >= 15);
    CHECK(layout.blocks[1].rect.bottom() <= layout.yOf(24 * 60));
}

TEST_CASE("a night is two blocks, a full day and more stands in the strip")
{
    WeekData data = emptyWeek();
    add(data, openEvent(u"night"_s, u"야간 이동"_s, at(15, 22), at(16, 6)));
    add(data, openEvent(u"trip"_s, u"출장"_s, at(17, 9), at(18, 18)));
    const WeekLayout layout = laidOut(data);
    REQUIRE(layout.blocks.size() == 2);
    CHECK(layout.blocks[0].startsHere);
    CHECK_FALSE(layout.blocks[0].endsHere);
    CHECK(layout.blocks[1].date == QDate(2025, 4, 16));
    CHECK(layout.blocks[1].endsHere);
    REQUIRE(layout.chips.size() == 1);
    CHECK(layout.chips[0].rect.width() > widthOf(layout, 17));
}

TEST_CASE("a bar that goes over the edge of the week says so")
{
    WeekData data = emptyWeek();
    add(data, allDayEvent(u"a"_s, u"연수"_s, QDate(2025, 4, 10), QDate(2025, 4, 15)));
    add(data, allDayEvent(u"b"_s, u"연수"_s, QDate(2025, 4, 18), QDate(2025, 4, 22)));
    const WeekLayout layout = laidOut(data);
    REQUIRE(layout.chips.size() == 2);
    const auto early = std::ranges::find_if(layout.chips, &StripChip::fromBefore);
    const auto late = std::ranges::find_if(layout.chips, &StripChip::goesOn);
    REQUIRE(early != layout.chips.end());
    REQUIRE(late != layout.chips.end());
    CHECK(early != late);
}

TEST_CASE("chips never cover one another, and what does not fit is counted until the strip is opened")
{
    WeekData data = emptyWeek();
    add(data, officeOn(QDate(2025, 4, 16), QDate(2025, 4, 17)));
    for (int index = 0; index < 12; ++index)
        add(data,
            untimedEvent(u"u%1"_s.arg(index), u"정책위의장 면담과 '광주의 제안' 전달"_s, QDate(2025, 4, 17)));
    const WeekLayout closed = laidOut(data);
    for (std::size_t one = 0; one < closed.chips.size(); ++one) {
        for (std::size_t other = one + 1; other < closed.chips.size(); ++other)
            CHECK_FALSE(closed.chips[one].rect.intersects(closed.chips[other].rect));
    }
    REQUIRE(closed.mores.size() == 1);
    CHECK(closed.mores[0].date == QDate(2025, 4, 17));
    CHECK(closed.mores[0].hidden + int(closed.chips.size()) == 13);
    CHECK(closed.mores[0].rect.bottom() <= closed.strip.bottom());

    const WeekLayout open = laidOut(data, {.stripExpanded = true});
    CHECK(open.mores.empty());
    CHECK(open.chips.size() == 13);
    CHECK(open.grid.height() > size.height() * 0.3);
}

TEST_CASE("a long title gets a second line in the strip where there is room")
{
    WeekData data = emptyWeek();
    add(data, untimedEvent(u"short"_s, u"차담"_s, QDate(2025, 4, 14)));
    add(data, untimedEvent(u"long"_s, u"더불어민주당 정책위의장 면담"_s, QDate(2025, 4, 15)));
    const WeekLayout layout = laidOut(data);
    CHECK(layout.chips[1].rect.height() > layout.chips[0].rect.height() + 10);
}

TEST_CASE("titles wrap over three lines in the strip, over fewer on a day with much on")
{
    const QString title = u"더불어민주당 정책위의장 면담과 광주의 제안 전달, 국가인공지능컴퓨팅센터 건의"_s;
    WeekData data = emptyWeek();
    add(data, untimedEvent(u"alone"_s, title, QDate(2025, 4, 14)));
    for (const QString &id : {u"one"_s, u"two"_s, u"three"_s})
        add(data, untimedEvent(id, title, QDate(2025, 4, 15)));
    const WeekLayout layout = laidOut(data);
    REQUIRE(layout.chips.size() == 4);
    const qreal alone = layout.chips[0].rect.height();
    CHECK(layout.chips[1].rect.height() < alone - 10);
    CHECK(layout.chips[3].rect.bottom() <= layout.strip.bottom());
}

TEST_CASE("what is above and below the visible hours is known by day")
{
    WeekData data = emptyWeek();
    add(data, openEvent(u"early"_s, u"조찬"_s, at(14, 6), at(14, 6, 30)));
    add(data, openEvent(u"late"_s, u"만찬"_s, at(15, 23), at(15, 23, 30)));
    const WeekLayout layout = laidOut(data, {.scroll = 7 * 36});
    REQUIRE(layout.hidden.size() == 2);
    CHECK(layout.hidden[0].date == QDate(2025, 4, 14));
    CHECK(layout.hidden[0].above == 1);
    CHECK(layout.hidden[1].below == 1);
}

TEST_CASE("scrolling stops at both ends of the day")
{
    const WeekLayout layout = laidOut(emptyWeek(), {.scroll = 100000});
    CHECK(layout.scroll == layout.maximumScroll());
    CHECK(layout.yOf(24 * 60) == Approx(layout.grid.bottom()));
    CHECK(laidOut(emptyWeek(), {.scroll = -50}).scroll == 0);
}

TEST_CASE("a point is in a head, the strip, a chip, a block, its edges or a time")
{
    WeekData data = emptyWeek();
    add(data, untimedEvent(u"u"_s, u"차담회"_s, QDate(2025, 4, 14)));
    add(data, openEvent(u"a"_s, u"간부회의"_s, at(14, 9), at(14, 11)));
    const WeekLayout layout = laidOut(data, {.scroll = 7 * 36});
    const QRectF block = layout.blocks[0].rect;
    CHECK(layout.hit(layout.columns[2].header.center()).part == WeekPart::Header);
    CHECK(layout.hit(layout.chips[0].rect.center()).part == WeekPart::Chip);
    CHECK(layout.hit(layout.columns[3].strip.center()).part == WeekPart::Strip);
    CHECK(layout.hit(block.center()).part == WeekPart::BlockBody);
    CHECK(layout.hit(block.center()).index == layout.blocks[0].index);
    CHECK(layout.hit({block.center().x(), block.top() + 1}).part == WeekPart::BlockTop);
    CHECK(layout.hit({block.center().x(), block.bottom() - 1}).part == WeekPart::BlockBottom);
    const WeekHit free = layout.hit({layout.columns[4].grid.center().x(), layout.yOf(13 * 60 + 20)});
    CHECK(free.part == WeekPart::Grid);
    CHECK(free.date == QDate(2025, 4, 18));
    CHECK(free.minute == Approx(800).margin(1));
    CHECK(layout.hit({3, 300}).part == WeekPart::None);
}

TEST_CASE("times of another zone stand at the office's hours")
{
    WeekData data = emptyWeek();
    Event call = openEvent(u"call"_s, u"화상회의"_s, at(16, 9), at(16, 10));
    call.body.when = Timed{{QDate(2025, 4, 16), QTime(9, 0), u"Europe/Paris"_s},
                           {QDate(2025, 4, 16), QTime(10, 0), u"Europe/Paris"_s}};
    add(data, call);
    const WeekLayout layout = laidOut(data);
    REQUIRE(layout.blocks.size() == 1);
    CHECK(layout.blocks[0].rect.top() == Approx(layout.yOf(16 * 60)).margin(1));
}

TEST_CASE("without a week there is nothing to hit")
{
    const WeekLayout layout = layOutWeek(WeekData{}, size, lightStyle(), {});
    CHECK(layout.columns.empty());
    CHECK(layout.hit({300, 300}).part == WeekPart::None);
}
