// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/views/week_sample.h"
#include "support/catch.h"
#include "views/week_gestures.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

Occurrence only(const Event &event)
{
    WeekData data = emptyWeek();
    add(data, event);
    return data.occurrences.at(0);
}

WeekHit among(QDate date, int hour, int minute = 0)
{
    return {WeekPart::Grid, std::nullopt, date, hour * 60 + minute};
}

WeekHit inStrip(QDate date)
{
    return {WeekPart::Strip, std::nullopt, date, 0};
}

const QDate monday(2025, 4, 14);
const QDate wednesday(2025, 4, 16);

} // namespace

TEST_CASE("moving keeps the length and snaps the start to a quarter of an hour")
{
    const Occurrence occurrence = only(openEvent(u"a"_s, u"면담"_s, at(16, 15), at(16, 16, 30)));
    const WeekDrag drag{DragKind::Move, occurrence, among(wednesday, 15, 20)};
    CHECK(draggedWhen(drag, among(wednesday, 16, 3), seoul) == When(Timed{at(16, 15, 45), at(16, 17, 15)}));
    CHECK(draggedWhen(drag, among(monday, 15, 20), seoul) == When(Timed{at(14, 15), at(14, 16, 30)}));
    CHECK(draggedWhen(drag, among(wednesday, 0), seoul) == When(Timed{at(16, 0), at(16, 1, 30)}));
}

TEST_CASE("an odd start keeps its minutes when only the day changes")
{
    const Occurrence occurrence = only(openEvent(u"a"_s, u"KTX"_s, at(16, 7, 33), at(16, 9, 20)));
    const WeekDrag drag{DragKind::Move, occurrence, among(wednesday, 8)};
    CHECK(draggedWhen(drag, among(monday, 8), seoul) == When(Timed{at(14, 7, 33), at(14, 9, 20)}));
}

TEST_CASE("a timed event over the strip changes its day alone")
{
    const Occurrence occurrence = only(openEvent(u"a"_s, u"면담"_s, at(16, 15), at(16, 16)));
    const WeekDrag drag{DragKind::Move, occurrence, among(wednesday, 15)};
    CHECK(draggedWhen(drag, inStrip(monday), seoul) == When(Timed{at(14, 15), at(14, 16)}));
}

TEST_CASE("an untimed event keeps its part of the day in the strip and gets an hour in the grid")
{
    const Occurrence occurrence = only(untimedEvent(u"u"_s, u"면담"_s, wednesday, DayPart::Afternoon));
    const WeekDrag drag{DragKind::Move, occurrence, inStrip(wednesday)};
    CHECK(draggedWhen(drag, inStrip(monday), seoul) == When(Untimed{monday, DayPart::Afternoon}));
    CHECK(draggedWhen(drag, among(monday, 14, 10), seoul) == When(Timed{at(14, 14), at(14, 15)}));
    CHECK(draggedWhen(drag, among(monday, 23, 50), seoul) == When(Timed{at(14, 23), at(15, 0)}));
}

TEST_CASE("whole days move by the distance of the hand, wherever they were grabbed")
{
    const Occurrence occurrence = only(allDayEvent(u"d"_s, u"연수"_s, wednesday, QDate(2025, 4, 18)));
    const WeekDrag drag{DragKind::Move, occurrence, inStrip(QDate(2025, 4, 17))};
    const When expected = AllDay{DateSpan::inclusive(QDate(2025, 4, 15), QDate(2025, 4, 17))};
    CHECK(draggedWhen(drag, inStrip(wednesday), seoul) == expected);
    CHECK(draggedWhen(drag, among(wednesday, 10), seoul) == expected);
}

TEST_CASE("an edge moves alone and never past the other one")
{
    const Occurrence occurrence = only(openEvent(u"a"_s, u"면담"_s, at(16, 15), at(16, 16, 30)));
    const WeekDrag end{DragKind::ResizeEnd, occurrence, among(wednesday, 16, 29)};
    CHECK(draggedWhen(end, among(wednesday, 17, 8), seoul) == When(Timed{at(16, 15), at(16, 17, 15)}));
    CHECK(draggedWhen(end, among(wednesday, 9), seoul) == When(Timed{at(16, 15), at(16, 15, 15)}));
    const WeekDrag start{DragKind::ResizeStart, occurrence, among(wednesday, 15)};
    CHECK(draggedWhen(start, among(wednesday, 14, 2), seoul) == When(Timed{at(16, 14), at(16, 16, 30)}));
    CHECK(draggedWhen(start, among(wednesday, 23), seoul) == When(Timed{at(16, 16, 15), at(16, 16, 30)}));
}

TEST_CASE("a sweep takes whole half hours in either direction, over the strip whole days")
{
    const WeekDrag hours{DragKind::SweepHours, std::nullopt, among(wednesday, 10, 10)};
    CHECK(draggedWhen(hours, among(wednesday, 11, 40), seoul) == When(Timed{at(16, 10), at(16, 12)}));
    CHECK(draggedWhen(hours, among(wednesday, 9, 20), seoul) == When(Timed{at(16, 9), at(16, 10, 30)}));
    const WeekDrag days{DragKind::SweepDays, std::nullopt, inStrip(wednesday)};
    CHECK(draggedWhen(days, inStrip(monday), seoul) == When(AllDay{DateSpan::inclusive(monday, wednesday)}));
}

TEST_CASE("an event of another zone stays on its own clock when it is moved")
{
    Event call = openEvent(u"call"_s, u"화상회의"_s, at(16, 9), at(16, 10));
    const QString paris = u"Europe/Paris"_s;
    call.body.when = Timed{{wednesday, QTime(9, 0), paris}, {wednesday, QTime(10, 0), paris}};
    const WeekDrag drag{DragKind::Move, only(call), among(wednesday, 16)};
    CHECK(draggedWhen(drag, among(wednesday, 18), seoul) ==
          When(Timed{{wednesday, QTime(11, 0), paris}, {wednesday, QTime(12, 0), paris}}));
}

TEST_CASE("a place says what would be made there")
{
    CHECK(whenToCreate(among(wednesday, 10, 50), seoul) == When(Timed{at(16, 10, 30), at(16, 11, 30)}));
    CHECK(whenToCreate(inStrip(wednesday), seoul) == When(AllDay{DateSpan::day(wednesday)}));
}

TEST_CASE("the cursor covers its cell, or all cells from where the sweep began")
{
    CHECK(cursorSpan({wednesday, 600, std::nullopt}, seoul) == Timed{at(16, 10), at(16, 10, 30)});
    CHECK(cursorSpan({wednesday, 600, 690}, seoul) == Timed{at(16, 10), at(16, 12)});
    CHECK(cursorSpan({wednesday, 1410, std::nullopt}, seoul) == Timed{at(16, 23, 30), at(17, 0)});
}
