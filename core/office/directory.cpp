// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/directory.h"

#include <algorithm>

namespace yeouido {

namespace {

template <class T, class Id>
const T *findById(const std::vector<T> &values, const Id &id)
{
    const auto found = std::ranges::find(values, id, &T::id);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

const Organisation *Directory::find(const OrganisationId &id) const
{
    return findById(organisations, id);
}

const Department *Directory::find(const DepartmentId &id) const
{
    return findById(departments, id);
}

const Person *Directory::find(const PersonId &id) const
{
    return findById(people, id);
}

const Party *Directory::find(const PartyId &id) const
{
    return findById(parties, id);
}

const Place *Directory::find(const PlaceId &id) const
{
    return findById(places, id);
}

const Election *Directory::find(const ElectionId &id) const
{
    return findById(elections, id);
}

const ProposalPackage *Directory::find(const ProposalPackageId &id) const
{
    return findById(packages, id);
}

const AgendaItem *Directory::find(const AgendaItemId &id) const
{
    return findById(agendaItems, id);
}

const Organisation *Directory::ownOrganisation(QDate on) const
{
    const auto found = std::ranges::find_if(organisations, [on](const Organisation &organisation) {
        return organisation.own && organisation.validity.contains(on);
    });
    return found == organisations.end() ? nullptr : &*found;
}

const Election *Directory::nextElection(QDate on) const
{
    const auto found =
        std::ranges::find_if(elections, [on](const Election &election) { return election.date >= on; });
    return found == elections.end() ? nullptr : &*found;
}

} // namespace yeouido
