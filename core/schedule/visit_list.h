// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/directory.h"
#include "office/visit.h"
#include "schedule/occurrences.h"

#include <optional>
#include <vector>

namespace yeouido {

/// One party at one visit: the occurrence it happens at and, once someone has prepared it, its record.
struct VisitEntry
{
    OccurrenceKey key;
    PartyId party;
    EventBody body;             ///< of that occurrence
    DateSpan days;              ///< planned, on the office's calendar
    bool isOffDate = false;     ///< its series has no such date any more; the body is that of the series
    std::optional<Visit> visit; ///< nothing while it is not prepared

    bool operator==(const VisitEntry &) const = default;
};

/// All visits of some events, by date and within a day in calendar order: one entry for each Visit, and one
/// for each party of a party visit that has none yet. Visits that were prepared are listed wherever they lie;
/// of a series the ones not prepared only within `window`. Events of `visits` that are not in `events` are
/// left out. Errors: those of occurrences().
[[nodiscard]] Result<std::vector<VisitEntry>> visitEntries(const std::vector<Event> &events,
                                                           const std::vector<Visit> &visits,
                                                           const DateSpan &window, const QString &zone);

/// The visits of one occurrence, prepared or not.
[[nodiscard]] std::vector<VisitEntry> visitEntries(const Occurrence &occurrence,
                                                   const std::vector<Visit> &visits);

/// What an occurrence raises: what its visits raise, each item once, in their order. The list of the event
/// itself speaks for the parties whose visit nobody has prepared, and where there are no visits.
[[nodiscard]] std::vector<AgendaItemId> itemsRaisedAt(const Occurrence &occurrence,
                                                      const std::vector<Visit> &visits);

/// The same of an event whose visits have been listed already.
[[nodiscard]] std::vector<AgendaItemId> itemsRaisedAt(const EventBody &body,
                                                      const std::vector<VisitEntry> &entries);

/// Whether it is known that a visit up to `on` took place: its outcome or its course is written down, or its
/// event was confirmed. One that stayed tentative may have been a plan only.
[[nodiscard]] bool tookPlace(const VisitEntry &entry, QDate on);

/// The date it really took place on, or is planned for.
[[nodiscard]] QDate heldOn(const VisitEntry &entry);

/// The minutes that an event leaves for talking: its length. Nothing where no hours are set.
[[nodiscard]] std::optional<int> slotMinutes(const EventBody &body);

/// Whether the talking points take longer than the event lasts.
[[nodiscard]] bool exceedsSlot(const Visit &visit, const EventBody &body);

/// What a visit can lack before the party is met.
enum class Lack { Version, Items, TalkingPoints, Materials };

/// What it lacks, in that order; materials as long as one of them is not ready, for a visit may need none.
[[nodiscard]] std::vector<Lack> lacksOf(const Visit &visit);

/// How far the debrief of a visit is.
enum class DebriefStage { NotYet, Due, Written };

/// Due from the day of the visit on, until it is written; a cancelled visit has none.
[[nodiscard]] DebriefStage debriefStage(const VisitEntry &entry, QDate today);

/// Whom a party sends, in words: the name and post as the visit has them, or the counterparts of the event
/// who belong to that party; empty where nobody is known.
[[nodiscard]] QString counterpartText(const VisitEntry &entry, const Directory &directory);

/// What a new record of the visit begins with: what its event says of it.
[[nodiscard]] Visit plannedVisit(const VisitEntry &entry, const Directory &directory, const VisitId &id);

} // namespace yeouido
