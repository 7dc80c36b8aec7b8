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

/// The change that saves a new or a single event. `newId` is taken for a new one.
[[nodiscard]] Change changeOf(const EventDraft &draft, const TypedEvent &typed, const EventId &newId);

/// The change that saves an edited occurrence of a series. Errors: those of editOccurrence().
[[nodiscard]] Result<Change> seriesChangeOf(const EventDraft &draft, const TypedEvent &typed, Scope scope,
                                            const std::vector<OfficeDay> &officeDays, const EventId &newId);

/// Where the edited event is found after the change was written.
[[nodiscard]] OccurrenceKey savedKey(const EventDraft &draft, const TypedEvent &typed,
                                     std::optional<Scope> scope, const EventId &newId);

} // namespace yeouido
