// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/change_steps.h"

#include <algorithm>

namespace yeouido {

namespace {

const Record &either(const RecordChange &change)
{
    return change.after ? *change.after : *change.before;
}

bool isSame(const Record &one, const Record &other)
{
    return kindOf(one) == kindOf(other) && idOf(one) == idOf(other);
}

} // namespace

Change together(Change first, const Change &second)
{
    for (const RecordChange &step : second.records) {
        const auto earlier = std::ranges::find_if(first.records, [&step](const RecordChange &change) {
            return isSame(either(change), either(step));
        });
        if (earlier == first.records.end())
            first.records.push_back(step);
        else
            earlier->after = step.after;
    }
    std::erase_if(first.records, [](const RecordChange &change) { return change.before == change.after; });
    return first;
}

std::optional<Record> after(const Change &change, const Record &record)
{
    const auto found = std::ranges::find_if(
        change.records, [&record](const RecordChange &step) { return isSame(either(step), record); });
    return found == change.records.end() ? std::optional(record) : found->after;
}

} // namespace yeouido
