// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "office/token.h"
#include "storage/office_store.h"

namespace yeouido {

/// What `list` shows beside events.
enum class DirectoryList { OfficeDays, Visits, Items, Adoption, FollowUps, People, Parties };

template <>
struct TokenTable<DirectoryList>
{
    static constexpr std::array<std::pair<DirectoryList, QStringView>, 7> entries{{
        {DirectoryList::OfficeDays, u"office-days"},
        {DirectoryList::Visits, u"visits"},
        {DirectoryList::Items, u"items"},
        {DirectoryList::Adoption, u"adoption"},
        {DirectoryList::FollowUps, u"follow-ups"},
        {DirectoryList::People, u"people"},
        {DirectoryList::Parties, u"parties"},
    }};
};

/// Prints the records of a list as a table, or as an array of their JSON. A range restricts what
/// has a date: office days, visits, adoption records and follow-ups.
[[nodiscard]] Outcome listDirectory(OfficeStore &store, DirectoryList list,
                                    const std::optional<DateSpan> &range, QDate today, bool json,
                                    Language language);

} // namespace yeouido
