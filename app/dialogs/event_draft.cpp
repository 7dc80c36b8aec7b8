// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_draft.h"

#include <algorithm>

namespace yeouido {

namespace {

Act actOf(const EventBody &before, const EventBody &after)
{
    const bool isCancelled =
        after.status == EventStatus::Cancelled && before.status != EventStatus::Cancelled;
    return isCancelled ? Act::Cancel : Act::Edit;
}

Result<EventBody> bodyOf(const Event &event, const RecurrenceId &id, const QString &zone)
{
    const auto own = std::ranges::find(event.overrides, id, &Override::recurrenceId);
    if (own != event.overrides.end())
        return own->body;
    // The day by the clock of the series can be its neighbour on the office's calendar.
    const DateSpan around{id.date.addDays(-1), id.date.addDays(2)};
    const Result<std::vector<Occurrence>> found = occurrences(event, around, zone);
    if (!found)
        return failure(found);
    const auto occurrence = std::ranges::find(*found, std::optional(id), &Occurrence::recurrenceId);
    if (occurrence == found->end())
        return failure(ErrorCode::NoSuchOccurrence, toText(id));
    return occurrence->body;
}

} // namespace

Result<EventDraft> readDraft(OfficeStore &store, const OccurrenceKey &key)
{
    const Result<std::optional<StoredEvent>> found = store.event(key.event);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, key.event.text());
    const Event &event = (*found)->event;
    EventDraft draft{event, {}, event.body, event.recurrence};
    if (event.recurrence) {
        draft.occurrence = key.recurrenceId.value_or(recurrenceIdOf(event.body.when));
        const Result<EventBody> body = bodyOf(event, *draft.occurrence, store.zone());
        if (!body)
            return failure(body);
        draft.body = *body;
    }
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    draft.hasVisits = std::ranges::any_of(*visits, [&draft](const Visit &visit) {
        return visit.event == draft.stored->id && (!draft.occurrence || visit.occurrence == draft.occurrence);
    });
    return draft;
}

Result<Change> changeOf(const EventDraft &draft, const TypedEvent &typed, Scope scope,
                        const TiedRecords &tied, const EventId &newId)
{
    if (!draft.stored)
        return creation(Event{newId, typed.body, typed.recurrence, {}});
    OccurrenceEdit edit{draft.occurrence.value_or(recurrenceIdOf(draft.stored->body.when)), typed.body, {}};
    if (!draft.isSeries() || typed.ruleChanged)
        edit.recurrence = typed.recurrence;
    return editOccurrence(*draft.stored, edit, scope, tied.officeDays, newId, actOf(draft.body, typed.body),
                          tied.visits);
}

Result<TiedRecords> readTied(OfficeStore &store)
{
    Result<std::vector<OfficeDay>> officeDays = store.officeDays();
    if (!officeDays)
        return failure(officeDays);
    Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    return TiedRecords{std::move(*officeDays), std::move(*visits)};
}

Result<std::vector<Occurrence>> readServable(OfficeStore &store, QDate day,
                                             const std::optional<EventId> &journey)
{
    Result<std::vector<Occurrence>> found = store.occurrences({day.addDays(-1), day.addDays(2)});
    if (found) {
        std::erase_if(*found, [&journey](const Occurrence &occurrence) {
            return occurrence.body.kind == EventKind::Travel || occurrence.body.kind == EventKind::Election ||
                   occurrence.event == journey;
        });
    }
    return found;
}

OccurrenceKey savedKey(const EventDraft &draft, const TypedEvent &typed, std::optional<Scope> scope,
                       const EventId &newId)
{
    const bool isNew = !draft.stored || scope == Scope::ThisAndFollowing;
    OccurrenceKey key{isNew ? newId : draft.stored->id, {}};
    if (!typed.recurrence)
        return key;
    const bool isMovedAlone =
        draft.occurrence && !isNew &&
        (scope == Scope::ThisOnly || recurrenceIdOf(draft.body.when) != *draft.occurrence);
    key.recurrenceId = isMovedAlone ? *draft.occurrence : recurrenceIdOf(typed.body.when);
    return key;
}

} // namespace yeouido
