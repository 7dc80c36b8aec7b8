// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/week_layout.h"

namespace yeouido {

/// Which row of the strip each of its occurrences has; part of laying out the week.
struct StripRows
{
    struct Place
    {
        std::size_t index = 0; ///< in WeekData::occurrences
        int row = 0;
        int firstDay = 0; ///< columns, both included
        int lastDay = 0;
    };

    std::vector<Place> places;
    int shown = 0; ///< rows that are drawn; of the last one only "+n" where a day has more
    qreal height = 0;
};

/// Bars before single days, then calendar order; each in the first row that is free on all of its days.
[[nodiscard]] StripRows rowsOfStrip(const WeekData &data, const Style &style, qreal viewHeight,
                                    bool expanded);

/// Puts chips and "+n" into a layout whose columns stand.
void layOutStrip(WeekLayout &layout, const StripRows &rows, const WeekData &data, const Style &style);

} // namespace yeouido
