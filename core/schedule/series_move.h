// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/office_day.h"
#include "office/visit.h"
#include "schedule/series_edit.h"

#include <vector>

namespace yeouido {

/// A series with the office days that are days of it and the visits that take place on them.
struct SeriesRecords
{
    Event event;
    std::vector<OfficeDay> officeDays;
    std::vector<Visit> visits;

    bool operator==(const SeriesRecords &) const = default;
};

/// The whole series edited as one of its occurrences was; see Scope::All. Office days of occurrences that a
/// new rule no longer yields are left out; visits never are.
///
/// What cannot be moved by plainly adding days (the third Wednesday to the third Tuesday) takes its
/// exceptions to the nearest occurrence that the new rule yields.
[[nodiscard]] Result<SeriesRecords> editWhole(const SeriesRecords &records, const OccurrenceEdit &edit);

/// A series cut in two before an occurrence, each part with what belongs to it; nothing is moved by this.
struct SplitSeries
{
    SeriesRecords head;
    SeriesRecords tail;
    int headCount = 0; ///< how many instances of the rule the head has
};

/// Errors: NoSuchOccurrence where the head would be empty, InvalidRule.
[[nodiscard]] Result<SplitSeries> split(const SeriesRecords &records, const RecurrenceId &at,
                                        const EventId &tailId);

} // namespace yeouido
