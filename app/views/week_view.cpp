// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_view.h"

#include "views/event_face.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextDocument>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal lowestHour = 22;
constexpr qreal highestHour = 120;
constexpr qreal firstShownHour = 7;
constexpr qreal lastShownHour = 21;
/// Room above the first hour for its figure.
constexpr qreal figureRoom = 9;
constexpr int scrollBarWidth = 10;
constexpr qreal cardRadius = 9;
/// How much taller or lower the view must get before its hours do.
constexpr qreal refitShare = 0.12;

/// A tool tip guesses whether its text is rich; what people typed never is.
QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace

WeekView::WeekView(QWidget *parent)
    : QWidget(parent)
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
    , m_topHour(firstShownHour)
{
    setObjectName(u"WeekView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Week", "name of the week view for those who hear the screen"));
    m_scrollBar->setObjectName(u"weekScrollBar"_s);
    m_scrollBar->setFocusPolicy(Qt::NoFocus);
    m_scrollBar->setCursor(Qt::ArrowCursor);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, &WeekView::onScrolled);
}

const Style &WeekView::style() const
{
    return currentStyle();
}

void WeekView::setData(WeekData data)
{
    const bool otherWeek = data.days != m_data.days;
    cancelDrag();
    m_data = std::move(data);
    if (otherWeek) {
        m_options.stripExpanded = false;
        m_cursor.date = m_data.days.contains(m_data.today) ? m_data.today : m_data.days.first;
        m_cursor.anchorMinute.reset();
    }
    m_state.hovered.reset();
    if (m_state.selected && !findOccurrence(m_data, *m_state.selected)) {
        m_state.selected.reset();
        Q_EMIT selectionChanged(std::nullopt);
    }
    m_state.cursor = cursorSpan(m_cursor, m_data.zone);
    layOut();
    describeSelection();
}

void WeekView::setNow(QDate today, QTime now)
{
    m_data.today = today;
    m_data.now = now;
    update();
}

void WeekView::select(const std::optional<OccurrenceKey> &key)
{
    if (key && findOccurrence(m_data, *key))
        bringIntoSight(*key);
    mark(key);
}

void WeekView::mark(const std::optional<OccurrenceKey> &key)
{
    const Occurrence *occurrence = key ? findOccurrence(m_data, *key) : nullptr;
    const std::optional<OccurrenceKey> wanted = occurrence ? key : std::nullopt;
    if (m_state.selected == wanted)
        return;
    m_state.selected = wanted;
    m_cursor.anchorMinute.reset();
    if (occurrence) {
        const std::optional<Timed> times = shownTimes(*occurrence, m_data.zone);
        m_cursor.date = std::max(occurrence->days.first, m_data.days.first);
        if (times)
            m_cursor.minute = times->start.time.msecsSinceStartOfDay() / 60000 / cellMinutes * cellMinutes;
    }
    m_state.cursor = cursorSpan(m_cursor, m_data.zone);
    describeSelection();
    update();
    Q_EMIT selectionChanged(wanted);
}

void WeekView::setEditable(bool editable)
{
    m_editable = editable;
    if (!editable)
        cancelDrag();
}

void WeekView::scrollToHour(qreal hour)
{
    m_topHour = hour;
    m_options.scroll = std::max(0.0, hour * m_options.hourHeight - figureRoom);
    layOut();
}

void WeekView::layOut()
{
    m_layout = layOutWeek(m_data, size(), style(), m_options);
    const QSignalBlocker quiet(m_scrollBar);
    m_scrollBar->setRange(0, int(std::ceil(m_layout.maximumScroll())));
    m_scrollBar->setPageStep(std::max(1, int(m_layout.grid.height())));
    m_scrollBar->setSingleStep(qRound(m_options.hourHeight / 2));
    m_scrollBar->setValue(qRound(m_layout.scroll));
    m_scrollBar->setGeometry(width() - scrollBarWidth, int(m_layout.grid.top()), scrollBarWidth,
                             int(m_layout.grid.height()));
    m_scrollBar->setVisible(m_scrollBar->maximum() > 0);
    update();
}

void WeekView::onScrolled(int value)
{
    scrollToHour((value + figureRoom) / m_options.hourHeight);
    if (m_drag && m_drag->moved)
        showDragAt(m_pointer);
}

