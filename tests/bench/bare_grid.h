// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QWidget>

namespace yeouido::bench {

/// What any week view has to do at the least: a grid and sixty blocks with a line of Korean each.
class BareGrid final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        const int column = width() / 7;
        const int row = height() / 24;
        for (int hour = 0; hour < 24; ++hour)
            painter.drawLine(0, hour * row, width(), hour * row);
        for (int block = 0; block < 60; ++block) {
            const QRect place((block % 7) * column, (block / 7) * 2 * row, column - 4, 2 * row - 4);
            painter.fillRect(place, QColor(0xE4, 0xEF, 0xFC));
            painter.drawText(place, Qt::AlignLeft | Qt::TextWordWrap,
                             QStringLiteral("10:00 정책위의장 면담"));
        }
    }
};

} // namespace yeouido::bench
