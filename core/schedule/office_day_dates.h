// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/office_day_acts.h"
#include "schedule/office_day_summary.h"

#include <vector>

namespace yeouido {

/// Something of a day of the weekly office whose dates change, and where it could go.
struct ShiftedOccurrence
{
    TiedOccurrence tied;    ///< `proposed`: it should move
    qint64 days = 0;        ///< by how many, never 0
    bool isOutside = false; ///< unless it moves, the day does not show it any more

    bool operator==(const ShiftedOccurrence &) const = default;
};

/// What could move when the day gets other dates: all of it by as much where the day keeps its length, what
/// the new dates leave out to the nearest of them, and what they keep to the date that is added. Of events
/// that are no visit and no journey only those left out, and they are not proposed. In calendar order.
[[nodiscard]] std::vector<ShiftedOccurrence> shiftedBy(const OfficeDaySummary &day, const DateSpan &dates);

/// What goes along to other dates, and by how many days.
struct MovedAlong
{
    OccurrenceKey key;
    qint64 days = 0;
};

/// The day on these dates, from one to several: hours stay, from the first morning to the last evening.
/// Errors: EndBeforeStart for no date at all; NotFound for something along that is not among the records;
/// those of editOccurrence().
[[nodiscard]] Result<Change> setOfficeDayDates(const OfficeRecords &records, const RecurrenceId &day,
                                               const DateSpan &dates,
                                               const std::vector<MovedAlong> &along = {});

} // namespace yeouido
