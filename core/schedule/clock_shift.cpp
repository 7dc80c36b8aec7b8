// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/clock_shift.h"

#include <algorithm>
#include <utility>

namespace yeouido {

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;

WallTime later(const WallTime &wallTime, qint64 seconds)
{
    const QDateTime moved = QDateTime(wallTime.date, wallTime.time, Qt::UTC).addSecs(seconds);
    return {moved.date(), moved.time(), wallTime.zone};
}

qint64 secondsBetween(const WallTime &from, const WallTime &to)
{
    return from.date.daysTo(to.date) * secondsOfDay + from.time.secsTo(to.time);
}

const Timed *timed(const When &when)
{
    return std::get_if<Timed>(&when);
}

} // namespace

ClockShift::ClockShift(When before, When after)
    : m_before(std::move(before))
    , m_after(std::move(after))
{
}

qint64 ClockShift::days() const
{
    return startDate(m_before).daysTo(startDate(m_after));
}

qint64 ClockShift::seconds() const
{
    const Timed *before = timed(m_before);
    const Timed *after = timed(m_after);
    return before && after ? secondsBetween(before->start, after->start) : days() * secondsOfDay;
}

bool ClockShift::keepsStart() const
{
    return (timed(m_before) != nullptr) == (timed(m_after) != nullptr) && seconds() == 0;
}

When ClockShift::pattern(const When &when) const
{
    if (isNone())
        return when;
    const QDate date = startDate(when).addDays(days());
    if (m_after.index() != when.index() || m_before.index() != when.index())
        return movedToDate(m_after, date);

    if (const AllDay *allDay = std::get_if<AllDay>(&when)) {
        const qint64 longer = std::get<AllDay>(m_after).days.days() - std::get<AllDay>(m_before).days.days();
        return AllDay{{date, date.addDays(std::max<qint64>(1, allDay->days.days() + longer))}};
    }
    if (const Untimed *untimed = std::get_if<Untimed>(&when)) {
        const DayPart before = std::get<Untimed>(m_before).part;
        const DayPart after = std::get<Untimed>(m_after).part;
        return Untimed{date, before == after ? untimed->part : after};
    }
    const Timed &pattern = std::get<Timed>(when);
    const Timed &before = std::get<Timed>(m_before);
    const Timed &after = std::get<Timed>(m_after);
    Timed shifted{later(pattern.start, seconds()), later(pattern.end, secondsBetween(before.end, after.end))};
    if (before.start.zone != after.start.zone)
        shifted.start.zone = after.start.zone;
    if (before.end.zone != after.end.zone)
        shifted.end.zone = after.end.zone;
    return shifted;
}

When ClockShift::moved(const When &when) const
{
    if (const Timed *own = timed(when))
        return Timed{later(own->start, seconds()), later(own->end, seconds())};
    return movedToDate(when, startDate(when).addDays(days()));
}

RecurrenceId ClockShift::moved(const RecurrenceId &id, const When &start) const
{
    const Timed *newStart = timed(start);
    if (!newStart)
        return {id.date.addDays(days()), std::nullopt};
    if (!id.time)
        return {id.date.addDays(days()), newStart->start.time};
    const WallTime shifted = later({id.date, *id.time, {}}, seconds());
    return {shifted.date, shifted.time};
}

} // namespace yeouido
