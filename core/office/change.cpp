// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/change.h"

#include <algorithm>
#include <ranges>

namespace yeouido {

RecordKind kindOf(const Record &record)
{
    return static_cast<RecordKind>(record.index());
}

QString idOf(const Record &record)
{
    return std::visit([](const auto &value) { return value.id.text(); }, record);
}

QString nameOf(const Record &record)
{
    return std::visit(
        [](const auto &value) -> QString {
            if constexpr (requires { value.body.title; })
                return value.body.title;
            else if constexpr (requires { value.theme; })
                return value.theme;
            else if constexpr (requires { value.title; })
                return value.title;
            else if constexpr (requires { value.counterpartText; })
                return value.counterpartText;
            else if constexpr (requires { value.evidence; })
                return value.evidence.citation;
            else if constexpr (requires { value.text; })
                return value.text;
            else
                return value.name;
        },
        record);
}

Change creation(Record record)
{
    const QString subject = nameOf(record);
    return {Act::Create, subject, {{std::nullopt, std::move(record)}}};
}

Change edit(Record before, Record after, Act act)
{
    const QString subject = nameOf(after);
    return {act, subject, {{std::move(before), std::move(after)}}};
}

Change deletion(Record record)
{
    const QString subject = nameOf(record);
    return {Act::Delete, subject, {{std::move(record), std::nullopt}}};
}

Change inverse(const Change &change)
{
    Change undone{change.act, change.subject, {}};
    undone.records.reserve(change.records.size());
    for (const RecordChange &record : change.records | std::views::reverse)
        undone.records.push_back({record.after, record.before});
    return undone;
}

} // namespace yeouido
