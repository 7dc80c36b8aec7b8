// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/adoption.h"
#include "office/directory.h"
#include "office/follow_up.h"
#include "schedule/item_mentions.h"
#include "time/official_format.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <vector>

namespace yeouido {

class Session;

/// All that the page of agenda items shows, read at once.
struct ItemData
{
    Directory directory;
    std::map<AgendaItemId, std::vector<ItemMention>> mentions;
    std::vector<AdoptionRecord> outcomes; ///< of each item and addressee the latest record of the adoption
    std::vector<FollowUp> followUps;
    QDate today;
    Language language = Language::Korean;

    [[nodiscard]] const std::vector<ItemMention> &mentionsOf(const AgendaItemId &item) const;
    /// The projects of a task, in their order.
    [[nodiscard]] std::vector<const AgendaItem *> projectsOf(const AgendaItemId &task) const;
};

/// Errors: those of the store.
[[nodiscard]] Result<ItemData> readItemData(Session &session);

/// What refers to an item and keeps it from being deleted, in words, one a line: projects, events, the number
/// of `records` of the outcome, follow-ups.
[[nodiscard]] QStringList usesOf(const AgendaItem &item, const ItemData &data, int records);

/// The same for a package.
[[nodiscard]] QStringList usesOf(const ProposalPackage &package, const ItemData &data);

} // namespace yeouido