void WeekView::setHourHeight(qreal height, qreal anchorY)
{
    const qreal below = anchorY - m_layout.grid.top();
    const qreal hour = (below + m_layout.scroll) / m_options.hourHeight;
    m_zoomed = true;
    m_options.hourHeight = std::clamp(height, lowestHour, highestHour);
    scrollToHour(hour - (below - figureRoom) / m_options.hourHeight);
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A bar that comes and goes above the week must not shift what is under the hand.
    const bool muchOther = std::abs(height() - m_fittedHeight) > m_fittedHeight * refitShare;
    if (!m_zoomed && muchOther) {
        m_fittedHeight = height();
        // The working day fills what there is, the same in every week; the rest is for heads and strip.
        const qreal hours = (height() - style().px(150)) / (lastShownHour - firstShownHour);
        m_options.hourHeight = std::clamp(hours, qreal(style().px(34)), qreal(style().px(56)));
    }
    scrollToHour(m_topHour);
}

void WeekView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        layOut();
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round as the card it stands in, which draws the line around it.
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), cardRadius, cardRadius);
    painter.fillPath(card, style().surface);
    painter.setClipPath(card);
    paintWeek(painter, m_layout, m_data, style(), m_state);
}

bool WeekView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const WeekHit hit = m_layout.hit(help->pos());
        if (hit.index)
            QToolTip::showText(help->globalPos(),
                               plainToolTip(describe(m_data.occurrences[*hit.index], m_data)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void WeekView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setHourHeight(m_options.hourHeight * std::pow(1.1, turned.y() / 120.0), event->position().y());
    } else if (std::abs(turned.x()) > std::abs(turned.y())) {
        m_sideways += turned.x();
        if (std::abs(m_sideways) >= 240)
            Q_EMIT weekStepRequested(std::exchange(m_sideways, 0) < 0 ? 1 : -1);
    } else {
        const QPoint pixels = event->pixelDelta();
        const qreal distance = pixels.isNull() ? turned.y() / 120.0 * 1.5 * m_options.hourHeight : pixels.y();
        m_scrollBar->setValue(m_scrollBar->value() - qRound(distance));
    }
    event->accept();
}

void WeekView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_state.cursor)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const std::vector<QRectF> rects = m_layout.rectsOf(*m_state.cursor, m_data.zone);
        const QPoint position = rects.empty() ? rect().center() : rects.front().center().toPoint();
        Q_EMIT contextMenuRequested(m_state.selected, *m_state.cursor, mapToGlobal(position));
        return;
    }
    // What the menu will speak of is marked before it opens.
    const WeekHit hit = m_layout.hit(event->pos());
    if (hit.part == WeekPart::None || hit.part == WeekPart::Header)
        return;
    mark(keyAt(hit));
    Q_EMIT contextMenuRequested(keyAt(hit), whenToCreate(hit, m_data.zone), event->globalPos());
}

void WeekView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    const qreal above = m_layout.grid.top() + 18 - m_pointer.y();
    const qreal below = m_pointer.y() - m_layout.grid.bottom() + 18;
    const qreal distance = below > 0 ? below : -above;
    m_scrollBar->setValue(m_scrollBar->value() + qRound(std::clamp(distance / 2, -12.0, 12.0)));
}

void WeekView::bringIntoSight(const OccurrenceKey &key)
{
    const Occurrence *occurrence = findOccurrence(m_data, key);
    if (standsInStrip(*occurrence)) {
        const bool shown = std::ranges::any_of(m_layout.chips, [&](const StripChip &chip) {
            return keyOf(m_data.occurrences[chip.index]) == key;
        });
        if (!shown) {
            m_options.stripExpanded = true;
            layOut();
        }
        return;
    }
    bringIntoSight(occurrence->body.when);
}

void WeekView::bringIntoSight(const When &cell)
{
    const std::vector<QRectF> rects = m_layout.rectsOf(cell, m_data.zone);
    if (rects.empty() || !std::holds_alternative<Timed>(cell))
        return;
    const QRectF &rect = rects.front();
    const QRectF &grid = m_layout.grid;
    if (rect.top() < grid.top())
        m_scrollBar->setValue(int(std::floor(m_layout.scroll + rect.top() - grid.top() - 8)));
    else if (rect.bottom() > grid.bottom())
        m_scrollBar->setValue(int(std::ceil(
            m_layout.scroll + std::min(rect.bottom() - grid.bottom() + 8, rect.top() - grid.top()))));
}

void WeekView::describeSelection()
{
    const Occurrence *occurrence = m_state.selected ? findOccurrence(m_data, *m_state.selected) : nullptr;
    QString text;
    if (occurrence)
        text = describe(*occurrence, m_data);
    else if (m_data.days.isValid())
        text = formatDateSpan(m_data.days, m_data.language);
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

std::optional<OccurrenceKey> WeekView::keyAt(const WeekHit &hit) const
{
    return hit.index ? std::optional(keyOf(m_data.occurrences[*hit.index])) : std::nullopt;
}

} // namespace yeouido
