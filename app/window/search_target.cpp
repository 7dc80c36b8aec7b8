// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/search_target.h"

#include "session.h"

#include <algorithm>

namespace yeouido {

Result<std::optional<OccurrenceKey>> occurrenceFor(Session &session, const SearchHit &hit)
{
    const EventId id(hit.id);
    if (hit.occurrence)
        return OccurrenceKey{id, hit.occurrence};
    const Result<std::optional<StoredEvent>> stored = session.store().event(id);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return std::nullopt;
    const Event &event = (*stored)->event;
    if (!event.recurrence)
        return OccurrenceKey{id, std::nullopt};

    constexpr int yearsAhead = 5;
    const QDate today = session.today();
    const QDate first = startDate(event.body.when);
    const DateSpan days{std::min(first, today).addDays(-1), std::max(first, today).addYears(yearsAhead)};
    Result<std::vector<Occurrence>> found = occurrences(event, days, session.store().zone());
    if (!found)
        return failure(found);
    if (found->empty())
        return std::nullopt;
    const auto next = std::ranges::find_if(
        *found, [today](const Occurrence &occurrence) { return occurrence.days.last() >= today; });
    return keyOf(next == found->end() ? found->back() : *next);
}

} // namespace yeouido
