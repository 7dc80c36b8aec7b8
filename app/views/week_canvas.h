// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/week_painter.h"

class QFont;

namespace yeouido {

/// All that the parts of painting a week share.
struct WeekCanvas
{
    QPainter &painter;
    const WeekLayout &layout;
    const WeekData &data;
    const Style &style;
    const WeekState &state;
};

/// One line of text.
void drawText(const WeekCanvas &canvas, const QRectF &rect, int flags, const QString &text, const QFont &font,
              const QColor &colour);

/// Numbers and names of the days, holidays, the office's days with their theme.
void paintHeads(const WeekCanvas &canvas);

} // namespace yeouido
