// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/adoption_trend.h"

#include <QHash>

#include <algorithm>

namespace yeouido {

namespace {

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

/// Where one project stands with each of the addressees.
using States = QHash<Addressee, AdoptionState>;

AdoptionWeek share(const States &states)
{
    AdoptionWeek one;
    for (const AdoptionState state : states) {
        one.adopted |= int(state == AdoptionState::Adopted);
        one.partlyAdopted |= int(state == AdoptionState::PartlyAdopted);
        one.delivered |= int(state != AdoptionState::NotDelivered);
    }
    one.partlyAdopted &= int(one.adopted == 0);
    return one;
}

void add(AdoptionWeek &sum, const AdoptionWeek &one, int sign)
{
    sum.adopted += sign * one.adopted;
    sum.partlyAdopted += sign * one.partlyAdopted;
    sum.delivered += sign * one.delivered;
}

} // namespace

std::vector<AdoptionWeek> adoptionTrend(const ProposalPackageId &package,
                                        const std::vector<AgendaItem> &items,
                                        const std::vector<AdoptionStep> &steps,
                                        std::span<const Addressee> addressees, QDate until)
{
    QHash<AgendaItemId, States> projects;
    for (const AgendaItem &item : items) {
        if (item.package == package && item.kind == AgendaItemKind::Project)
            projects.insert(item.id, {});
    }
    std::vector<const AdoptionStep *> counted;
    for (const AdoptionStep &step : steps) {
        if (projects.contains(step.item) && std::ranges::find(addressees, step.addressee) != addressees.end())
            counted.push_back(&step);
    }
    if (counted.empty())
        return {};
    std::ranges::stable_sort(counted, {}, &AdoptionStep::date);

    std::vector<AdoptionWeek> weeks;
    AdoptionWeek sum;
    sum.monday = mondayOf(counted.front()->date);
    const QDate last = std::max(mondayOf(until), mondayOf(counted.back()->date));
    auto next = counted.begin();
    for (; sum.monday <= last; sum.monday = sum.monday.addDays(7)) {
        for (; next != counted.end() && (*next)->date < sum.monday.addDays(7); ++next) {
            States &states = projects[(*next)->item];
            add(sum, share(states), -1);
            states[(*next)->addressee] = (*next)->state;
            add(sum, share(states), 1);
        }
        weeks.push_back(sum);
    }
    return weeks;
}

} // namespace yeouido
