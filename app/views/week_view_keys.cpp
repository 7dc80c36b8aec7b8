// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace yeouido {

namespace {

constexpr int dayMinutes = 24 * 60;

int startMinute(const Occurrence &occurrence, const QString &zone)
{
    const std::optional<Timed> times = shownTimes(occurrence, zone);
    return times && !standsInStrip(occurrence) ? times->start.time.msecsSinceStartOfDay() / 60000 : -1;
}

/// The next or previous one that touches the same first day, in calendar order.
std::optional<OccurrenceKey> neighbourInDay(const WeekData &data, const Occurrence &from, int step)
{
    const QDate day = std::max(from.days.first, data.days.first);
    auto index = &from - data.occurrences.data();
    for (index += step; index >= 0 && index < std::ssize(data.occurrences); index += step) {
        const Occurrence &candidate = data.occurrences[std::size_t(index)];
        if (candidate.days.contains(day))
            return keyOf(candidate);
    }
    return std::nullopt;
}

/// The one nearest in time on the next day that has any.
std::optional<OccurrenceKey> neighbourOnOtherDay(const WeekData &data, const Occurrence &from, int step)
{
    const int minute = startMinute(from, data.zone);
    QDate day = std::max(from.days.first, data.days.first).addDays(step);
    for (; data.days.contains(day); day = day.addDays(step)) {
        const Occurrence *nearest = nullptr;
        for (const Occurrence &candidate : data.occurrences) {
            if (candidate == from || std::max(candidate.days.first, data.days.first) != day)
                continue;
            const int distance = std::abs(startMinute(candidate, data.zone) - minute);
            if (!nearest || distance < std::abs(startMinute(*nearest, data.zone) - minute))
                nearest = &candidate;
        }
        if (nearest)
            return keyOf(*nearest);
    }
    return std::nullopt;
}

} // namespace

bool WeekView::selectNeighbour(int step)
{
    if (m_data.occurrences.empty())
        return false;
    const Occurrence *from = m_state.selected ? findOccurrence(m_data, *m_state.selected) : nullptr;
    const auto count = std::ssize(m_data.occurrences);
    const auto index = from ? from - m_data.occurrences.data() + step : (step > 0 ? 0 : count - 1);
    if (index < 0 || index >= count)
        return false;
    select(keyOf(m_data.occurrences[std::size_t(index)]));
    return true;
}

bool WeekView::focusNextPrevChild(bool next)
{
    // Tab goes through the events first and leaves the view at either end.
    return selectNeighbour(next ? 1 : -1) || QWidget::focusNextPrevChild(next);
}

bool WeekView::moveByKey(int key, bool extend)
{
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int step = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    if (m_state.selected && !extend) {
        const Occurrence &from = *findOccurrence(m_data, *m_state.selected);
        const auto found =
            vertical ? neighbourInDay(m_data, from, step) : neighbourOnOtherDay(m_data, from, step);
        if (found)
            select(found);
        else if (!vertical)
            Q_EMIT weekStepRequested(step);
        return true;
    }
    if (extend && !vertical)
        return false;
    if (extend) {
        select(std::nullopt);
        m_cursor.anchorMinute = m_cursor.anchorMinute.value_or(m_cursor.minute);
    } else {
        m_cursor.anchorMinute.reset();
    }
    if (vertical) {
        m_cursor.minute = std::clamp(m_cursor.minute + step * cellMinutes, 0, dayMinutes - cellMinutes);
    } else {
        const QDate date = m_cursor.date.addDays(step);
        if (!m_data.days.contains(date)) {
            Q_EMIT weekStepRequested(step);
            return true;
        }
        m_cursor.date = date;
    }
    m_state.cursor = cursorSpan(m_cursor, m_data.zone);
    if (m_cursor.anchorMinute)
        m_state.preview = WeekPreview{std::nullopt, *m_state.cursor};
    else
        m_state.preview.reset();
    bringIntoSight(*m_state.cursor);
    update();
    return true;
}

void WeekView::activateByKey()
{
    if (m_state.selected) {
        Q_EMIT opened(*m_state.selected);
        return;
    }
    if (!m_editable)
        return;
    const bool swept = m_cursor.anchorMinute.has_value();
    const When span =
        swept ? *m_state.cursor
              : When(timedOn(m_cursor.date, m_cursor.minute, m_cursor.minute + defaultMinutes, m_data.zone));
    m_cursor.anchorMinute.reset();
    m_state.cursor = cursorSpan(m_cursor, m_data.zone);
    m_state.preview.reset();
    update();
    Q_EMIT createRequested(span);
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    if (!m_data.days.isValid() || (m_drag && event->key() != Qt::Key_Escape))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool extend = modifiers == Qt::ShiftModifier;
    if (modifiers != Qt::NoModifier && !extend) {
        if (modifiers == Qt::ControlModifier &&
            (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
            setHourHeight(m_options.hourHeight * 1.15, m_layout.grid.center().y());
        else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_Minus)
            setHourHeight(m_options.hourHeight / 1.15, m_layout.grid.center().y());
        else
            QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!moveByKey(event->key(), extend))
            QWidget::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateByKey();
        return;
    case Qt::Key_F2:
        if (m_state.selected)
            Q_EMIT opened(*m_state.selected);
        return;
    case Qt::Key_Delete:
        if (m_state.selected && m_editable)
            Q_EMIT deleteRequested(*m_state.selected);
        return;
    case Qt::Key_PageUp:
        m_scrollBar->triggerAction(QScrollBar::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        m_scrollBar->triggerAction(QScrollBar::SliderPageStepAdd);
        return;
    case Qt::Key_Escape:
        if (m_drag || m_state.preview) {
            m_cursor.anchorMinute.reset();
            m_state.cursor = cursorSpan(m_cursor, m_data.zone);
            cancelDrag();
            return;
        }
        if (m_state.selected) {
            select(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    m_state.focused = true;
    update();
    QWidget::focusInEvent(event);
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    m_state.focused = false;
    update();
    QWidget::focusOutEvent(event);
}

} // namespace yeouido
