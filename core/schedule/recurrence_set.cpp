// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/recurrence_set.h"

#include "schedule/rule_dates.h"

#include <algorithm>
#include <set>

namespace yeouido {

namespace {

qint64 secondsByTheClock(const WallTime &from, const WallTime &to)
{
    return from.date.daysTo(to.date) * 24 * 60 * 60 + from.time.secsTo(to.time);
}

WallTime later(const WallTime &wallTime, qint64 seconds)
{
    const QDateTime moved = QDateTime(wallTime.date, wallTime.time, Qt::UTC).addSecs(seconds);
    return {moved.date(), moved.time(), wallTime.zone};
}

Timed timedAt(const Timed &pattern, const RecurrenceId &id)
{
    Timed moved = pattern;
    moved.start.date = id.date;
    moved.start.time = id.time.value_or(pattern.start.time);
    if (moved.start.zone == moved.end.zone) {
        const qint64 duration = secondsByTheClock(pattern.start, pattern.end);
        moved.end = later(moved.start, duration);
    } else {
        moved.end = later(pattern.end, secondsByTheClock(pattern.start, moved.start));
    }
    const Result<Instant> start = resolve(moved.start);
    const Result<Instant> end = resolve(moved.end);
    if (start && end && *end < *start) {
        const std::optional<InstantSpan> span = instants(pattern);
        const qint64 duration = span ? span->end.seconds - span->start.seconds : 0;
        moved.end = wallTimeAt({start->seconds + duration}, moved.end.zone);
    }
    return moved;
}

} // namespace

Result<std::vector<RecurrenceId>> recurrenceIds(const Event &series, const DateSpan &days)
{
    const Recurrence recurrence = series.recurrence.value_or(Recurrence());
    const Result<RuleParts> rule = RuleParts::parse(recurrence.rule);
    if (!rule)
        return failure(rule);
    const RecurrenceId start = recurrenceIdOf(series.body.when);
    const Result<std::vector<RecurrenceId>> instances = ruleDates(*rule, start, days);
    if (!instances)
        return failure(instances);

    std::set<RecurrenceId> ids(instances->begin(), instances->end());
    ids.insert(start);
    ids.insert(recurrence.added.begin(), recurrence.added.end());
    for (const RecurrenceId &excluded : recurrence.excluded)
        ids.erase(excluded);
    for (const Override &override : series.overrides)
        ids.insert(override.recurrenceId);
    std::erase_if(ids, [&days](const RecurrenceId &id) {
        return !days.contains(id.date) || !acceptedDays().contains(id.date);
    });
    return std::vector<RecurrenceId>(ids.begin(), ids.end());
}

When whenAt(const When &pattern, const RecurrenceId &id)
{
    if (const Timed *timed = std::get_if<Timed>(&pattern))
        return timedAt(*timed, id);
    return movedToDate(pattern, id.date);
}

EventBody bodyAt(const Event &series, const RecurrenceId &id)
{
    if (const Override *override = overrideAt(series, id))
        return override->body;
    EventBody body = series.body;
    body.when = whenAt(series.body.when, id);
    if (id != recurrenceIdOf(series.body.when))
        body.actual.reset();
    return body;
}

const Override *overrideAt(const Event &series, const RecurrenceId &id)
{
    const auto found = std::ranges::find(series.overrides, id, &Override::recurrenceId);
    return found == series.overrides.end() ? nullptr : &*found;
}

} // namespace yeouido
