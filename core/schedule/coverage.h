// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "office/visit.h"
#include "schedule/visit_list.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yeouido {

/// How a party has been seen to, up to a date.
struct PartyCoverage
{
    PartyId party;
    int contacts = 0;    ///< visits that took place, see tookPlace()
    int unconfirmed = 0; ///< visits that lie behind, of which nobody has said whether they took place
    std::optional<QDate> lastContact;
    std::optional<int> daysSinceLast;
    std::optional<QDate> nextContact; ///< the first planned one after the date
    QString level;                    ///< who was met last: really, or else as planned
    std::optional<HandedVersion> holds;
    bool holdsOldVersion = false; ///< a newer version of that package has been published
    bool leftOut = false;         ///< no visit held or planned, while another party has one

    bool operator==(const PartyCoverage &) const = default;
};

/// One row a party, in the order of the directory; parties that had ended by then only where they had a
/// contact. A visit that nobody has prepared counts all the same, a cancelled one never. `on` is included.
[[nodiscard]] std::vector<PartyCoverage> coverage(const Directory &directory,
                                                  const std::vector<VisitEntry> &visits, QDate on);

} // namespace yeouido
