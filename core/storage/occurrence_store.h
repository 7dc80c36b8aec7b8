// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/occurrences.h"
#include "storage/connection.h"

namespace yeouido::storage {

/// What occurrence rows are kept of.
struct OccurrenceWindow
{
    DateSpan days;
    qint64 longestSpan = 1; ///< no occurrence has more days

    [[nodiscard]] bool contains(const DateSpan &asked) const
    {
        return days.first <= asked.first && asked.end <= days.end;
    }
};

[[nodiscard]] OccurrenceWindow occurrenceWindow(Connection &connection);

/// Brings the rows of an event up to date with what occurrences() says; `after` is nothing when it is
/// deleted. An edit that moves nothing writes nothing.
void writeOccurrences(Connection &connection, const std::optional<Event> &before,
                      const std::optional<Event> &after, const QString &zone);

/// The occurrences that touch the days, unsorted, from the rows; the window must contain the days.
[[nodiscard]] std::vector<Occurrence> keptOccurrences(Connection &connection, const OccurrenceWindow &window,
                                                      const DateSpan &days);

/// Whether the rows of an event are those that occurrences() gives.
[[nodiscard]] bool occurrencesAreRight(Connection &connection, const Event &event, const QString &zone);

} // namespace yeouido::storage
