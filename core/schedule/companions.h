// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "office/office_day.h"
#include "schedule/office_day_company.h"

#include <vector>

namespace yeouido {

/// A bureau whose head could come along, and why: the items in focus that it leads.
struct CompanionProposal
{
    DepartmentId department;
    std::vector<AgendaItemId> items;

    bool operator==(const CompanionProposal &) const = default;
};

/// The bureaus that lead what a day of the office is about, in the order of the directory; not those that
/// come along already, nor those that are no more on that date. Where no lead is known, nothing is proposed.
[[nodiscard]] std::vector<CompanionProposal> proposedCompanions(const OfficeDay &day,
                                                                const Directory &directory, QDate on);

/// The items in focus that a bureau leads.
[[nodiscard]] std::vector<AgendaItemId> itemsLedBy(const DepartmentId &department,
                                                   const std::vector<AgendaItemId> &items,
                                                   const Directory &directory);

/// What else takes a bureau at the time of the office day: occurrences that it leads or that its head takes
/// part in, that are no part of the day (`tied`), take place elsewhere, are not cancelled and overlap it;
/// where one of the two has no hour, on the same date. Empty for most.
[[nodiscard]] std::vector<Occurrence> alsoTakenBy(const DepartmentId &department, const Occurrence &officeDay,
                                                  const std::vector<Occurrence> &around,
                                                  const std::vector<TiedOccurrence> &tied,
                                                  const Directory &directory);

} // namespace yeouido
