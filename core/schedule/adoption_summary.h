// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "office/agenda_item.h"
#include "office/directory.h"

#include <optional>
#include <vector>

namespace yeouido {

/// The records of one cell of the matrix, newest first: the first one is its state.
struct AdoptionCell
{
    AgendaItemId item;
    Addressee addressee;
    std::vector<AdoptionRecord> records;

    /// NotDelivered where nothing was recorded.
    [[nodiscard]] AdoptionState state() const;
    /// The latest word on the second axis.
    [[nodiscard]] std::optional<FulfilmentState> fulfilment() const;
};

/// All cells that have a record, by item and addressee. Of two records of one day the one recorded later is
/// the newer.
[[nodiscard]] std::vector<AdoptionCell> adoptionCells(const std::vector<AdoptionRecord> &records);

/// How much of a package was taken in, over what was announced.
struct AdoptionCount
{
    int adopted = 0;
    int partlyAdopted = 0; ///< counted beside, never inside
    int delivered = 0;     ///< handed over in any later state
    int denominator = 0;
    bool announced = false; ///< false: the denominator is what happens to be registered, and is said so

    bool operator==(const AdoptionCount &) const = default;
};

/// The number of projects that was announced with the newest version; nothing when none was.
[[nodiscard]] std::optional<int> announcedProjects(const ProposalPackage &package);

/// Counts the projects of a package for one addressee, or for any of several: an item is adopted when one of
/// them adopted it, partly adopted when none did but one did partly. The denominator is the number of
/// projects announced with the newest version, or, where none was announced, those registered.
[[nodiscard]] AdoptionCount countAdoption(const ProposalPackage &package,
                                          const std::vector<AgendaItem> &items,
                                          const std::vector<AdoptionCell> &cells,
                                          const std::vector<Addressee> &addressees);

} // namespace yeouido
