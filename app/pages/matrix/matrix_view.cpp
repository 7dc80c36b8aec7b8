// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_view.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// A tool tip would take text that looks like markup for markup.
QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace

MatrixView::MatrixView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"MatrixView"_s);
    setAccessibleName(
        tr("Matrix of items and addressees", "name of the table for those who hear the screen"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    // An empty corner where the style would draw a frame.
    setCornerWidget(new QWidget);
    layOut();
}

MatrixView::~MatrixView() = default;

void MatrixView::setContents(MatrixContents contents)
{
    std::optional<AgendaItemId> item;
    std::optional<Addressee> addressee;
    if (m_state.current) {
        item = m_contents.row(m_state.current->row).item.id;
        addressee = m_contents.addressee(m_state.current->column);
    }
    m_contents = std::move(contents);
    m_state.current.reset();
    m_state.hovered.reset();
    m_cache.clear();
    if (item && !m_contents.columns.empty()) {
        for (std::size_t row = 0; row < m_contents.rows.size(); ++row) {
            if (m_contents.row(row).item.id != *item)
                continue;
            m_state.current = MatrixPlace{row, 0};
            for (std::size_t column = 0; column < m_contents.columns.size(); ++column) {
                if (m_contents.addressee(column) == *addressee)
                    m_state.current->column = column;
            }
        }
    }
    layOut();
    describeCurrent();
    Q_EMIT currentChanged();
}

void MatrixView::setCurrent(const MatrixPlace &place)
{
    if (place.row >= m_contents.rows.size() || place.column >= m_contents.columns.size())
        return;
    m_state.current = place;
    const QPoint scroll = m_layout.scrollTo(place);
    horizontalScrollBar()->setValue(scroll.x());
    verticalScrollBar()->setValue(scroll.y());
    viewport()->update();
    describeCurrent();
    Q_EMIT currentChanged();
}

bool MatrixView::select(const AgendaItemId &item, const std::optional<Addressee> &addressee)
{
    for (std::size_t row = 0; row < m_contents.rows.size(); ++row) {
        if (m_contents.row(row).item.id != item)
            continue;
        MatrixPlace place{row, m_state.current ? m_state.current->column : 0};
        for (std::size_t column = 0; addressee && column < m_contents.columns.size(); ++column) {
            if (m_contents.addressee(column) == *addressee)
                place.column = column;
        }
        setCurrent(place);
        return true;
    }
    return false;
}

void MatrixView::layOut()
{
    const QPoint scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int widthBefore = m_layout.columnWidth;
    m_layout = layOutMatrix(m_contents, viewport()->size(), scroll, currentStyle());
    if (m_layout.columnWidth != widthBefore)
        m_cache.clear();
    const QSize farthest = m_layout.maximumScroll();
    horizontalScrollBar()->setPageStep(m_layout.cells().width());
    horizontalScrollBar()->setSingleStep(std::max(1, m_layout.columnWidth / 2));
    verticalScrollBar()->setPageStep(m_layout.cells().height());
    verticalScrollBar()->setSingleStep(currentStyle().px(18));
    // Not quietly: the area shows and hides its bars by their ranges.
    horizontalScrollBar()->setRange(0, farthest.width());
    verticalScrollBar()->setRange(0, farthest.height());
    viewport()->update();
}

void MatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintMatrix(painter, m_contents, m_layout, m_state, currentStyle(), m_cache);
}

void MatrixView::resizeEvent(QResizeEvent *)
{
    m_cache.titles.clear();
    layOut();
}

void MatrixView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange) {
        m_cache.clear();
        layOut();
    }
}

void MatrixView::scrollContentsBy(int, int)
{
    m_layout.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_state.hovered.reset();
    viewport()->update();
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<MatrixHit> hit = m_layout.hit(event->position().toPoint());
    if (!hit || event->button() != Qt::LeftButton)
        return;
    if (!hit->column && isTask(hit->row)) {
        Q_EMIT foldWanted(m_contents.row(hit->row).item.id);
        return;
    }
    setCurrent({hit->row, hit->column.value_or(m_state.current ? m_state.current->column : 0)});
    if (hit->column)
        Q_EMIT historyWanted();
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<MatrixHit> hit = m_layout.hit(event->position().toPoint());
    if (hit && hit->column && event->button() == Qt::LeftButton)
        Q_EMIT recordWanted();
    else
        mousePressEvent(event);
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<MatrixHit> hit = m_layout.hit(event->position().toPoint());
    setHovered(hit && hit->column ? std::optional(MatrixPlace{hit->row, *hit->column}) : std::nullopt);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const std::optional<MatrixHit> hit = m_layout.hit(event->pos());
        if (!hit || !hit->column)
            return;
        setCurrent({hit->row, *hit->column});
        Q_EMIT menuWanted(event->globalPos());
    } else if (m_state.current) {
        const QRect cell = m_layout.cell(*m_state.current);
        Q_EMIT menuWanted(viewport()->mapToGlobal(cell.bottomLeft()));
    }
}

void MatrixView::setHovered(const std::optional<MatrixPlace> &place)
{
    if (m_state.hovered == place)
        return;
    m_state.hovered = place;
    viewport()->update();
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_state.hasFocus = true;
    if (!m_state.current && event->reason() != Qt::MouseFocusReason)
        setCurrent({0, 0});
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_state.hasFocus = false;
    viewport()->update();
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(std::nullopt);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<MatrixHit> hit = m_layout.hit(help->pos());
    if (!hit)
        QToolTip::hideText();
    else if (hit->column)
        QToolTip::showText(help->globalPos(), plainToolTip(cellSentence(m_contents, hit->row, *hit->column)),
                           viewport(), m_layout.cell({hit->row, *hit->column}));
    else
        QToolTip::showText(help->globalPos(), plainToolTip(m_contents.row(hit->row).item.title), viewport(),
                           m_layout.row(hit->row));
    return true;
}

void MatrixView::describeCurrent()
{
    setAccessibleDescription(m_state.current
                                 ? cellSentence(m_contents, m_state.current->row, m_state.current->column)
                                 : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace yeouido
