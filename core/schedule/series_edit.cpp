// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/series_edit.h"

#include "schedule/occurrences.h"
#include "schedule/recurrence_set.h"
#include "schedule/rule_parts.h"
#include "schedule/series_move.h"

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

SeriesRecords recordsOf(const Event &series, const std::vector<OfficeDay> &officeDays,
                        const std::vector<Visit> &visits = {})
{
    SeriesRecords records{series, {}, {}};
    std::ranges::copy_if(officeDays, std::back_inserter(records.officeDays),
                         [&series](const OfficeDay &day) { return day.series == series.id; });
    std::ranges::copy_if(visits, std::back_inserter(records.visits),
                         [&series](const Visit &visit) { return visit.event == series.id; });
    return records;
}

bool has(const Event &series, const RecurrenceId &id)
{
    const Result<std::vector<RecurrenceId>> ids = recurrenceIds(series, DateSpan::day(id.date));
    return ids && std::ranges::find(*ids, id) != ids->end();
}

bool isFirst(const Event &series, const RecurrenceId &id)
{
    const Result<std::vector<RecurrenceId>> ids =
        recurrenceIds(series, {acceptedDays().first, id.date.addDays(1)});
    return ids && !ids->empty() && ids->front() == id;
}

bool isLast(const Event &series, const RecurrenceId &id)
{
    // Close by as a rule; else as far as it goes.
    for (const QDate end : {id.date.addYears(2), acceptedDays().end}) {
        const Result<std::vector<RecurrenceId>> ids = recurrenceIds(series, {id.date, end});
        if (!ids || ids->empty() || ids->back() != id)
            return false;
    }
    return true;
}

void addEdit(Change &change, const std::optional<Record> &before, const std::optional<Record> &after)
{
    if (before != after)
        change.records.push_back({before, after});
}

/// Office days that are no longer there are deleted, the others edited.
void addOfficeDays(Change &change, const std::vector<OfficeDay> &before, const std::vector<OfficeDay> &after)
{
    for (const OfficeDay &day : before) {
        const auto kept = std::ranges::find(after, day.id, &OfficeDay::id);
        addEdit(change, day, kept == after.end() ? std::nullopt : std::optional<Record>(*kept));
    }
}

void addVisits(Change &change, const std::vector<Visit> &before, const std::vector<Visit> &after)
{
    for (const Visit &visit : before) {
        const auto kept = std::ranges::find(after, visit.id, &Visit::id);
        if (kept != after.end())
            addEdit(change, visit, *kept);
    }
}

Result<Change> editThisOnly(const Event &series, const OccurrenceEdit &edit, Act act)
{
    if (edit.recurrence)
        return failure(ErrorCode::InvalidValue, u"recurrence"_s);
    Event after = series;
    std::erase_if(after.overrides,
                  [&edit](const Override &override) { return override.recurrenceId == edit.occurrence; });
    // Without an override, an occurrence that the rule does not yield would be gone.
    if (edit.body != bodyAt(after, edit.occurrence) || !has(after, edit.occurrence)) {
        const auto place = std::ranges::lower_bound(after.overrides, edit.occurrence, std::less<>(),
                                                    &Override::recurrenceId);
        after.overrides.insert(place, {edit.occurrence, edit.body});
    }
    Change change{act, edit.body.title, {}};
    addEdit(change, series, after);
    return change;
}

Result<Change> editAll(const SeriesRecords &before, const OccurrenceEdit &edit, Act act)
{
    const Result<SeriesRecords> after = editWhole(before, edit);
    if (!after)
        return failure(after);
    if (const Result<void> checked = validateSeries(after->event); !checked)
        return failure(checked);
    Change change{act, edit.body.title, {}};
    addEdit(change, before.event, after->event);
    addOfficeDays(change, before.officeDays, after->officeDays);
    addVisits(change, before.visits, after->visits);
    return change;
}

Result<Change> editFollowing(const SeriesRecords &before, OccurrenceEdit edit, const EventId &newId, Act act)
{
    const Result<SplitSeries> parts = split(before, edit.occurrence, newId);
    if (!parts)
        return failure(parts);
    if (edit.recurrence && *edit.recurrence) {
        // The count a person left as it was is that of the whole series.
        Result<RuleParts> newRule = RuleParts::parse((*edit.recurrence)->rule);
        const Result<RuleParts> oldRule = RuleParts::parse(before.event.recurrence->rule);
        if (newRule && oldRule && newRule->count() && newRule->count() == oldRule->count() &&
            *newRule->count() > parts->headCount) {
            newRule->set(u"COUNT", QString::number(*newRule->count() - parts->headCount));
            (*edit.recurrence)->rule = newRule->text();
        }
        const auto isPast = [&edit](const RecurrenceId &id) { return id < edit.occurrence; };
        std::erase_if((*edit.recurrence)->excluded, isPast);
        std::erase_if((*edit.recurrence)->added, isPast);
    }
    const Result<SeriesRecords> tail = editWhole(parts->tail, edit);
    if (!tail)
        return failure(tail);
    for (const Event &part : {parts->head.event, tail->event}) {
        if (const Result<void> checked = validateSeries(part); !checked)
            return failure(checked);
    }
    Change change{act, edit.body.title, {}};
    addEdit(change, before.event, parts->head.event);
    addEdit(change, std::nullopt, tail->event);
    std::vector<OfficeDay> officeDays = parts->head.officeDays;
    officeDays.insert(officeDays.end(), tail->officeDays.begin(), tail->officeDays.end());
    addOfficeDays(change, before.officeDays, officeDays);
    addVisits(change, before.visits, parts->head.visits);
    addVisits(change, before.visits, tail->visits);
    return change;
}

