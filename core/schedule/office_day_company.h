// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/visit.h"
#include "schedule/occurrences.h"

#include <vector>

namespace yeouido {

/// Why something goes where a day of the weekly office goes.
enum class Tie {
    Kind,   ///< a party visit or a journey of that day
    Visit,  ///< a visit is recorded for it
    Journey ///< a journey that serves the day or something that goes along
};

/// What would move along with a day of the weekly office.
struct TiedOccurrence
{
    Occurrence occurrence;
    Tie tie = Tie::Kind;
    /// False for what is another person's, and for a journey to something that stays: listed, but not ticked.
    bool proposed = true;

    bool operator==(const TiedOccurrence &) const = default;
};

/// What belongs to the `days` of the weekly office (one of them, or one and all later ones) among `around`,
/// the occurrences from the day before the first to the day after the last: party visits and journeys of
/// these dates, whatever a visit is recorded for, and the journeys that serve any of them, also on the eve or
/// the morning after. Cancelled ones stay where they are. In calendar order.
[[nodiscard]] std::vector<TiedOccurrence> tiedTo(const std::vector<Occurrence> &days,
                                                 const std::vector<Occurrence> &around,
                                                 const std::vector<Visit> &visits);

/// What else is on the course of a day and could go along, for nothing ties it: it is not proposed. Elections
/// and what is cancelled stay where they are.
[[nodiscard]] std::vector<TiedOccurrence> othersBeside(const std::vector<TiedOccurrence> &tied,
                                                       const std::vector<Occurrence> &course);

/// Whether a visit is one of this occurrence.
[[nodiscard]] bool isVisitOf(const Visit &visit, const OccurrenceKey &key);

} // namespace yeouido
