// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "paint/style.h"
#include "schedule/adoption_trend.h"
#include "time/official_format.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace yeouido {

/// Draws adopted, partly adopted and handed over projects by week as three lines that differ in dash and
/// mark, each named at its end. `whole` is the number of projects. Shown are the
/// weeks up to a month after the last change, at most half a year of them.
void paintTrendChart(QPainter &painter, const QRectF &rect, const std::vector<AdoptionWeek> &weeks, int whole,
                     Language language, const Style &style);

} // namespace yeouido
