// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "paint/style.h"
#include "schedule/adoption_matrix.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace yeouido {

/// How a part of a bar is filled: three that are told apart in black and white.
enum class BarFill { Solid, Hatched, Light };

struct BarPart
{
    int count = 0;
    BarFill fill = BarFill::Solid;
    Tint tint;
};

/// Adopted solid, partly adopted hatched, the others that were handed over light.
[[nodiscard]] std::vector<BarPart> barOf(const AdoptionCount &count, const Style &style);
/// Done solid, on track and partial hatched, on hold light; what was dropped is in words only.
[[nodiscard]] std::vector<BarPart> barOf(const FulfilmentCount &count, const Style &style);

/// Draws the parts from the left, their lengths over `whole`, on a track; the same on screen and on paper.
void paintBar(QPainter &painter, const QRectF &rect, const std::vector<BarPart> &parts, int whole,
              const Style &style);

/// One part's filling, for a legend.
void paintBarFill(QPainter &painter, const QRectF &rect, const BarPart &part, const Style &style);

} // namespace yeouido
