// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/office_day.h"
#include "schedule/occurrences.h"

#include <optional>
#include <vector>

namespace yeouido {

/// One day of the weekly office: an occurrence of an event of that kind, with its session number (회차).
struct OfficeSession
{
    Occurrence occurrence;
    std::optional<int> number; ///< counted from 1; nothing for a skipped day, which does not count

    bool operator==(const OfficeSession &) const = default;
};

/// The days of the weekly office that begin before `end`, in calendar order and numbered. `offices` are all
/// events of that kind: a series split by an edit of "this and following" goes on being counted. Where no
/// day, not even a skipped one, falls into 60 days, another office begins, and counting with it. Errors:
/// those of occurrences().
[[nodiscard]] Result<std::vector<OfficeSession>> officeSessions(const std::vector<Event> &offices, QDate end,
                                                                const QString &zone);

/// The number of a day among them; nothing for a skipped day, and for one that is not among them.
[[nodiscard]] std::optional<int> sessionNumber(const OccurrenceKey &day,
                                               const std::vector<OfficeSession> &sessions);

/// One office from its first session to its last: the series that carry it on one after the other, in that
/// order, and how many of its days are held.
struct OfficeRun
{
    std::vector<EventId> series;
    int held = 0;

    bool operator==(const OfficeRun &) const = default;
};

/// The office that a day belongs to, as the sessions are counted; empty for a day that is not among them.
[[nodiscard]] OfficeRun runOf(const OccurrenceKey &day, const std::vector<OfficeSession> &sessions);

/// What the office has written of this day; nullptr where nothing was, and for other occurrences.
[[nodiscard]] const OfficeDay *officeDayOf(const Occurrence &day, const std::vector<OfficeDay> &officeDays);

/// The last day of the weekly office; nothing without one, and for a series that goes on for ever.
[[nodiscard]] std::optional<QDate> lastOfficeDay(const std::vector<Event> &offices, const QString &zone);

} // namespace yeouido
