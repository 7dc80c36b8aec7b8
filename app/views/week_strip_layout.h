// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/week_layout.h"

namespace yeouido {

/// Puts the chips of the strip and its height into a layout whose columns stand. The weekly office comes
/// first, then what lasts longer, then calendar order, each as high up as its days allow. Long titles get a
/// second line, except on days that would grow too deep for it; what does not fit even so is counted in a
/// "+n", unless the strip is `expanded`. The hours always keep the greater part of the view.
void layOutStrip(WeekLayout &layout, const WeekData &data, const Style &style, qreal viewHeight,
                 bool expanded);

} // namespace yeouido
