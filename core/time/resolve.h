// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "time/wall_time.h"

#include <QDateTime>

#include <compare>

namespace yeouido {

/// A point in time, in seconds since 1970-01-01T00:00:00Z.
struct Instant
{
    qint64 seconds = 0;

    auto operator<=>(const Instant &) const = default;
};

/// [start, end)
struct InstantSpan
{
    Instant start;
    Instant end;

    [[nodiscard]] qint64 minutes() const { return (end.seconds - start.seconds) / 60; }

    [[nodiscard]] bool overlaps(const InstantSpan &other) const
    {
        return start < other.end && other.start < end;
    }

    bool operator==(const InstantSpan &) const = default;
};

/// Whether tzdata knows the zone.
[[nodiscard]] bool isKnownZone(const QString &zone);

/// The only place where a wall time becomes an instant. A time in a gap (clocks go forward) is read with
/// the offset before the gap, a time that happens twice is its first occurrence: RFC 5545, 3.3.5.
/// Errors: UnknownZone, InvalidDate.
[[nodiscard]] Result<Instant> resolve(const WallTime &wallTime);

/// What the clock in `zone` shows at an instant; `zone` must be known.
[[nodiscard]] WallTime wallTimeAt(Instant instant, const QString &zone);

[[nodiscard]] Instant instantOf(const QDateTime &dateTime);
[[nodiscard]] QDateTime toUtc(Instant instant);

/// ISO 8601 with the zone's offset at that time: 2025-04-16T15:00:00+09:00. Errors as resolve().
[[nodiscard]] Result<QString> isoWithOffset(const WallTime &wallTime);

} // namespace yeouido
