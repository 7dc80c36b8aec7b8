// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/adoption_summary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yeouido {

namespace {

using CellKey = std::tuple<QString, QString>;

CellKey keyOf(const AgendaItemId &item, const Addressee &addressee)
{
    QString who;
    if (addressee.party)
        who = u'p' + addressee.party->text();
    else if (addressee.organisation)
        who = u'o' + addressee.organisation->text();
    else if (addressee.candidate)
        who = u'c' + addressee.candidate->text();
    return {item.text(), who};
}

} // namespace

AdoptionState AdoptionCell::state() const
{
    const auto adoption = std::ranges::find_if(
        records, [](const AdoptionRecord &record) { return !record.fulfilment.has_value(); });
    return adoption == records.end() ? AdoptionState::NotDelivered : adoption->state;
}

std::optional<FulfilmentState> AdoptionCell::fulfilment() const
{
    const auto latest = std::ranges::find_if(
        records, [](const AdoptionRecord &record) { return record.fulfilment.has_value(); });
    return latest == records.end() ? std::nullopt : latest->fulfilment;
}

std::vector<AdoptionCell> adoptionCells(const std::vector<AdoptionRecord> &records)
{
    std::map<CellKey, AdoptionCell> cells;
    for (const AdoptionRecord &record : records) {
        AdoptionCell &cell = cells[keyOf(record.item, record.addressee)];
        cell.item = record.item;
        cell.addressee = record.addressee;
        cell.records.push_back(record);
    }
    std::vector<AdoptionCell> result;
    result.reserve(cells.size());
    for (auto &[key, cell] : cells) {
        std::ranges::sort(cell.records, [](const AdoptionRecord &left, const AdoptionRecord &right) {
            return isOlder(right, left);
        });
        result.push_back(std::move(cell));
    }
    return result;
}

std::optional<int> announcedProjects(const ProposalPackage &package)
{
    const auto newest = std::ranges::max_element(package.versions, {}, &ProposalVersion::date);
    return newest == package.versions.end() ? std::nullopt : newest->projectCount;
}

AdoptionCount countAdoption(const ProposalPackage &package, const std::vector<AgendaItem> &items,
                            const std::vector<AdoptionCell> &cells, const std::vector<Addressee> &addressees)
{
    std::map<CellKey, AdoptionState> states;
    for (const AdoptionCell &cell : cells)
        states.emplace(keyOf(cell.item, cell.addressee), cell.state());

    AdoptionCount count;
    int registered = 0;
    for (const AgendaItem &item : items) {
        if (item.package != package.id || item.kind != AgendaItemKind::Project)
            continue;
        ++registered;
        bool adopted = false;
        bool partly = false;
        bool delivered = false;
        for (const Addressee &addressee : addressees) {
            const auto found = states.find(keyOf(item.id, addressee));
            if (found == states.end())
                continue;
            adopted |= found->second == AdoptionState::Adopted;
            partly |= found->second == AdoptionState::PartlyAdopted;
            delivered |= found->second != AdoptionState::NotDelivered;
        }
        count.adopted += int(adopted);
        count.partlyAdopted += int(!adopted && partly);
        count.delivered += int(delivered);
    }
    const std::optional<int> announced = announcedProjects(package);
    count.announced = announced.has_value();
    count.denominator = announced.value_or(registered);
    return count;
}

} // namespace yeouido
