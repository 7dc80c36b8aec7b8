// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/count_bar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yeouido {

std::vector<BarPart> barOf(const AdoptionCount &count, const Style &style)
{
    const int others = count.delivered - count.adopted - count.partlyAdopted;
    return {{count.adopted, BarFill::Solid, style.tint(AdoptionState::Adopted)},
            {count.partlyAdopted, BarFill::Hatched, style.tint(AdoptionState::PartlyAdopted)},
            {others, BarFill::Light, style.tint(AdoptionState::Delivered)}};
}

std::vector<BarPart> barOf(const FulfilmentCount &count, const Style &style)
{
    const int moving = count.of(FulfilmentState::OnTrack) + count.of(FulfilmentState::Partial);
    return {{count.done(), BarFill::Solid, style.tint(FulfilmentState::Done)},
            {moving, BarFill::Hatched, style.tint(FulfilmentState::Partial)},
            {count.of(FulfilmentState::OnHold), BarFill::Light, style.tint(FulfilmentState::OnHold)}};
}

void paintBarFill(QPainter &painter, const QRectF &rect, const BarPart &part, const Style &style)
{
    if (rect.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    switch (part.fill) {
    case BarFill::Solid:
        painter.fillRect(rect, part.tint.edge);
        return;
    case BarFill::Light: {
        painter.fillRect(rect, part.tint.fill);
        painter.setPen(QPen(part.tint.edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    case BarFill::Hatched:
        break;
    }
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, part.tint.fill);
    const qreal step = std::max(4.0, qreal(style.px(6)));
    painter.setPen(QPen(part.tint.edge, step / 2.6));
    painter.setRenderHint(QPainter::Antialiasing);
    for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height() + 2, rect.top() - 1));
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &rect, const std::vector<BarPart> &parts, int whole,
              const Style &style)
{
    painter.fillRect(rect, style.faintLine);
    int sum = 0;
    for (const BarPart &part : parts)
        sum += part.count;
    // More than was announced may have been registered; the bar is then full, never longer.
    const qreal unit = rect.width() / std::max({whole, sum, 1});
    qreal before = 0;
    for (const BarPart &part : parts) {
        const qreal after = before + part.count;
        const qreal left = std::round(rect.left() + before * unit);
        paintBarFill(painter,
                     {left, rect.top(), std::round(rect.left() + after * unit) - left, rect.height()}, part,
                     style);
        before = after;
    }
}

} // namespace yeouido
