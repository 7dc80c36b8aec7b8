// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "schedule/occurrences.h"
#include "schedule/series_edit.h"

#include <vector>

namespace yeouido {

/// What the acts on a day of the weekly office have to know, as it is stored.
struct OfficeRecords
{
    Event office;
    std::vector<OfficeDay> officeDays;
    std::vector<Visit> visits;
    std::vector<Event> others; ///< the events of what goes along
};

/// Which day is meant, and what goes along with it.
struct OfficeDayAct
{
    RecurrenceId day;
    std::vector<OccurrenceKey> along;
};

/// Moves the day to `when`, this one alone or with all later ones, BYDAY included; what goes along moves by
/// as many days. Visits, office days and the journeys that serve the office stay with their day, also where
/// the rest of the series becomes an event of its own (`newId`). Errors: those of editOccurrence(); NotFound
/// for something along that is not among the records.
[[nodiscard]] Result<Change> moveOfficeDay(const OfficeRecords &records, const OfficeDayAct &act,
                                           const When &when, Scope scope, const EventId &newId);

/// Lets the day fall out: it stays in its place, struck through, with the reason; what goes along is
/// cancelled with the same reason. Errors: InvalidValue without a reason; those of editOccurrence().
[[nodiscard]] Result<Change> skipOfficeDay(const OfficeRecords &records, const OfficeDayAct &act,
                                           const QString &reason);

/// Takes a skip back: the day is held as its series says, what goes along is tentative again.
[[nodiscard]] Result<Change> holdOfficeDay(const OfficeRecords &records, const OfficeDayAct &act);

/// A move of the office that is made already, with what goes along moved by as many days as further steps of
/// it. Journeys to the office from the eve of `from` on serve the series `newId` where the change makes it.
/// Errors: NotFound for something along that is not among the records; those of editOccurrence().
[[nodiscard]] Result<Change> withCompany(Change change, const OfficeRecords &records, const OfficeDayAct &act,
                                         QDate from, qint64 days, const EventId &newId);

/// One day of the office as it now is, and nothing beside it. Errors: those of editOccurrence().
[[nodiscard]] Result<Change> editOfficeDay(const OfficeRecords &records, const RecurrenceId &day,
                                           const EventBody &body, Act act);

/// One of the things along moved by so many days, as a further step of the change. Errors: as withCompany().
[[nodiscard]] Result<Change> withMoved(Change change, const OfficeRecords &records, const OccurrenceKey &key,
                                       qint64 days);

/// The change that writes what the office says of a day; `before` is nothing for a day that has no record
/// yet.
[[nodiscard]] Change officeDayChange(const std::optional<OfficeDay> &before, const OfficeDay &after,
                                     const QString &subject);

} // namespace yeouido
