// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/office_file.h"

#include <algorithm>

namespace yeouido::tests {

/// Everything in a file that a person has entered, without what only goes forward.
struct Content
{
    std::vector<Event> events;
    Directory directory;
    std::vector<OfficeDay> officeDays;

    bool operator==(const Content &) const = default;
};

inline Content contentOf(OfficeStore &store)
{
    Content content;
    for (const StoredEvent &stored : required(store.events()))
        content.events.push_back(stored.event);
    content.directory = required(store.directory());
    content.officeDays = required(store.officeDays());
    return content;
}

/// The occurrences on some days, expanded from the events and not from what is kept of them.
inline std::vector<Occurrence> expanded(OfficeStore &store, const DateSpan &days)
{
    std::vector<Occurrence> found;
    for (const StoredEvent &stored : required(store.events()))
        std::ranges::move(required(occurrences(stored.event, days, store.zone())), std::back_inserter(found));
    std::ranges::sort(found, sortsBefore);
    return found;
}

} // namespace yeouido::tests
