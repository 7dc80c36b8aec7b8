// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "office/agenda_item.h"

#include <QDate>

#include <span>
#include <vector>

namespace yeouido {

/// A cell of the matrix came into another state.
struct AdoptionStep
{
    AgendaItemId item;
    Addressee addressee;
    QDate date;
    AdoptionState state = AdoptionState::NotDelivered;

    bool operator==(const AdoptionStep &) const = default;
};

/// How many projects stood where at the end of a week. What was taken back is not counted any more.
struct AdoptionWeek
{
    QDate monday;
    int adopted = 0;
    int partlyAdopted = 0; ///< beside, never inside
    int delivered = 0;     ///< in any later state, adopted ones included

    bool operator==(const AdoptionWeek &) const = default;
};

/// Every week from that of the first step to that of `until` or of the last step, whichever is later. Counts
/// what countAdoption() counts: the projects of the package, for any of the addressees. The steps of one cell
/// are in the order of time; nothing without any.
[[nodiscard]] std::vector<AdoptionWeek> adoptionTrend(const ProposalPackageId &package,
                                                      const std::vector<AgendaItem> &items,
                                                      const std::vector<AdoptionStep> &steps,
                                                      std::span<const Addressee> addressees, QDate until);

} // namespace yeouido
