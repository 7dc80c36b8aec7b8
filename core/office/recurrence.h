// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/when.h"

#include <QString>

#include <optional>
#include <tuple>
#include <vector>

namespace yeouido {

/// Names one occurrence of a series: the start it would have had without exceptions (RFC 5545, 3.8.4.4), by
/// the clock of the series. All-day and untimed series have no time.
struct RecurrenceId
{
    QDate date;
    std::optional<QTime> time;

    bool operator==(const RecurrenceId &) const = default;

    friend bool operator<(const RecurrenceId &left, const RecurrenceId &right)
    {
        return std::tie(left.date, left.time) < std::tie(right.date, right.time);
    }
};

/// "20250416" or "20250416T140000", as in .ics and in the database.
[[nodiscard]] QString toText(const RecurrenceId &id);
/// Errors: InvalidDate.
[[nodiscard]] Result<RecurrenceId> recurrenceIdFromText(const QString &text);
/// The recurrence id of an occurrence that starts at `when`.
[[nodiscard]] RecurrenceId recurrenceIdOf(const When &when);

/// How a series repeats. `rule` is the value of an RRULE with UNTIL, where there is one, in the wall clock of
/// the series (a DATE for all-day and untimed series, local DATE-TIME without Z for timed ones); the .ics
/// writer turns it into UTC as RFC 5545, 3.3.10 wants it.
struct Recurrence
{
    QString rule;
    std::vector<RecurrenceId> excluded; ///< EXDATE, sorted
    std::vector<RecurrenceId> added;    ///< RDATE, sorted

    bool operator==(const Recurrence &) const = default;
};

} // namespace yeouido
