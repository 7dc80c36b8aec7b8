// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "office/token.h"
#include "storage/office_store.h"

namespace yeouido {

/// What `list` shows beside events.
enum class DirectoryList { OfficeDays, Items, People, Parties };

template <>
struct TokenTable<DirectoryList>
{
    static constexpr std::array<std::pair<DirectoryList, QStringView>, 4> entries{{
        {DirectoryList::OfficeDays, u"office-days"},
        {DirectoryList::Items, u"items"},
        {DirectoryList::People, u"people"},
        {DirectoryList::Parties, u"parties"},
    }};
};

/// Prints the records of a list as a table, or as an array of their JSON. A range restricts office days to
/// those that touch it; the other lists have no dates.
[[nodiscard]] Outcome listDirectory(OfficeStore &store, DirectoryList list,
                                    const std::optional<DateSpan> &range, bool json, Language language);

} // namespace yeouido
