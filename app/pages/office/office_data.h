// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/office_day_acts.h"
#include "schedule/office_day_summary.h"
#include "time/official_format.h"

namespace yeouido {

class Session;

/// All that the page of the weekly office shows, read at once.
struct OfficePageData
{
    std::vector<Event> offices;
    OfficeDaySources sources;
    std::vector<OfficeDaySummary> days; ///< in calendar order
    QString zone;
    Language language = Language::Korean;

    [[nodiscard]] const Directory &directory() const { return sources.directory; }

    /// The day with this key; nullptr when there is none.
    [[nodiscard]] const OfficeDaySummary *find(const OccurrenceKey &key) const;
};

/// Errors: those of the store.
[[nodiscard]] Result<OfficePageData> readOfficePage(Session &session, Language language);

/// The first day that is held and not over yet; where all are over, the last one of which there is something
/// to say; nothing without any.
[[nodiscard]] std::optional<OccurrenceKey> nextDay(const OfficePageData &data);

/// What an act on a day has to know: its series, and the events of `along`. Errors: NotFound, those of the
/// store.
[[nodiscard]] Result<OfficeRecords> readOfficeRecords(Session &session, const EventId &office,
                                                      const std::vector<TiedOccurrence> &along);

/// By what the series calls this day.
[[nodiscard]] RecurrenceId recurrenceIdOf(const OfficeDaySummary &day);

/// This day, or it and all later ones of its series that are held.
[[nodiscard]] std::vector<OfficeDaySummary> daysFrom(const OfficePageData &data, const OccurrenceKey &day,
                                                     Scope scope);

/// What belongs to this day, or to it and all later ones of its series.
[[nodiscard]] std::vector<TiedOccurrence> tiedFrom(const OfficePageData &data, const OccurrenceKey &day,
                                                   Scope scope);

} // namespace yeouido
