// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/office_day_dates.h"

#include "schedule/recurrence_set.h"

#include <algorithm>

namespace yeouido {

namespace {

When onDates(const When &when, const DateSpan &dates)
{
    const Timed *timed = std::get_if<Timed>(&when);
    if (!timed)
        return AllDay{dates};
    Timed longer = *timed;
    // A day that ends after midnight goes on doing so.
    const bool overnight = timed->start.date < timed->end.date && timed->end.time < timed->start.time;
    longer.start.date = dates.first;
    longer.end.date = dates.last().addDays(overnight ? 1 : 0);
    return longer;
}

/// By how many days something on the date `on` would move.
qint64 shiftOf(QDate on, const DateSpan &before, const DateSpan &after)
{
    const qint64 first = before.first.daysTo(after.first);
    const qint64 last = before.last().daysTo(after.last());
    if (first == last || on < before.first)
        return first;
    if (on > before.last())
        return last;
    qint64 days = last != 0 ? last : first;
    if (on < after.first)
        days = first;
    else if (on > after.last())
        days = last;
    return on.daysTo(std::clamp(on.addDays(days), after.first, after.last()));
}

bool isNear(const DateSpan &days, const DateSpan &dates)
{
    return DateSpan{dates.first.addDays(-1), dates.end.addDays(1)}.overlaps(days);
}

} // namespace

std::vector<ShiftedOccurrence> shiftedBy(const OfficeDaySummary &day, const DateSpan &dates)
{
    const DateSpan &before = day.session.occurrence.days;
    const bool keepsLength = before.days() == dates.days();
    std::vector<ShiftedOccurrence> shifted;
    if (!dates.isValid() || before == dates)
        return shifted;
    for (const TiedOccurrence &tied : day.tied) {
        const DateSpan &on = tied.occurrence.days;
        const qint64 days = shiftOf(on.first, before, dates);
        if (days == 0)
            continue;
        const bool isBeside = !on.overlaps(before);
        const bool isOutside = isBeside ? !isNear(on, dates) : !on.overlaps(dates);
        shifted.push_back({tied, days, isOutside});
        shifted.back().tied.proposed = tied.proposed && (isOutside || keepsLength || isBeside);
    }
    for (const TiedOccurrence &other : othersBeside(day.tied, day.course)) {
        const DateSpan &on = other.occurrence.days;
        const qint64 days = shiftOf(on.first, before, dates);
        if (days != 0 && !on.overlaps(dates))
            shifted.push_back({other, days, true});
    }
    std::ranges::sort(shifted, sortsBefore,
                      [](const ShiftedOccurrence &one) -> const Occurrence & { return one.tied.occurrence; });
    return shifted;
}

Result<Change> setOfficeDayDates(const OfficeRecords &records, const RecurrenceId &day, const DateSpan &dates,
                                 const std::vector<MovedAlong> &along)
{
    if (!dates.isValid())
        return failure(ErrorCode::EndBeforeStart, records.office.body.title);
    EventBody body = bodyAt(records.office, day);
    body.when = onDates(body.when, dates);
    Result<Change> change = editOfficeDay(records, day, body, Act::Resize);
    for (const MovedAlong &one : along) {
        if (!change)
            return change;
        change = withMoved(std::move(*change), records, one.key, one.days);
    }
    return change;
}

} // namespace yeouido
