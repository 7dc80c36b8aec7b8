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
    if (!event.recurrence)
        return draft;
    draft.occurrence = key.recurrenceId.value_or(recurrenceIdOf(event.body.when));
    const Result<EventBody> body = bodyOf(event, *draft.occurrence, store.zone());
    if (!body)
        return failure(body);
    draft.body = *body;
    return draft;
}

Change changeOf(const EventDraft &draft, const TypedEvent &typed, const EventId &newId)
{
    if (!draft.stored)
        return creation(Event{newId, typed.body, typed.recurrence, {}});
    Event after = *draft.stored;
    after.body = typed.body;
    after.recurrence = typed.recurrence;
    return edit(*draft.stored, after, actOf(draft.body, typed.body));
}

Result<Change> seriesChangeOf(const EventDraft &draft, const TypedEvent &typed, Scope scope,
                              const std::vector<OfficeDay> &officeDays, const EventId &newId)
{
    OccurrenceEdit edit{*draft.occurrence, typed.body, {}};
    if (typed.ruleChanged)
        edit.recurrence = typed.recurrence;
    std::vector<OfficeDay> own;
    std::ranges::copy_if(officeDays, std::back_inserter(own),
                         [&draft](const OfficeDay &day) { return day.series == draft.stored->id; });
    return editOccurrence(*draft.stored, edit, scope, own, newId, actOf(draft.body, typed.body));
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
