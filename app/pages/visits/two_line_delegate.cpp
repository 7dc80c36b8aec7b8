// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/two_line_delegate.h"

#include "paint/style.h"

#include <QApplication>
#include <QPainter>

namespace yeouido {

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QString second = index.data(secondLineRole).toString();
    if (second.isEmpty()) {
        InkDelegate::paint(painter, option, index);
        return;
    }
    const Style &look = currentStyle();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString first = cell.text;
    const QFont firstFont = cell.font;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const int margin = look.px(10);
    const QRect room = cell.rect.adjusted(margin, look.px(4), -look.px(6), -look.px(4));
    const auto draw = [&](const QString &text, const QFont &font, const QColor &ink, const QRect &line) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    painter->save();
    const int half = room.height() / 2;
    draw(first, firstFont, cell.palette.color(QPalette::Text), room.adjusted(0, 0, 0, -half));
    draw(second, look.font(12), look.secondary, room.adjusted(0, half, 0, 0));
    painter->restore();
}

} // namespace yeouido