/// Visits that are not there any more go with what they belong to.
void removeVisits(Change &change, const std::vector<Visit> &before, const std::vector<Visit> &after)
{
    for (const Visit &visit : before) {
        if (std::ranges::find(after, visit.id, &Visit::id) == after.end())
            change.records.push_back({visit, std::nullopt});
    }
}

Change deletionOf(const SeriesRecords &records, const QString &title)
{
    Change change{Act::Delete, title, {}};
    removeVisits(change, records.visits, {});
    addOfficeDays(change, records.officeDays, {});
    addEdit(change, records.event, std::nullopt);
    return change;
}

} // namespace

std::vector<Scope> offeredScopes(const Event &series, const RecurrenceId &occurrence, bool ruleChanges)
{
    if (!series.recurrence)
        return {Scope::All};
    const bool first = isFirst(series, occurrence);
    const bool last = isLast(series, occurrence);
    std::vector<Scope> scopes;
    if (!ruleChanges && !(first && last))
        scopes.push_back(Scope::ThisOnly);
    if (!first && (!last || ruleChanges))
        scopes.push_back(Scope::ThisAndFollowing);
    scopes.push_back(Scope::All);
    return scopes;
}

Result<Change> editOccurrence(const Event &series, const OccurrenceEdit &edit, Scope scope,
                              const std::vector<OfficeDay> &officeDays, const EventId &newId, Act act,
                              const std::vector<Visit> &visits)
{
    if (const Result<void> checked = validate(edit.body); !checked)
        return failure(checked);
    const SeriesRecords before = recordsOf(series, officeDays, visits);
    if (!series.recurrence) {
        Event after = series;
        after.body = edit.body;
        after.recurrence = edit.recurrence.value_or(std::nullopt);
        if (const Result<void> checked = validateSeries(after); !checked)
            return failure(checked);
        Change change{act, edit.body.title, {}};
        addEdit(change, series, after);
        std::vector<OfficeDay> moved = before.officeDays;
        for (OfficeDay &day : moved)
            day.occurrence = recurrenceIdOf(edit.body.when);
        addOfficeDays(change, before.officeDays, moved);
        if (after.recurrence) {
            std::vector<Visit> placed = before.visits;
            for (Visit &visit : placed)
                visit.occurrence = recurrenceIdOf(edit.body.when);
            addVisits(change, before.visits, placed);
        }
        return change;
    }
    if (!has(series, edit.occurrence))
        return failure(ErrorCode::NoSuchOccurrence, toText(edit.occurrence));

    OccurrenceEdit plain = edit;
    if (edit.recurrence && *edit.recurrence == series.recurrence)
        plain.recurrence.reset();
    if (scope == Scope::ThisOnly)
        return editThisOnly(series, plain, act);
    if (scope == Scope::All || isFirst(series, edit.occurrence))
        return editAll(before, plain, act);
    return editFollowing(before, plain, newId, act);
}

Result<Change> deleteOccurrence(const Event &series, const RecurrenceId &occurrence, Scope scope,
                                const std::vector<OfficeDay> &officeDays, const std::vector<Visit> &visits)
{
    const SeriesRecords before = recordsOf(series, officeDays, visits);
    if (!series.recurrence)
        return deletionOf(before, series.body.title);
    if (!has(series, occurrence))
        return failure(ErrorCode::NoSuchOccurrence, toText(occurrence));
    const QString title = bodyAt(series, occurrence).title;
    const bool first = isFirst(series, occurrence);
    if (scope == Scope::All || (first && scope == Scope::ThisAndFollowing) ||
        (first && isLast(series, occurrence)))
        return deletionOf(before, title);

    SeriesRecords after = before;
    if (scope == Scope::ThisAndFollowing) {
        const Result<SplitSeries> parts = split(before, occurrence, series.id);
        if (!parts)
            return failure(parts);
        after = parts->head;
    } else {
        Recurrence &recurrence = *after.event.recurrence;
        std::erase(recurrence.added, occurrence);
        std::erase_if(after.event.overrides, [&occurrence](const Override &override) {
            return override.recurrenceId == occurrence;
        });
        std::erase_if(after.officeDays,
                      [&occurrence](const OfficeDay &day) { return day.occurrence == occurrence; });
        std::erase_if(after.visits,
                      [&occurrence](const Visit &visit) { return visit.occurrence == occurrence; });
        if (has(after.event, occurrence)) {
            recurrence.excluded.push_back(occurrence);
            std::ranges::sort(recurrence.excluded, std::less<>());
        }
    }
    Change change{Act::Delete, title, {}};
    addOfficeDays(change, before.officeDays, after.officeDays);
    removeVisits(change, before.visits, after.visits);
    addEdit(change, series, after.event);
    return change;
}

} // namespace yeouido
