// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/week_layout.h"

namespace yeouido {

/// What a press began.
enum class DragKind { Move, ResizeStart, ResizeEnd, SweepHours, SweepDays };

/// A drag from the press on; `grabbed` and `at` are what was under the pointer then and is now.
struct WeekDrag
{
    DragKind kind = DragKind::Move;
    std::optional<Occurrence> occurrence; ///< what is moved or resized
    WeekHit grabbed;
    bool moved = false; ///< far enough from the press to be meant
};

/// The cell that keys move, and where a sweep with Shift began.
struct WeekCursor
{
    QDate date;
    int minute = 9 * 60;
    std::optional<int> anchorMinute;

    bool operator==(const WeekCursor &) const = default;
};

/// Minutes of the steps in which things move, and of the cells that are swept.
inline constexpr int snapMinutes = 15;
inline constexpr int cellMinutes = 30;
/// How long something new is, when nobody has said so.
inline constexpr int defaultMinutes = 60;

/// What a drag that has come to `at` would make of the time. Moving keeps length and kind; an untimed one
/// that is dropped among the hours gets an hour; a timed one in the strip keeps its hour and changes its day.
[[nodiscard]] When draggedWhen(const WeekDrag &drag, const WeekHit &at, const QString &zone);

/// A time on one day from one minute to another, in whichever order; minutes beyond the day run on.
[[nodiscard]] Timed timedOn(QDate date, int fromMinute, int toMinute, const QString &zone);

/// The cell, or the stretch of cells, that the cursor covers.
[[nodiscard]] Timed cursorSpan(const WeekCursor &cursor, const QString &zone);

/// What a double click at a place would create: an hour from the half hour on, or a whole day in the strip.
[[nodiscard]] When whenToCreate(const WeekHit &at, const QString &zone);

} // namespace yeouido
