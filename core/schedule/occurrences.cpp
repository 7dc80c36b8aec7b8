// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/occurrences.h"

#include "schedule/recurrence_set.h"
#include "schedule/rule_dates.h"

#include <algorithm>
#include <tuple>

namespace yeouido {

namespace {

/// The dates of two clocks can differ by that much: UTC-12 and UTC+14.
constexpr int daysBetweenClocks = 2;

Occurrence occurrenceOf(const Event &event, EventBody body, const QString &zone)
{
    Occurrence occurrence;
    occurrence.event = event.id;
    occurrence.seriesDisclosure = event.body.disclosure;
    occurrence.days = daysTouched(body.when, zone);
    occurrence.span = instants(body.when);
    occurrence.body = std::move(body);
    return occurrence;
}

Occurrence occurrenceAt(const Event &series, const RecurrenceId &id, const QString &zone)
{
    Occurrence occurrence = occurrenceOf(series, bodyAt(series, id), zone);
    occurrence.recurrenceId = id;
    occurrence.overridden = overrideAt(series, id) != nullptr;
    return occurrence;
}

/// The dates by the clock of the series on which an occurrence that touches `window` may start.
DateSpan startDates(const Event &series, const DateSpan &window)
{
    qint64 length = 1;
    if (const AllDay *allDay = std::get_if<AllDay>(&series.body.when))
        length = allDay->days.days();
    else if (const Timed *timed = std::get_if<Timed>(&series.body.when))
        length = timed->start.date.daysTo(timed->end.date) + 1;
    return {window.first.addDays(-length - daysBetweenClocks), window.end.addDays(daysBetweenClocks)};
}

Result<void> validateWhens(const Event &event)
{
    if (Result<void> checked = validate(event.body.when); !checked)
        return checked;
    for (const Override &override : event.overrides) {
        if (Result<void> checked = validate(override.body.when); !checked)
            return checked;
    }
    return {};
}

/// All-day first, then those whose hour is not known: the morning's, the afternoon's, the rest.
int rankWithinDay(const When &when)
{
    if (std::holds_alternative<Timed>(when))
        return 4;
    const Untimed *untimed = std::get_if<Untimed>(&when);
    if (!untimed)
        return 0;
    switch (untimed->part) {
    case DayPart::Morning:
        return 1;
    case DayPart::Afternoon:
        return 2;
    case DayPart::Unknown:
        break;
    }
    return 3;
}

qint64 lengthOf(const Occurrence &occurrence)
{
    return occurrence.span ? occurrence.span->end.seconds - occurrence.span->start.seconds
                           : occurrence.days.days();
}

Result<std::vector<RecurrenceId>> firstIds(const Event &series)
{
    const QDate start = startDate(series.body.when);
    // Most series begin within two years of their start; the rest is looked for as far as it goes.
    Result<std::vector<RecurrenceId>> ids = recurrenceIds(series, {acceptedDays().first, start.addYears(2)});
    if (ids && ids->empty())
        return recurrenceIds(series, acceptedDays());
    return ids;
}

} // namespace

Disclosure effectiveDisclosure(const Occurrence &occurrence)
{
    return std::max(occurrence.seriesDisclosure, occurrence.body.disclosure);
}

Result<std::vector<Occurrence>> occurrences(const Event &event, const DateSpan &window, const QString &zone)
{
    if (!isKnownZone(zone))
        return failure(ErrorCode::UnknownZone, zone);
    if (const Result<void> checked = validateWhens(event); !checked)
        return failure(checked);

    std::vector<Occurrence> found;
    const auto take = [&found, &window](Occurrence occurrence) {
        if (occurrence.days.overlaps(window))
            found.push_back(std::move(occurrence));
    };
    if (!event.recurrence) {
        take(occurrenceOf(event, event.body, zone));
        return found;
    }

    const Result<std::vector<RecurrenceId>> ids = recurrenceIds(event, startDates(event, window));
    if (!ids)
        return failure(ids);
    for (const RecurrenceId &id : *ids) {
        if (!overrideAt(event, id))
            take(occurrenceAt(event, id, zone));
    }
    // An override may have been moved into the window from anywhere.
    for (const Override &override : event.overrides)
        take(occurrenceAt(event, override.recurrenceId, zone));
    std::ranges::sort(found, sortsBefore);
    return found;
}

bool sortsBefore(const Occurrence &left, const Occurrence &right)
{
    const auto key = [](const Occurrence &occurrence) {
        return std::tuple(occurrence.days.first, rankWithinDay(occurrence.body.when),
                          occurrence.span ? occurrence.span->start.seconds : 0, -lengthOf(occurrence));
    };
    const auto leftKey = key(left);
    const auto rightKey = key(right);
    if (leftKey != rightKey)
        return leftKey < rightKey;
    return std::tie(left.event, left.recurrenceId) < std::tie(right.event, right.recurrenceId);
}

Result<Extent> extent(const Event &event, const QString &zone)
{
    if (!isKnownZone(zone))
        return failure(ErrorCode::UnknownZone, zone);
    if (const Result<void> checked = validateWhens(event); !checked)
        return failure(checked);
    if (!event.recurrence) {
        const DateSpan days = daysTouched(event.body.when, zone);
        return Extent{days.first, days.last()};
    }

    const Result<RuleParts> rule = RuleParts::parse(event.recurrence->rule);
    if (!rule)
        return failure(rule);
    const bool endless = rule->isEndless() && canOccur(*rule, recurrenceIdOf(event.body.when));
    const Result<std::vector<RecurrenceId>> ids =
        endless ? firstIds(event) : recurrenceIds(event, acceptedDays());
    if (!ids)
        return failure(ids);
    if (ids->empty())
        return failure(ErrorCode::NeverOccurs, event.recurrence->rule);

    // The first and the last that stand in their place, and all that were moved.
    std::vector<When> outermost;
    const auto standsInPlace = [&event](const RecurrenceId &id) { return !overrideAt(event, id); };
    if (const auto front = std::ranges::find_if(*ids, standsInPlace); front != ids->end())
        outermost.push_back(whenAt(event.body.when, *front));
    if (const auto back = std::ranges::find_if(ids->rbegin(), ids->rend(), standsInPlace);
        back != ids->rend())
        outermost.push_back(whenAt(event.body.when, *back));
    for (const Override &override : event.overrides)
        outermost.push_back(override.body.when);
    Extent days{daysTouched(outermost.front(), zone).first, daysTouched(outermost.front(), zone).last()};
    for (const When &when : outermost) {
        const DateSpan touched = daysTouched(when, zone);
        days.first = std::min(days.first, touched.first);
        days.last = std::max(*days.last, touched.last());
    }
    if (endless)
        days.last.reset();
    return days;
}

Result<void> validateSeries(const Event &event)
{
    if (Result<void> checked = validate(event); !checked)
        return checked;
    if (!event.recurrence)
        return {};
    const Result<RuleParts> rule = RuleParts::parse(event.recurrence->rule);
    if (!rule)
        return failure(rule);
    const RecurrenceId start = recurrenceIdOf(event.body.when);
    const std::optional<RecurrenceId> until = rule->until();
    const bool endsBeforeStart =
        until && (until->date < start.date || (until->date == start.date && until->time && *until < start));
    if (endsBeforeStart || !canOccur(*rule, start))
        return failure(ErrorCode::NeverOccurs, event.recurrence->rule);
    // Any zone will do: only whether it occurs matters here.
    const Result<Extent> days = extent(event, QStringLiteral("UTC"));
    if (!days)
        return failure(days);
    return {};
}

} // namespace yeouido
