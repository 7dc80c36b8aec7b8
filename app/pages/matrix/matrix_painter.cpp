// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_painter.h"

#include "pages/matrix/matrix_text.h"
#include "paint/line_icon.h"
#include "paint/wrapped_text.h"
#include "text/agenda_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct MatrixHead
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::MatrixHead)
};

constexpr qreal side = 10;
constexpr qreal indent = 16;
constexpr qreal foldIcon = 12;
constexpr qreal markSize = 11;
constexpr qreal markGap = 4;

class MatrixPainter
{
public:
    MatrixPainter(QPainter &painter, const MatrixContents &contents, const MatrixLayout &layout,
                  const MatrixState &state, const Style &style, MatrixPaintCache &cache)
        : m_painter(painter)
        , m_contents(contents)
        , m_layout(layout)
        , m_state(state)
        , m_style(style)
        , m_cache(cache)
        , m_captionFont(style.font(11))
        , m_captionMetrics(m_captionFont)
    {
    }

    void paint()
    {
        m_painter.fillRect(QRect(QPoint(), m_layout.view), m_style.surface);
        const auto [firstRow, endRow] = m_layout.seenRows();
        const auto [firstColumn, endColumn] = m_layout.seenColumns();

        m_painter.save();
        m_painter.setClipRect(m_layout.cells());
        for (std::size_t row = firstRow; row < endRow; ++row) {
            paintGround(row);
            for (std::size_t column = firstColumn; column < endColumn; ++column)
                paintCell({row, column});
            paintRowLine(row);
        }
        paintCurrent();
        m_painter.restore();

        m_painter.save();
        m_painter.setClipRect(0, m_layout.headHeight, m_layout.fixedWidth(),
                              m_layout.view.height() - m_layout.headHeight);
        for (std::size_t row = firstRow; row < endRow; ++row) {
            paintGround(row);
            paintItem(row);
            paintRowLine(row);
        }
        m_painter.restore();
        paintHead(firstColumn, endColumn);
        paintFixedEdge();
    }

private:
    [[nodiscard]] bool isTask(std::size_t row) const { return m_contents.row(row).below > 0; }

    void paintGround(std::size_t row)
    {
        if (isTask(row))
            m_painter.fillRect(m_layout.row(row), m_style.raised);
        else
            m_painter.fillRect(m_layout.row(row), m_style.surface);
    }

