// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_card_delegate.h"

#include "pages/office/day_list.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "paint/wrapped_text.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// A card laid out for a width; sizeHint() and paint() both take it from here.
class CardLayout
{
public:
    CardLayout(const DayCard &card, qreal width)
        : m_look(currentStyle())
        , m_card(card)
        , m_dateFont(m_look.font(17, QFont::Bold))
        , m_titleFont(m_look.font(13, card.hasTheme ? QFont::Bold : QFont::Normal))
        , m_lineFont(m_look.font(12))
        , m_chipFont(m_look.font(11.5, QFont::Medium))
        , m_textLeft(m_look.px(92))
        , m_textWidth(width - m_textLeft - m_look.px(14))
    {
        if (card.isSkipped)
            m_titleFont.setStrikeOut(true);
        m_title = wrappedLines(card.title, m_titleFont, m_textWidth, 2);
        if (!card.line.isEmpty())
            m_line = wrappedLines(card.line, m_lineFont, m_textWidth, 2);
    }

    [[nodiscard]] int height() const
    {
        qreal text = static_cast<qreal>(m_title.size()) * lineHeight(m_titleFont);
        if (!m_line.isEmpty())
            text += gap() + static_cast<qreal>(m_line.size()) * lineHeight(m_lineFont);
        if (!m_card.chips.empty())
            text += m_look.px(6) + chipHeight();
        const qreal date = lineHeight(m_dateFont) + lineHeight(m_lineFont);
        return static_cast<int>(std::ceil(std::max(text, date))) + 2 * padding() + spacing();
    }

    void paint(QPainter &painter, const QRectF &cell, bool chosen, bool focused, bool hovered) const
    {
        const QRectF rect = cell.adjusted(1, 1, -1, -1 - spacing());
        paintGround(painter, rect, chosen, focused, hovered);
        paintDate(painter, rect);
        qreal y = rect.top() + padding();
        const QColor title =
            m_card.isSkipped || m_card.isPast || !m_card.hasTheme ? m_look.secondary : m_look.ink;
        painter.setPen(title);
        y += drawLines(painter, {rect.left() + m_textLeft, y}, m_title, m_titleFont);
        if (!m_line.isEmpty()) {
            painter.setPen(m_look.secondary);
            y += gap();
            y += drawLines(painter, {rect.left() + m_textLeft, y}, m_line, m_lineFont);
        }
        paintChips(painter, {rect.left() + m_textLeft, y + m_look.px(6)});
    }

private:
    [[nodiscard]] int padding() const { return m_look.px(11); }

    [[nodiscard]] int spacing() const { return m_look.px(10); }

    [[nodiscard]] int gap() const { return m_look.px(2); }

    [[nodiscard]] int chipHeight() const { return m_look.px(20); }

    void paintGround(QPainter &painter, const QRectF &rect, bool chosen, bool focused, bool hovered) const
    {
        const bool calm = m_card.isPast || m_card.isSkipped;
        painter.setBrush(calm && !chosen ? m_look.raised : m_look.surface);
        QColor edge = hovered ? m_look.hint : m_look.line;
        if (chosen)
            edge = m_look.accent;
        painter.setPen(QPen(edge, chosen ? 2 : 1));
        painter.drawRoundedRect(rect, 10, 10);
        if (chosen && focused) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.accent);
            painter.drawRoundedRect(QRectF(rect.left() + 1, rect.top() + 12, 3, rect.height() - 24), 1.5,
                                    1.5);
        }
    }

    void paintDate(QPainter &painter, const QRectF &rect) const
    {
        const qreal left = rect.left() + m_look.px(6);
        const qreal width = m_look.px(74);
        const bool calm = m_card.isPast || m_card.isSkipped;
        painter.setFont(m_dateFont);
        painter.setPen(m_card.isNext ? m_look.accent : calm ? m_look.secondary : m_look.ink);
        const QRectF dateRect(left, rect.top() + padding() - m_look.px(2), width, lineHeight(m_dateFont));
        painter.drawText(dateRect, Qt::AlignCenter, m_card.date);
        painter.setFont(m_look.font(11.5));
        painter.setPen(m_look.secondary);
        painter.drawText(QRectF(left, dateRect.bottom(), width, lineHeight(m_lineFont)), Qt::AlignCenter,
                         m_card.weekday);
        painter.setPen(m_look.line);
        const qreal x = rect.left() + m_textLeft - m_look.px(9) + 0.5;
        painter.drawLine(QPointF(x, rect.top() + padding()), QPointF(x, rect.bottom() - padding()));
    }

    void paintChips(QPainter &painter, QPointF at) const
    {
        const QFontMetricsF metrics(m_chipFont);
        const qreal right = at.x() + m_textWidth;
        painter.setFont(m_chipFont);
        for (const CardChip &chip : m_card.chips) {
            const qreal icon = chip.warns ? m_look.px(15) : 0;
            const qreal width = std::ceil(metrics.horizontalAdvance(chip.text)) + icon + m_look.px(14);
            if (at.x() + width > right + 1)
                break;
            const QRectF rect(at, QSizeF(width, chipHeight()));
            painter.setPen(Qt::NoPen);
            painter.setBrush(chip.warns ? m_look.warningTint : m_look.faintLine);
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
            const QColor ink = chip.warns ? m_look.warningInk : m_look.secondary;
            if (chip.warns) {
                const qreal size = m_look.px(12);
                paintLineIcon(painter, u"warning"_s,
                              {rect.left() + m_look.px(6), rect.center().y() - size / 2, size, size}, ink);
            }
            painter.setPen(ink);
            painter.drawText(rect.adjusted(icon, 0, 0, 0), Qt::AlignCenter, chip.text);
            at.rx() += width + m_look.px(5);
        }
    }

    const Style &m_look;
    const DayCard &m_card;
    QFont m_dateFont;
    QFont m_titleFont;
    QFont m_lineFont;
    QFont m_chipFont;
    qreal m_textLeft;
    qreal m_textWidth;
    QStringList m_title;
    QStringList m_line;
};

const DayCard &cardAt(const QModelIndex &index)
{
    return static_cast<const DayListModel *>(index.model())->card(index.row());
}

} // namespace

void DayCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const CardLayout layout(cardAt(index), option.rect.width());
    layout.paint(*painter, option.rect, option.state.testFlag(QStyle::State_Selected),
                 option.state.testFlag(QStyle::State_HasFocus),
                 option.state.testFlag(QStyle::State_MouseOver));
    painter->restore();
}

QSize DayCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, CardLayout(cardAt(index), width).height()};
}

} // namespace yeouido
