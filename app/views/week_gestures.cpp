// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_gestures.h"

#include <algorithm>
#include <cmath>

namespace yeouido {

namespace {

constexpr int dayMinutes = 24 * 60;

int snapped(int minute, int step)
{
    return int(std::lround(double(minute) / step)) * step;
}

int cellStart(int minute)
{
    return minute / cellMinutes * cellMinutes;
}

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60000;
}

WallTime wallTime(QDate date, int minute, const QString &zone)
{
    const int days = int(std::floor(double(minute) / dayMinutes));
    const int rest = minute - days * dayMinutes;
    return {date.addDays(days), QTime(rest / 60, rest % 60), zone};
}

/// The same moment on the clock by which the event was entered.
WallTime inZone(const WallTime &shown, const QString &zone)
{
    if (shown.zone == zone)
        return shown;
    const Result<Instant> instant = resolve(shown);
    return instant ? wallTimeAt(*instant, zone) : shown;
}

Timed keepingZones(const Timed &shown, const Timed &before)
{
    return {inZone(shown.start, before.start.zone), inZone(shown.end, before.end.zone)};
}

bool isAmongHours(const WeekHit &at)
{
    return at.part != WeekPart::Strip && at.part != WeekPart::Chip && at.part != WeekPart::More &&
           at.part != WeekPart::Header;
}

/// Minutes from midnight of `date` to a wall time.
int minutesFrom(QDate date, const WallTime &time)
{
    return int(date.daysTo(time.date)) * dayMinutes + minuteOf(time.time);
}

When moved(const WeekDrag &drag, const WeekHit &at, const QString &zone)
{
    const When &before = drag.occurrence->body.when;
    const qint64 days = drag.grabbed.date.daysTo(at.date);
    const std::optional<Timed> shown = shownTimes(*drag.occurrence, zone);
    if (!shown) {
        if (const Untimed *untimed = std::get_if<Untimed>(&before); untimed && isAmongHours(at)) {
            const int start = std::min(cellStart(at.minute), dayMinutes - defaultMinutes);
            return timedOn(at.date, start, start + defaultMinutes, zone);
        }
        return movedToDate(before, startDate(before).addDays(days));
    }
    const bool byHours = isAmongHours(drag.grabbed) && isAmongHours(at);
    const QDate date = shown->start.date.addDays(days);
    const int length = minutesFrom(shown->start.date, shown->end) - minuteOf(shown->start.time);
    int start = minuteOf(shown->start.time);
    if (byHours && at.minute != drag.grabbed.minute)
        start = std::clamp(snapped(start + at.minute - drag.grabbed.minute, snapMinutes), 0,
                           dayMinutes - snapMinutes);
    return keepingZones({wallTime(date, start, zone), wallTime(date, start + length, zone)},
                        std::get<Timed>(before));
}

When resized(const WeekDrag &drag, const WeekHit &at, const QString &zone)
{
    const Timed before = std::get<Timed>(drag.occurrence->body.when);
    Timed shown = *shownTimes(*drag.occurrence, zone);
    const int minute = snapped(at.minute, snapMinutes);
    if (drag.kind == DragKind::ResizeStart) {
        const int latest = minutesFrom(drag.grabbed.date, shown.end) - snapMinutes;
        shown.start = wallTime(drag.grabbed.date, std::min(minute, latest), zone);
    } else {
        const int earliest = minutesFrom(drag.grabbed.date, shown.start) + snapMinutes;
        shown.end = wallTime(drag.grabbed.date, std::max(minute, earliest), zone);
    }
    return keepingZones(shown, before);
}

} // namespace

When draggedWhen(const WeekDrag &drag, const WeekHit &at, const QString &zone)
{
    switch (drag.kind) {
    case DragKind::Move:
        return moved(drag, at, zone);
    case DragKind::ResizeStart:
    case DragKind::ResizeEnd:
        return resized(drag, at, zone);
    case DragKind::SweepDays: {
        const auto [first, last] = std::minmax(drag.grabbed.date, at.date);
        return AllDay{DateSpan::inclusive(first, last)};
    }
    case DragKind::SweepHours:
        break;
    }
    const int from = cellStart(std::min(drag.grabbed.minute, at.minute));
    const int to = cellStart(std::max(drag.grabbed.minute, at.minute)) + cellMinutes;
    return timedOn(drag.grabbed.date, from, to, zone);
}

Timed timedOn(QDate date, int fromMinute, int toMinute, const QString &zone)
{
    const auto [from, to] = std::minmax(fromMinute, toMinute);
    return {wallTime(date, from, zone), wallTime(date, to, zone)};
}

Timed cursorSpan(const WeekCursor &cursor, const QString &zone)
{
    const int anchor = cursor.anchorMinute.value_or(cursor.minute);
    return timedOn(cursor.date, std::min(anchor, cursor.minute),
                   std::max(anchor, cursor.minute) + cellMinutes, zone);
}

When whenToCreate(const WeekHit &at, const QString &zone)
{
    if (!isAmongHours(at))
        return AllDay{DateSpan::day(at.date)};
    const int start = cellStart(at.minute);
    return timedOn(at.date, start, start + defaultMinutes, zone);
}

} // namespace yeouido