    void paintRowLine(std::size_t row)
    {
        const QRect rect = m_layout.row(row);
        m_painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_style.faintLine);
    }

    const CellFace &faceAt(const MatrixPlace &place)
    {
        const std::size_t key = place.row * m_contents.columns.size() + place.column;
        auto known = m_cache.cells.find(key);
        if (known == m_cache.cells.end()) {
            CellFace face = cellFace(m_contents, place.row, place.column, m_style);
            face.caption =
                m_captionMetrics.elidedText(face.caption, Qt::ElideRight,
                                            m_layout.columnWidth - m_style.px(2 * side + markSize + markGap));
            known = m_cache.cells.insert(key, std::move(face));
        }
        return *known;
    }

    void paintCell(const MatrixPlace &place)
    {
        const QRect cell = m_layout.cell(place);
        if (m_state.hovered == place)
            m_painter.fillRect(cell, m_style.raised);
        m_painter.fillRect(cell.right(), cell.top(), 1, cell.height(), m_style.faintLine);
        const CellFace &face = faceAt(place);
        const bool isSum = !face.rollUp.isEmpty();
        const qreal badge = face.hasBadge ? badgeSize(face.badge, m_style).height() : 0;
        const qreal line = isSum || !face.caption.isEmpty() ? m_captionMetrics.height() : 0;
        const qreal between = badge > 0 && line > 0 ? m_style.px(1) : 0;
        const qreal left = cell.left() + m_style.px(side);
        const qreal width = cell.width() - m_style.px(2 * side);
        qreal top = std::round(cell.top() + (cell.height() - badge - between - line) / 2.0);
        if (face.hasBadge) {
            // A quiet state has no ground, so its shape stands where the others have their edge.
            const qreal shift = face.badge.isQuiet ? m_style.px(5) : 0;
            paintBadge(m_painter, QPointF(left - shift, top), face.badge, m_style, width + shift);
        }
        top += badge + between;
        if (isSum)
            paintRollUp(QRectF(left, top, width, line), face);
        else if (line > 0)
            paintCaption(QRectF(left, top, width, line), face);
    }

    void paintCaption(const QRectF &rect, const CellFace &face)
    {
        const qreal size = m_style.px(markSize);
        paintLineIcon(m_painter, face.mark,
                      {rect.left(), std::round(rect.center().y() - size / 2), size, size}, m_style.secondary);
        m_painter.setFont(m_captionFont);
        m_painter.setPen(m_style.secondary);
        m_painter.drawText(rect.adjusted(size + m_style.px(markGap), 0, 0, 0),
                           Qt::AlignLeft | Qt::AlignVCenter, face.caption);
    }

    void paintRollUp(const QRectF &rect, const CellFace &face)
    {
        m_painter.setFont(m_captionFont);
        m_painter.setPen(m_style.secondary);
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, face.rollUp);
        const qreal after = std::ceil(m_captionMetrics.horizontalAdvance(face.rollUp)) + m_style.px(7);
        const qreal height = m_style.px(6);
        if (rect.width() - after > m_style.px(16))
            paintBar(m_painter,
                     QRectF(rect.left() + after, std::round(rect.center().y() - height / 2),
                            rect.width() - after, height),
                     face.bar, face.whole, m_style);
    }

    void paintCurrent()
    {
        if (!m_state.current)
            return;
        const QRectF cell = QRectF(m_layout.cell(*m_state.current)).adjusted(0.5, 0.5, -1.5, -1.5);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_state.hasFocus ? m_style.accent : m_style.hint, m_state.hasFocus ? 2 : 1));
        m_painter.drawRect(cell);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintItem(std::size_t row)
    {
        const QRect rect = m_layout.row(row);
        const MatrixRow &shown = m_contents.row(row);
        int left = m_style.px(side) + shown.depth * m_style.px(indent);
        if (isTask(row)) {
            const qreal size = m_style.px(foldIcon);
            const bool folded = m_contents.folded.contains(shown.item.id);
            paintLineIcon(m_painter, folded ? u"forward"_s : u"down"_s,
                          {qreal(left), std::round(rect.center().y() - size / 2), size, size},
                          m_style.secondary);
        }
        if (m_layout.hasTasks)
            left += m_style.px(foldIcon + 4);
        const QFont font = m_style.font(13, isTask(row) ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const int width = m_layout.itemWidth - left - m_style.px(side);
        const QStringList &lines = titleLines(row, font, width);
        m_painter.setFont(font);
        m_painter.setPen(m_style.ink);
        qreal y = rect.top() + (rect.height() - double(lines.size()) * metrics.height()) / 2;
        for (const QString &line : lines) {
            m_painter.drawText(QRectF(left, y, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                               line);
            y += metrics.height();
        }
        paintAmount(row, rect);
    }

    const QStringList &titleLines(std::size_t row, const QFont &font, int width)
    {
        auto known = m_cache.titles.find(row);
        if (known == m_cache.titles.end())
            known = m_cache.titles.insert(
                row, wrappedLines(m_contents.row(row).item.title, font, width, isTask(row) ? 1 : 2));
        return *known;
    }

    void paintAmount(std::size_t row, const QRect &rect)
    {
        if (m_layout.amountWidth == 0)
            return;
        auto known = m_cache.amounts.find(row);
        if (known == m_cache.amounts.end())
            known = m_cache.amounts.insert(row, amountText(m_contents.row(row).item, m_contents.language));
        m_painter.setFont(m_style.font(12));
        m_painter.setPen(m_style.secondary);
        m_painter.drawText(
            QRectF(m_layout.itemWidth, rect.top(), m_layout.amountWidth - m_style.px(side), rect.height()),
            Qt::AlignRight | Qt::AlignVCenter, *known);
    }

    void paintHead(std::size_t firstColumn, std::size_t endColumn)
    {
        m_painter.fillRect(0, 0, m_layout.view.width(), m_layout.headHeight, m_style.raised);
        const QFont font = m_style.font(12, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        const auto label = [&](const QRectF &rect, Qt::Alignment alignment, const QString &text) {
            const QRectF room = rect.adjusted(m_style.px(side), 0, -m_style.px(side), 0);
            m_painter.drawText(room, int(alignment | Qt::AlignVCenter),
                               metrics.elidedText(text, Qt::ElideRight, room.width()));
        };
        m_painter.save();
        m_painter.setClipRect(m_layout.fixedWidth(), 0, m_layout.view.width(), m_layout.headHeight);
        for (std::size_t column = firstColumn; column < endColumn; ++column) {
            const QRect head = m_layout.head(column);
            m_painter.fillRect(head.right(), 0, 1, head.height(), m_style.faintLine);
            m_painter.setPen(m_state.current && m_state.current->column == column ? m_style.ink
                                                                                  : m_style.secondary);
            label(head, Qt::AlignLeft, addresseeName(m_contents.directory, m_contents.addressee(column)));
        }
        m_painter.restore();
        m_painter.setPen(m_style.secondary);
        label(QRectF(0, 0, m_layout.itemWidth, m_layout.headHeight), Qt::AlignLeft,
              MatrixHead::tr("Task / project", "head of the first column of the matrix"));
        if (m_layout.amountWidth > 0)
            label(QRectF(m_layout.itemWidth, 0, m_layout.amountWidth, m_layout.headHeight), Qt::AlignRight,
                  MatrixHead::tr("Amount", "head of a column of the matrix"));
        m_painter.fillRect(0, m_layout.headHeight - 1, m_layout.view.width(), 1, m_style.line);
    }

    void paintFixedEdge()
    {
        const int bottom =
            std::min(m_layout.view.height(), m_layout.content().height() - m_layout.scroll.y());
        m_painter.fillRect(m_layout.fixedWidth() - 1, 0, 1, bottom,
                           m_layout.scroll.x() > 0 ? m_style.hint : m_style.line);
    }

    QPainter &m_painter;
    const MatrixContents &m_contents;
    const MatrixLayout &m_layout;
    const MatrixState &m_state;
    const Style &m_style;
    MatrixPaintCache &m_cache;
    QFont m_captionFont;
    QFontMetricsF m_captionMetrics;
};

} // namespace

void MatrixPaintCache::clear()
{
    cells.clear();
    titles.clear();
    amounts.clear();
}

void paintMatrix(QPainter &painter, const MatrixContents &contents, const MatrixLayout &layout,
                 const MatrixState &state, const Style &style, MatrixPaintCache &cache)
{
    painter.setRenderHint(QPainter::Antialiasing);
    MatrixPainter(painter, contents, layout, state, style, cache).paint();
}

} // namespace yeouido
