// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/agenda_item.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace yeouido {

/// A record of what an item costs that is off from another one by a thousand times or more, and by just about
/// a power of ten: 9000만 원 where others say 9000억 원. A unit was probably mistaken.
struct UnitSlip
{
    std::size_t funding = 0; ///< the doubtful record
    std::size_t against = 0; ///< the one that shows it
    int zeros = 0;           ///< by how many zeros they differ; 4 between 만 and 억
    bool tooSmall = true;    ///< or too large
    int agreeing = 0;        ///< other records of the magnitude of `against`, itself included
    bool undecided = false;  ///< either of the two may be the wrong one

    bool operator==(const UnitSlip &) const = default;
};

/// The doubtful records of an item, by their index. Of two records that differ so, the doubtful one is the
/// one that fewer others agree with, then the one whose sources are all tentative; else both are.
[[nodiscard]] std::vector<UnitSlip> unitSlips(const std::vector<Funding> &funding);

/// The newest record by its as-of date that is not doubtful, the later one of a day; of doubtful ones alone
/// the newest. Nothing where there is none.
[[nodiscard]] std::optional<std::size_t> latestFunding(const std::vector<Funding> &funding);

} // namespace yeouido
