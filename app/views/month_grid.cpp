// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/month_grid.h"

#include "paint/line_icon.h"
#include "paint/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr int weeks = 6;

int headHeight()
{
    return currentStyle().px(26);
}

int rowHeight()
{
    return currentStyle().px(22);
}

} // namespace

MiniMonth::MiniMonth(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"MiniMonth"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Month", "name of the small month for those who hear the screen"));
    setMonth(QDate::currentDate());
}

void MiniMonth::setMonth(QDate date)
{
    const QDate first(date.year(), date.month(), 1);
    if (first == m_first)
        return;
    m_first = first;
    if (!m_cursor.isValid() || m_cursor.month() != first.month() || m_cursor.year() != first.year())
        m_cursor = first;
    update();
    Q_EMIT monthChanged(m_first);
}

void MiniMonth::setMarks(MonthMarks marks)
{
    m_marks = std::move(marks);
    update();
}

void MiniMonth::setLanguage(Language language)
{
    m_language = language;
    update();
}

void MiniMonth::setWeekStart(Qt::DayOfWeek weekStart)
{
    m_weekStart = weekStart;
    update();
}

DateSpan MiniMonth::shownDays() const
{
    const QDate first = weekOf(m_first, m_weekStart).first;
    return {first, first.addDays(7 * weeks)};
}

QSize MiniMonth::sizeHint() const
{
    return {currentStyle().px(188), headHeight() + rowHeight() * (weeks + 1)};
}

QRectF MiniMonth::rectOf(QDate date) const
{
    const DateSpan shown = shownDays();
    if (!shown.contains(date))
        return {};
    const int index = int(shown.first.daysTo(date));
    const qreal column = width() / 7.0;
    return {index % 7 * column, qreal(headHeight() + rowHeight() * (1 + index / 7)), column,
            qreal(rowHeight())};
}

std::optional<QDate> MiniMonth::dateAt(const QPointF &point) const
{
    const DateSpan shown = shownDays();
    for (QDate date = shown.first; date < shown.end; date = date.addDays(1)) {
        if (rectOf(date).contains(point))
            return date;
    }
    return std::nullopt;
}

QRectF MiniMonth::arrowRect(int step) const
{
    const qreal size = headHeight() - 4;
    return {step < 0 ? width() - 2 * size - 2 : width() - size, 0, size, size};
}

void MiniMonth::paintHead(QPainter &painter) const
{
    const Style &style = currentStyle();
    painter.setFont(style.font(13, QFont::Bold));
    painter.setPen(style.ink);
    painter.drawText(QRectF(4, 0, width(), headHeight() - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     formatMonth(m_first, m_language));
    for (const int step : {-1, 1}) {
        const qreal icon = style.px(14);
        QRectF rect(0, 0, icon, icon);
        rect.moveCenter(arrowRect(step).center());
        paintLineIcon(painter, step < 0 ? u"back"_s : u"forward"_s, rect, style.secondary);
    }
    painter.setFont(style.font(11));
    const QDate first = shownDays().first;
    for (int column = 0; column < 7; ++column) {
        const QDate date = first.addDays(column);
        painter.setPen(date.dayOfWeek() == Qt::Sunday ? style.holiday : style.secondary);
        painter.drawText(rectOf(date).translated(0, -rowHeight()), Qt::AlignCenter,
                         weekdayName(date, m_language));
    }
}

void MiniMonth::paintDay(QPainter &painter, QDate date) const
{
    const Style &style = currentStyle();
    const QRectF cell = rectOf(date);
    const bool inMonth = date.month() == m_first.month();
    const qreal badgeWidth = qMin(cell.width() - 2, qreal(style.px(26)));
    QRectF badge(0, 0, badgeWidth, cell.height() - 3);
    badge.moveCenter(cell.center());
    const qreal radius = badge.height() / 2;

    QColor ink = inMonth ? style.ink : style.hint;
    if (inMonth && (m_marks.holidays.contains(date) || date.dayOfWeek() == Qt::Sunday))
        ink = style.holiday;
    if (date == m_marks.today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.accent);
        painter.drawRoundedRect(badge, radius, radius);
        ink = style.onAccent;
    } else if (m_marks.officeDays.contains(date)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.accent, 1.4));
        painter.drawRoundedRect(badge.adjusted(0.7, 0.7, -0.7, -0.7), radius, radius);
    }
    if (hasFocus() && date == m_cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.ink, 1, Qt::DotLine));
        painter.drawRoundedRect(badge.adjusted(-1.5, -1.5, 1.5, 1.5), radius, radius);
    }
    painter.setFont(style.font(12, m_marks.busy.contains(date) ? QFont::Bold : QFont::Normal));
    painter.setPen(ink);
    painter.drawText(cell, Qt::AlignCenter, QString::number(date.day()));
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    const DateSpan shown = shownDays();
    if (m_marks.week.isValid() && m_marks.week.overlaps(shown)) {
        QRectF band;
        for (QDate date = m_marks.week.first; date < m_marks.week.end; date = date.addDays(1))
            band |= rectOf(date);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentStyle().accentTint);
        painter.drawRoundedRect(band.adjusted(0, 1, 0, -1), 5, 5);
    }
    for (QDate date = shown.first; date < shown.end; date = date.addDays(1))
        paintDay(painter, date);
}

bool MiniMonth::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<QDate> date = dateAt(help->pos());
        const QString holiday = date ? m_marks.holidays.value(*date) : QString();
        if (date)
            QToolTip::showText(help->globalPos(),
                               holiday.isEmpty() ? formatDate(*date, m_language)
                                                 : formatDate(*date, m_language) + u' ' + holiday,
                               this);
        return true;
    }
    return QWidget::event(event);
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (const int step : {-1, 1}) {
        if (arrowRect(step).contains(event->position())) {
            setMonth(m_first.addMonths(step));
            return;
        }
    }
    if (const std::optional<QDate> date = dateAt(event->position())) {
        m_cursor = *date;
        update();
        Q_EMIT dateActivated(*date);
    }
}

void MiniMonth::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        setMonth(m_first.addMonths(event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

void MiniMonth::moveCursor(QDate date)
{
    m_cursor = date;
    setMonth(date);
    setAccessibleDescription(formatDate(date, m_language));
    update();
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor.addDays(-1));
    case Qt::Key_Right:
        return moveCursor(m_cursor.addDays(1));
    case Qt::Key_Up:
        return moveCursor(m_cursor.addDays(-7));
    case Qt::Key_Down:
        return moveCursor(m_cursor.addDays(7));
    case Qt::Key_PageUp:
        return moveCursor(m_cursor.addMonths(-1));
    case Qt::Key_PageDown:
        return moveCursor(m_cursor.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dateActivated(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniMonth::focusInEvent(QFocusEvent *event)
{
    if (m_marks.week.isValid() && !m_marks.week.contains(m_cursor) && shownDays().overlaps(m_marks.week))
        m_cursor = m_marks.week.first;
    QWidget::focusInEvent(event);
}

} // namespace yeouido
