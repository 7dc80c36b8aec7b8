// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/week_layout.h"

class QPainter;

namespace yeouido {

/// Cells that are being swept: a stretch of one day, or whole days when `minutes` are equal.
struct WeekPreview
{
    std::optional<OccurrenceKey> moved; ///< the occurrence that is being dragged, nothing for a new one
    When when;
};

/// What the hand and the eye are at: no part of the data.
struct WeekState
{
    std::optional<OccurrenceKey> selected;
    std::optional<OccurrenceKey> hovered;
    std::optional<When> cursor; ///< the cell that keys move, only while the view has the focus
    std::optional<WeekPreview> preview;
    bool focused = false;
};

/// The whole week: heads of the days, strip, hours, what takes place. For the screen and for pictures.
void paintWeek(QPainter &painter, const WeekLayout &layout, const WeekData &data, const Style &style,
               const WeekState &state);

} // namespace yeouido
