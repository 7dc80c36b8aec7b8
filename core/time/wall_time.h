// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace yeouido {

/// A time as the clock on the wall shows it, with the zone that clock hangs in. This is what is stored;
/// the instant is derived by resolve(). Two wall times are equal when their fields are.
struct WallTime
{
    QDate date;
    QTime time;
    QString zone; ///< IANA id, "Asia/Seoul"

    [[nodiscard]] bool isValid() const { return date.isValid() && time.isValid() && !zone.isEmpty(); }

    bool operator==(const WallTime &) const = default;
};

/// Whole days, [first, end): `end` is the day after the last one.
struct DateSpan
{
    QDate first;
    QDate end;

    [[nodiscard]] static DateSpan day(QDate date) { return {date, date.addDays(1)}; }

    /// Both ends included, as people say it.
    [[nodiscard]] static DateSpan inclusive(QDate first, QDate last) { return {first, last.addDays(1)}; }

    [[nodiscard]] QDate last() const { return end.addDays(-1); }

    [[nodiscard]] qint64 days() const { return first.daysTo(end); }

    [[nodiscard]] bool isValid() const { return first.isValid() && end.isValid() && first < end; }

    [[nodiscard]] bool contains(QDate date) const { return first <= date && date < end; }

    [[nodiscard]] bool overlaps(const DateSpan &other) const
    {
        return first < other.end && other.first < end;
    }

    bool operator==(const DateSpan &) const = default;
};

/// The week that holds a date, starting at `weekStart` (Qt::Monday or Qt::Sunday).
[[nodiscard]] DateSpan weekOf(QDate date, Qt::DayOfWeek weekStart = Qt::Monday);

} // namespace yeouido
