// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/agenda_item.h"
#include "office/election.h"
#include "office/holiday_entry.h"
#include "office/organisation.h"
#include "office/party.h"
#include "office/person.h"
#include "office/place.h"

#include <QDate>

#include <vector>

namespace yeouido {

/// All the small lists of the office in one value: read at once, handed to whoever has to name things.
struct Directory
{
    std::vector<Organisation> organisations;
    std::vector<Department> departments;
    std::vector<Person> people;
    std::vector<Party> parties; ///< in the order the office has set
    std::vector<Place> places;
    std::vector<Election> elections; ///< by date
    std::vector<ProposalPackage> packages;
    std::vector<AgendaItem> agendaItems;      ///< in their order
    std::vector<HolidayEntry> holidayEntries; ///< by date

    [[nodiscard]] const Organisation *find(const OrganisationId &id) const;
    [[nodiscard]] const Department *find(const DepartmentId &id) const;
    [[nodiscard]] const Person *find(const PersonId &id) const;
    [[nodiscard]] const Party *find(const PartyId &id) const;
    [[nodiscard]] const Place *find(const PlaceId &id) const;
    [[nodiscard]] const Election *find(const ElectionId &id) const;
    [[nodiscard]] const ProposalPackage *find(const ProposalPackageId &id) const;
    [[nodiscard]] const AgendaItem *find(const AgendaItemId &id) const;

    /// The organisation the users work for, on a date; nullptr in a file that has none yet.
    [[nodiscard]] const Organisation *ownOrganisation(QDate on) const;
    /// The election people count down to: the first on or after the date, nullptr when there is none.
    [[nodiscard]] const Election *nextElection(QDate on) const;

    bool operator==(const Directory &) const = default;
};

} // namespace yeouido
