// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/office_day_acts.h"

#include <QTime>

#include <optional>

namespace yeouido {

/// From when to when the office is open on its day.
struct OfficeHours
{
    QTime from;
    QTime to;

    bool operator==(const OfficeHours &) const = default;
};

/// The weekly office as people speak of it: which weekday, where, when, from which date to which.
struct OfficePlan
{
    QString title;
    Qt::DayOfWeek weekday = Qt::Wednesday;
    Location location;
    std::optional<OfficeHours> hours; ///< nothing: all day
    QDate first;
    std::optional<QDate> last; ///< nothing: without end

    bool operator==(const OfficePlan &) const = default;
};

/// The plan that a series of the weekly office follows; its dates are those of its first and last day.
[[nodiscard]] OfficePlan planOf(const Event &office, const QString &zone);

/// The first date on or after `from` that falls on the weekday.
[[nodiscard]] QDate firstOn(Qt::DayOfWeek weekday, QDate from);

/// Sets the weekly office up. It begins on the first such weekday on or after the first date.
/// Errors: MissingTitle, EndBeforeStart; InvalidValue "hours"; those of validateSeries().
[[nodiscard]] Result<Change> createOffice(const OfficePlan &plan, const QString &zone, const EventId &id);

/// Brings the series to another plan from the day `act.day` on; earlier days stay as they were, and where the
/// first day is meant, the whole series changes and may begin on another date. Another weekday moves later
/// days and what goes along within their weeks. Days after a nearer last date, and before a later first one,
/// are dropped with what was written of them. Errors: as createOffice(), and those of editOccurrence().
[[nodiscard]] Result<Change> changeOffice(const OfficeRecords &records, const OfficeDayAct &act,
                                          const OfficePlan &plan, const QString &zone, const EventId &newId);

/// Ends the weekly office after `last`: series that would begin later are deleted. Errors: as changeOffice().
[[nodiscard]] Result<Change> endOffice(const std::vector<Event> &offices,
                                       const std::vector<OfficeDay> &officeDays, QDate last,
                                       const QString &zone);

/// The days that a change drops although something was written of them.
[[nodiscard]] std::vector<OfficeDay> droppedDays(const Change &change);

} // namespace yeouido
