// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/companions.h"

#include <algorithm>

namespace yeouido {

namespace {

bool involves(const Occurrence &occurrence, const Department &department)
{
    if (occurrence.body.leadDepartment == department.id)
        return true;
    return department.head && std::ranges::any_of(occurrence.body.participants, [&](const Participant &one) {
               return one.person == department.head;
           });
}

bool overlap(const Occurrence &one, const Occurrence &other)
{
    return one.span && other.span ? one.span->overlaps(*other.span) : one.days.overlaps(other.days);
}

} // namespace

std::vector<AgendaItemId> itemsLedBy(const DepartmentId &department, const std::vector<AgendaItemId> &items,
                                     const Directory &directory)
{
    std::vector<AgendaItemId> led;
    std::ranges::copy_if(items, std::back_inserter(led), [&](const AgendaItemId &id) {
        const AgendaItem *item = directory.find(id);
        return item && item->leadDepartment == department;
    });
    return led;
}

std::vector<CompanionProposal> proposedCompanions(const OfficeDay &day, const Directory &directory, QDate on)
{
    std::vector<CompanionProposal> proposals;
    for (const Department &department : directory.departments) {
        const bool comes =
            std::ranges::find(day.companions, department.id, &Companion::department) != day.companions.end();
        if (comes || !department.validity.contains(on))
            continue;
        std::vector<AgendaItemId> items = itemsLedBy(department.id, day.agendaItems, directory);
        if (!items.empty())
            proposals.push_back({department.id, std::move(items)});
    }
    return proposals;
}

std::vector<Occurrence> alsoTakenBy(const DepartmentId &department, const Occurrence &officeDay,
                                    const std::vector<Occurrence> &around,
                                    const std::vector<TiedOccurrence> &tied, const Directory &directory)
{
    std::vector<Occurrence> taken;
    const Department *bureau = directory.find(department);
    if (!bureau)
        return taken;
    for (const Occurrence &occurrence : around) {
        const bool isPart = keyOf(occurrence) == keyOf(officeDay) ||
                            occurrence.body.kind == EventKind::OfficeDay ||
                            (officeDay.body.location.place &&
                             occurrence.body.location.place == officeDay.body.location.place) ||
                            std::ranges::any_of(tied, [&occurrence](const TiedOccurrence &one) {
                                return one.proposed && keyOf(one.occurrence) == keyOf(occurrence);
                            });
        if (!isPart && occurrence.body.status != EventStatus::Cancelled && involves(occurrence, *bureau) &&
            overlap(occurrence, officeDay))
            taken.push_back(occurrence);
    }
    return taken;
}

} // namespace yeouido
