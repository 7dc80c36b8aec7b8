// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/item_data.h"

#include "pages/items/item_text.h"
#include "session.h"
#include "settings/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ItemUses
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::ItemUses)
};

} // namespace

const std::vector<ItemMention> &ItemData::mentionsOf(const AgendaItemId &item) const
{
    static const std::vector<ItemMention> none;
    const auto found = mentions.find(item);
    return found == mentions.end() ? none : found->second;
}

std::vector<const AgendaItem *> ItemData::projectsOf(const AgendaItemId &task) const
{
    std::vector<const AgendaItem *> projects;
    for (const AgendaItem &item : directory.agendaItems) {
        if (item.parent == task)
            projects.push_back(&item);
    }
    return projects;
}

Result<ItemData> readItemData(Session &session)
{
    OfficeStore &store = session.store();
    Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    const Result<std::vector<StoredEvent>> stored = store.events();
    if (!stored)
        return failure(stored);
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    const Result<std::vector<OfficeDay>> officeDays = store.officeDays();
    if (!officeDays)
        return failure(officeDays);
    Result<std::vector<AdoptionRecord>> outcomes = store.latestAdoption(AdoptionAxis::Adoption);
    if (!outcomes)
        return failure(outcomes);
    // As the columns of the matrix: the parties in the order of the office, then all others.
    std::ranges::stable_sort(*outcomes, {}, [&parties = directory->parties](const AdoptionRecord &outcome) {
        return std::ranges::find(parties, outcome.addressee.party,
                                 [](const Party &party) { return std::optional(party.id); }) -
               parties.begin();
    });
    Result<std::vector<FollowUp>> followUps = store.followUps();
    if (!followUps)
        return failure(followUps);

    std::vector<Event> events;
    events.reserve(stored->size());
    std::ranges::transform(*stored, std::back_inserter(events), &StoredEvent::event);
    return ItemData{.directory = std::move(*directory),
                    .mentions = itemMentions(events, *visits, *officeDays),
                    .outcomes = std::move(*outcomes),
                    .followUps = std::move(*followUps),
                    .today = session.today(),
                    .language = currentLanguage()};
}

QStringList usesOf(const AgendaItem &item, const ItemData &data, int records)
{
    QStringList uses;
    if (const auto projects = static_cast<int>(data.projectsOf(item.id).size()); projects > 0)
        uses.append(
            ItemUses::tr("%n project(s) of this task", "what keeps an item from being deleted", projects));
    for (const ItemMention &mention : data.mentionsOf(item.id))
        uses.append(mentionText(mention, data));
    if (records > 0)
        uses.append(ItemUses::tr("%n record(s) of what became of it, in the adoption matrix",
                                 "what keeps an item from being deleted", records));
    const auto followUps = std::ranges::count_if(
        data.followUps, [&item](const FollowUp &followUp) { return followUp.item == item.id; });
    if (followUps > 0)
        uses.append(ItemUses::tr("%n follow-up(s)", "what keeps an item from being deleted",
                                 static_cast<int>(followUps)));
    return uses;
}

QStringList usesOf(const ProposalPackage &package, const ItemData &data)
{
    const auto items = std::ranges::count_if(data.directory.agendaItems, [&package](const AgendaItem &item) {
        return item.package == package.id;
    });
    if (items == 0)
        return {};
    return {ItemUses::tr("%n agenda item(s)", "what keeps a package from being deleted",
                         static_cast<int>(items))};
}

} // namespace yeouido
