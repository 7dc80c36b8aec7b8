// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/when.h"

namespace yeouido {

namespace {

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

WallTime onDate(WallTime wallTime, QDate date)
{
    wallTime.date = date;
    return wallTime;
}

} // namespace

QDate startDate(const When &when)
{
    return std::visit(Overloaded{[](const Timed &timed) { return timed.start.date; },
                                 [](const AllDay &allDay) { return allDay.days.first; },
                                 [](const Untimed &untimed) { return untimed.date; }},
                      when);
}

std::optional<InstantSpan> instants(const When &when)
{
    const Timed *timed = std::get_if<Timed>(&when);
    if (!timed)
        return std::nullopt;
    const Result<Instant> start = resolve(timed->start);
    const Result<Instant> end = resolve(timed->end);
    if (!start || !end)
        return std::nullopt;
    return InstantSpan{*start, *end};
}

DateSpan daysTouched(const When &when, const QString &zone)
{
    if (const AllDay *allDay = std::get_if<AllDay>(&when))
        return allDay->days;
    if (const Untimed *untimed = std::get_if<Untimed>(&when))
        return DateSpan::day(untimed->date);

    const std::optional<InstantSpan> span = instants(when);
    if (!span)
        return DateSpan::day(startDate(when));
    const WallTime start = wallTimeAt(span->start, zone);
    const WallTime end = wallTimeAt(span->end, zone);
    const bool endsAtMidnight = end.time == QTime(0, 0) && end.date > start.date;
    return DateSpan::inclusive(start.date, endsAtMidnight ? end.date.addDays(-1) : end.date);
}

When movedToDate(const When &when, QDate date)
{
    return std::visit(
        Overloaded{
            [date](const Timed &timed) -> When {
                const qint64 nights = timed.start.date.daysTo(timed.end.date);
                return Timed{onDate(timed.start, date), onDate(timed.end, date.addDays(nights))};
            },
            [date](const AllDay &allDay) -> When { return AllDay{{date, date.addDays(allDay.days.days())}}; },
            [date](const Untimed &untimed) -> When { return Untimed{date, untimed.part}; }},
        when);
}

Result<void> validate(const When &when)
{
    if (const AllDay *allDay = std::get_if<AllDay>(&when)) {
        if (!allDay->days.first.isValid() || !allDay->days.end.isValid())
            return failure(ErrorCode::InvalidDate);
        if (!allDay->days.isValid())
            return failure(ErrorCode::EndBeforeStart);
        return {};
    }
    if (const Untimed *untimed = std::get_if<Untimed>(&when)) {
        if (!untimed->date.isValid())
            return failure(ErrorCode::InvalidDate);
        return {};
    }
    const Timed &timed = std::get<Timed>(when);
    const Result<Instant> start = resolve(timed.start);
    if (!start)
        return failure(start);
    const Result<Instant> end = resolve(timed.end);
    if (!end)
        return failure(end);
    if (*end < *start)
        return failure(ErrorCode::EndBeforeStart);
    return {};
}

} // namespace yeouido
