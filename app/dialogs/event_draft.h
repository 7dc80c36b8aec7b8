// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "office/event.h"
#include "schedule/occurrences.h"
#include "schedule/series_edit.h"
#include "storage/office_store.h"

#include <optional>

namespace yeouido {

/// What the event editor begins with: what is stored, and of a series the occurrence that is edited.
struct EventDraft
{
    std::optional<Event> stored;            ///< nothing for a new event
    std::optional<RecurrenceId> occurrence; ///< of a series
    EventBody body;                         ///< of that occurrence
    std::optional<Recurrence> recurrence;
    bool hasVisits = false; ///< visits have been prepared for that occurrence

    [[nodiscard]] bool isSeries() const { return stored && stored->recurrence && occurrence; }
};

/// Reads an event or one occurrence of a series. Errors: NotFound, NoSuchOccurrence and those of the store.
[[nodiscard]] Result<EventDraft> readDraft(OfficeStore &store, const OccurrenceKey &key);

/// What was typed, on the way to a Change.
struct TypedEvent
{
    EventBody body;
    std::optional<Recurrence> recurrence;
    bool ruleChanged = false; ///< someone entered another repetition
};

/// The records that stay with an occurrence when its series changes.
struct TiedRecords
{
    std::vector<OfficeDay> officeDays;
    std::vector<Visit> visits;
};

/// Errors: those of the store.
[[nodiscard]] Result<TiedRecords> readTied(OfficeStore &store);

/// The change that saves what was typed; `newId` is taken for a new event, and for the rest of a series that
/// is cut in two. `scope` concerns a series alone. Errors: those of editOccurrence().
[[nodiscard]] Result<Change> changeOf(const EventDraft &draft, const TypedEvent &typed, Scope scope,
                                      const TiedRecords &tied, const EventId &newId);

/// What a journey on that day can serve: the other events of the day, of its eve and of the day after.
[[nodiscard]] Result<std::vector<Occurrence>> readServable(OfficeStore &store, QDate day,
                                                           const std::optional<EventId> &journey);

/// Where the edited event is found after the change was written.
[[nodiscard]] OccurrenceKey savedKey(const EventDraft &draft, const TypedEvent &typed,
                                     std::optional<Scope> scope, const EventId &newId);

} // namespace yeouido
