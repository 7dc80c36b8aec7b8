// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/ics_writer.h"

#include "schedule/recurrence_set.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

IcsEntry entryOf(const Event &event, const EventBody &body, const std::optional<RecurrenceId> &id,
                 const Directory &directory, const std::vector<OfficeDay> &officeDays,
                 const std::vector<Visit> &visits)
{
    const Timed *timed = std::get_if<Timed>(&body.when);
    Occurrence occurrence;
    occurrence.event = event.id;
    occurrence.recurrenceId = id;
    occurrence.overridden = id.has_value();
    occurrence.seriesDisclosure = event.body.disclosure;
    occurrence.body = body;
    occurrence.days = daysTouched(body.when, timed ? timed->start.zone : u"UTC"_s);
    occurrence.span = instants(body.when);
    return {internalEntry(occurrence, directory, officeDays, visits), body.reminderMinutes};
}

/// Whether a series has an occurrence by itself, without an override that says so.
bool yields(const Event &seriesWithoutOverrides, const RecurrenceId &id)
{
    const Result<std::vector<RecurrenceId>> ids =
        recurrenceIds(seriesWithoutOverrides, DateSpan::day(id.date));
    return ids && std::ranges::find(*ids, id) != ids->end();
}

Recurrence plainRecurrence(const Event &event)
{
    Event series = event;
    series.overrides.clear();
    std::vector<RecurrenceId> &excluded = series.recurrence->excluded;
    std::vector<RecurrenceId> &added = series.recurrence->added;
    for (const Override &override : event.overrides) {
        std::erase(excluded, override.recurrenceId);
        if (!yields(series, override.recurrenceId))
            added.push_back(override.recurrenceId);
    }
    std::sort(added.begin(), added.end());
    return *series.recurrence;
}

bool isOverridden(const Event &event, const RecurrenceId &id)
{
    return std::ranges::find(event.overrides, id, &Override::recurrenceId) != event.overrides.end();
}

} // namespace

SeriesEntry seriesEntry(const StoredEvent &stored, const Directory &directory,
                        const std::vector<OfficeDay> &officeDays, const std::vector<Visit> &visits)
{
    const Event &event = stored.event;
    SeriesEntry entry{.event = event.id,
                      .sequence = stored.sequence,
                      .created = stored.created,
                      .modified = stored.modified,
                      .recurrence = std::nullopt,
                      .master = entryOf(event, event.body, std::nullopt, directory, officeDays,
                                        event.recurrence ? std::vector<Visit>() : visits),
                      .overrides = {},
                      .themes = {}};
    if (!event.recurrence)
        return entry;

    entry.recurrence = plainRecurrence(event);
    // What the first day is about, and who comes along, is not so on all days of the series.
    entry.master.entry.theme.clear();
    entry.master.entry.companions.clear();
    for (const OfficeDay &officeDay : officeDays) {
        if (officeDay.series == event.id && !isOverridden(event, officeDay.occurrence))
            entry.themes.emplace_back(officeDay.occurrence, officeDay.theme);
    }
    std::sort(entry.themes.begin(), entry.themes.end());
    for (const Override &override : event.overrides) {
        entry.overrides.push_back(
            entryOf(event, override.body, override.recurrenceId, directory, officeDays, visits));
    }
    return entry;
}

} // namespace yeouido
