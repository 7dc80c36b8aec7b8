// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/token.h"
#include "time/resolve.h"
#include "time/wall_time.h"

#include <optional>
#include <variant>

namespace yeouido {

/// 오전 / 오후, where that much of an untimed event is known.
enum class DayPart { Unknown, Morning, Afternoon };

template <>
struct TokenTable<DayPart>
{
    static constexpr std::array<std::pair<DayPart, QStringView>, 3> entries{{
        {DayPart::Unknown, u"unknown"},
        {DayPart::Morning, u"morning"},
        {DayPart::Afternoon, u"afternoon"},
    }};
};

/// From one wall time to another, [start, end). An event of no length has end == start.
struct Timed
{
    WallTime start;
    WallTime end;

    bool operator==(const Timed &) const = default;
};

/// Whole days; never midnights.
struct AllDay
{
    DateSpan days;

    bool operator==(const AllDay &) const = default;
};

/// 시간 미정: the date is known, the hour is not.
struct Untimed
{
    QDate date;
    DayPart part = DayPart::Unknown;

    bool operator==(const Untimed &) const = default;
};

using When = std::variant<Timed, AllDay, Untimed>;

/// The date on which it starts, by its own clock.
[[nodiscard]] QDate startDate(const When &when);

/// The days it touches on a calendar hung in `zone`; an end at midnight does not touch the next day.
/// `when` must be valid (validate()).
[[nodiscard]] DateSpan daysTouched(const When &when, const QString &zone);

/// Start and end as instants, for timed events only.
[[nodiscard]] std::optional<InstantSpan> instants(const When &when);

/// The same length and kind, on another day: what dragging to another date does.
[[nodiscard]] When movedToDate(const When &when, QDate date);

/// Errors: InvalidDate, UnknownZone, EndBeforeStart (also for all-day spans without a day).
[[nodiscard]] Result<void> validate(const When &when);

} // namespace yeouido
