// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_card_delegate.h"

#include "pages/office/day_list.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "paint/wrapped_text.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

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
        m_days = {card.weekday};
        if (QFontMetricsF(m_look.font(11.5)).horizontalAdvance(card.weekday) > dateWidth())
            m_days = card.weekday.split(u" · "_s);
        if (!card.line.isEmpty())
            m_line = wrappedLines(card.line, m_lineFont, m_textWidth, 2);
    }

    [[nodiscard]] int height() const
    {
        qreal text = static_cast<qreal>(m_title.size()) * lineHeight(m_titleFont);
        if (!m_line.isEmpty())
            text += gap() + static_cast<qreal>(m_line.size()) * lineHeight(m_lineFont);
        for (int row = 0; row < chipRows(); ++row)
            text += (row == 0 ? m_look.px(6) : m_look.px(4)) + chipHeight();
        const qreal date =
            lineHeight(m_dateFont) + static_cast<qreal>(m_days.size()) * lineHeight(m_lineFont);
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

    [[nodiscard]] int dateWidth() const { return m_look.px(74); }

    [[nodiscard]] int chipHeight() const { return m_look.px(20); }

    void paintGround(QPainter &painter, const QRectF &rect, bool chosen, bool focused, bool hovered) const
    {
        const bool calm = m_card.isPast || m_card.isSkipped;
        QColor ground = calm && !chosen ? m_look.raised : m_look.surface;
        if (chosen && focused)
            ground = m_look.accentTint;
        painter.setBrush(ground);
        QColor edge = hovered ? m_look.hint : m_look.line;
        if (chosen)
            edge = m_look.accent;
        painter.setPen(QPen(edge, chosen ? 2 : 1));
        painter.drawRoundedRect(rect, 10, 10);
    }

    void paintDate(QPainter &painter, const QRectF &rect) const
    {
        const qreal left = rect.left() + m_look.px(6);
        const qreal width = dateWidth();
        const bool calm = m_card.isPast || m_card.isSkipped;
        painter.setFont(m_dateFont);
        painter.setPen(m_card.isNext ? m_look.accent : calm ? m_look.secondary : m_look.ink);
        const QRectF dateRect(left, rect.top() + padding() - m_look.px(2), width, lineHeight(m_dateFont));
        painter.drawText(dateRect, Qt::AlignCenter, m_card.date);
        painter.setFont(m_look.font(11.5));
        painter.setPen(m_look.secondary);
        QRectF line(left, dateRect.bottom(), width, lineHeight(m_lineFont));
        for (const QString &words : m_days) {
            painter.drawText(line, Qt::AlignCenter, words);
            line.translate(0, line.height());
        }
        painter.setPen(m_look.line);
        const qreal x = rect.left() + m_textLeft - m_look.px(9) + 0.5;
        painter.drawLine(QPointF(x, rect.top() + padding()), QPointF(x, rect.bottom() - padding()));
    }

    [[nodiscard]] qreal chipIcon(const CardChip &chip) const { return chip.warns ? m_look.px(15) : 0; }

    [[nodiscard]] qreal chipWidth(const CardChip &chip) const
    {
        const qreal words = QFontMetricsF(m_chipFont).horizontalAdvance(chip.text);
        return std::min(m_textWidth, std::ceil(words) + chipIcon(chip) + m_look.px(14));
    }

    /// Where the chips stand, beside one another as long as there is room.
    [[nodiscard]] std::vector<QRectF> chipRects() const
    {
        std::vector<QRectF> rects;
        QPointF at;
        for (const CardChip &chip : m_card.chips) {
            const qreal width = chipWidth(chip);
            if (at.x() > 0 && at.x() + width > m_textWidth + 1)
                at = {0, at.y() + chipHeight() + m_look.px(4)};
            rects.emplace_back(at, QSizeF(width, chipHeight()));
            at.rx() += width + m_look.px(5);
        }
        return rects;
    }

    [[nodiscard]] int chipRows() const
    {
        const std::vector<QRectF> rects = chipRects();
        return static_cast<int>(
            std::ranges::count_if(rects, [](const QRectF &rect) { return rect.left() == 0; }));
    }

    void paintChips(QPainter &painter, QPointF at) const
    {
        const QFontMetricsF metrics(m_chipFont);
        const std::vector<QRectF> rects = chipRects();
        painter.setFont(m_chipFont);
        for (std::size_t index = 0; index < rects.size(); ++index) {
            const CardChip &chip = m_card.chips[index];
            const qreal icon = chipIcon(chip);
            const QRectF rect = rects[index].translated(at);
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
            painter.drawText(
                rect.adjusted(icon, 0, 0, 0), Qt::AlignCenter,
                metrics.elidedText(chip.text, Qt::ElideRight, rect.width() - icon - m_look.px(13)));
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
    QStringList m_days; ///< below the date
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
