// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_view.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

#include <utility>

namespace yeouido {

namespace {

bool isEdge(WeekPart part)
{
    return part == WeekPart::BlockTop || part == WeekPart::BlockBottom;
}

/// What a press at a place could become.
std::optional<DragKind> dragKind(const WeekHit &hit)
{
    switch (hit.part) {
    case WeekPart::BlockBody:
    case WeekPart::Chip:
        return DragKind::Move;
    case WeekPart::BlockTop:
        return DragKind::ResizeStart;
    case WeekPart::BlockBottom:
        return DragKind::ResizeEnd;
    case WeekPart::Grid:
        return DragKind::SweepHours;
    case WeekPart::Strip:
        return DragKind::SweepDays;
    case WeekPart::None:
    case WeekPart::Header:
    case WeekPart::More:
        break;
    }
    return std::nullopt;
}

} // namespace

void WeekView::updateCursorShape(const WeekHit &hit)
{
    if (m_editable && isEdge(hit.part))
        setCursor(Qt::SizeVerCursor);
    else if (hit.part == WeekPart::More)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void WeekView::mousePressEvent(QMouseEvent *event)
{
    m_isUnderClick = false;
    if (event->button() != Qt::LeftButton || m_drag)
        return;
    const WeekHit hit = m_layout.hit(event->position());
    if (hit.part == WeekPart::More) {
        m_options.stripExpanded = true;
        layOut();
        return;
    }
    mark(keyAt(hit));
    if (!hit.index && hit.part == WeekPart::Grid) {
        m_cursor = {hit.date, hit.minute / cellMinutes * cellMinutes, std::nullopt};
        m_state.cursor = cursorSpan(m_cursor, m_data.zone);
        update();
    }
    const std::optional<DragKind> kind = dragKind(hit);
    if (!m_editable || !kind)
        return;
    m_pressedAt = event->position();
    m_pointer = m_pressedAt;
    m_drag = WeekDrag{*kind, std::nullopt, hit};
    if (hit.index)
        m_drag->occurrence = m_data.occurrences[*hit.index];
}

void WeekView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_drag) {
        const qreal distance = (m_pointer - m_pressedAt).manhattanLength();
        m_drag->moved = m_drag->moved || distance >= QApplication::startDragDistance();
        if (m_drag->moved)
            showDragAt(m_pointer);
        return;
    }
    const WeekHit hit = m_layout.hit(m_pointer);
    updateCursorShape(hit);
    if (m_state.hovered != keyAt(hit)) {
        m_state.hovered = keyAt(hit);
        update();
    }
}

void WeekView::showDragAt(const QPointF &position)
{
    const QRectF &grid = m_layout.grid;
    const bool amongHours = m_drag->kind != DragKind::SweepDays && m_drag->kind != DragKind::Move;
    const qreal highest = amongHours ? grid.top() : m_layout.strip.top() + 1;
    const qreal lowest =
        m_drag->kind == DragKind::SweepDays ? m_layout.strip.bottom() - 1 : grid.bottom() - 1;
    const QPointF inside(std::clamp(position.x(), grid.left() + 1, grid.right() - 1),
                         std::clamp(position.y(), highest, std::max(highest, lowest)));
    const std::optional<OccurrenceKey> key =
        m_drag->occurrence ? std::optional(keyOf(*m_drag->occurrence)) : std::nullopt;
    m_state.preview = WeekPreview{key, draggedWhen(*m_drag, m_layout.hit(inside), m_data.zone)};

    const bool nearBorder = (position.y() > grid.bottom() - 18) ||
                            (position.y() < grid.top() + 18 && position.y() > grid.top() - 18);
    const bool scrolls = m_drag->kind != DragKind::SweepDays && nearBorder;
    if (scrolls && !m_autoScroll.isActive())
        m_autoScroll.start(30, this);
    else if (!scrolls)
        m_autoScroll.stop();
    update();
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag)
        endDrag();
}

void WeekView::endDrag()
{
    const WeekDrag drag = *m_drag;
    const std::optional<WeekPreview> preview = m_state.preview;
    cancelDrag();
    if (!drag.moved || !preview)
        return;
    if (!drag.occurrence) {
        Q_EMIT createRequested(preview->when);
        return;
    }
    if (preview->when == drag.occurrence->body.when)
        return;
    if (drag.kind == DragKind::Move)
        Q_EMIT moveRequested(keyOf(*drag.occurrence), preview->when);
    else
        Q_EMIT resizeRequested(keyOf(*drag.occurrence), preview->when);
}

void WeekView::cancelDrag()
{
    m_drag.reset();
    m_state.preview.reset();
    m_autoScroll.stop();
    update();
}

void WeekView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_isUnderClick, false))
        return;
    cancelDrag();
    const WeekHit hit = m_layout.hit(event->position());
    if (const std::optional<OccurrenceKey> key = keyAt(hit))
        Q_EMIT opened(*key);
    else if (m_editable && (hit.part == WeekPart::Grid || hit.part == WeekPart::Strip))
        Q_EMIT createRequested(whenToCreate(hit, m_data.zone));
}

void WeekView::leaveEvent(QEvent *)
{
    m_state.hovered.reset();
    update();
}

} // namespace yeouido
