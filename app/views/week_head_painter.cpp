// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_canvas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace yeouido {

namespace {

constexpr int startOfLine = Qt::AlignLeft | Qt::AlignVCenter;

bool isRed(const WeekCanvas &canvas, const DayColumn &day)
{
    return day.date.dayOfWeek() == Qt::Sunday ||
           (day.dayOff && !holidayNames(canvas.data, day.date).isEmpty());
}

QColor dayColour(const WeekCanvas &canvas, const DayColumn &day)
{
    if (isRed(canvas, day))
        return canvas.style.holiday;
    if (day.office)
        return canvas.style.accent;
    if (day.date.dayOfWeek() == Qt::Saturday)
        return canvas.style.saturday;
    return canvas.style.ink;
}

QRectF firstLine(const WeekCanvas &canvas, const DayColumn &day)
{
    const Style &style = canvas.style;
    return {day.header.left() + style.px(9), day.header.top() + style.px(8),
            day.header.width() - style.px(13), qreal(style.px(21))};
}

QRectF secondLine(const WeekCanvas &canvas, const DayColumn &day)
{
    const Style &style = canvas.style;
    return {day.header.left() + style.px(9), day.header.top() + style.px(30),
            day.header.width() - style.px(13), qreal(style.px(16))};
}

void drawElided(const WeekCanvas &canvas, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &colour)
{
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    drawText(canvas, rect, startOfLine, fitting, font, colour);
}

/// The number of the day, today's on a ground of its own; returns where it ends.
qreal paintNumber(const WeekCanvas &canvas, const DayColumn &day)
{
    const Style &style = canvas.style;
    const QFont font = style.font(16, QFont::Bold);
    const QString number = QString::number(day.date.day());
    const qreal width = QFontMetricsF(font).horizontalAdvance(number);
    const QRectF line = firstLine(canvas, day);
    if (day.date != canvas.data.today) {
        drawText(canvas, line, startOfLine, number, font, dayColour(canvas, day));
        return line.left() + width;
    }
    const QRectF badge(line.left() - 3, line.top(), width + style.px(12), line.height());
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(style.accent);
    canvas.painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    drawText(canvas, badge, Qt::AlignCenter, number, font, style.onAccent);
    return badge.right();
}

void paintHead(const WeekCanvas &canvas, const DayColumn &day)
{
    const Style &style = canvas.style;
    const QColor colour = dayColour(canvas, day);
    const bool plain = colour == style.ink;
    QRectF rest = firstLine(canvas, day);
    rest.setLeft(paintNumber(canvas, day) + style.px(5));
    rest.translate(0, 1);
    const QFont font = style.font(12.5, plain ? QFont::Normal : QFont::DemiBold);
    const QString name = weekdayName(day.date, canvas.data.language);
    drawText(canvas, rest, startOfLine, name, font, plain ? style.secondary : colour);

    if (day.office) {
        canvas.painter.fillRect(QRectF(day.header.left() + 1, day.header.top(), day.header.width() - 1, 3),
                                style.accent);
    }
    const QString holidays = holidayNames(canvas.data, day.date);
    if (holidays.isEmpty())
        return;
    // The second line of an office day belongs to its theme.
    rest.setLeft(rest.left() + QFontMetricsF(font).horizontalAdvance(name) + style.px(7));
    drawElided(canvas, day.office ? rest : secondLine(canvas, day), holidays,
               style.font(11.5, QFont::DemiBold), day.dayOff ? style.holiday : style.secondary);
}

/// The theme once, over all the days that the office is open.
void paintTheme(const WeekCanvas &canvas, const DayColumn &day)
{
    const Occurrence *office = officeOccurrenceOn(canvas.data, day.date);
    if (!office || std::max(office->days.first, canvas.data.days.first) != day.date)
        return;
    const OfficeDay *officeDay = officeDayOf(*office, canvas.data.officeDays);
    const QString theme = officeDay && !officeDay->theme.isEmpty() ? officeDay->theme : office->body.title;
    const DayColumn *last = canvas.layout.column(std::min(office->days.last(), canvas.data.days.last()));
    QRectF line = secondLine(canvas, day);
    line.setRight(last->header.right() - canvas.style.px(4));
    drawElided(canvas, line, theme, canvas.style.font(11.5, QFont::DemiBold), canvas.style.accent);
}

} // namespace

void drawText(const WeekCanvas &canvas, const QRectF &rect, int flags, const QString &text, const QFont &font,
              const QColor &colour)
{
    canvas.painter.setFont(font);
    canvas.painter.setPen(colour);
    canvas.painter.drawText(rect, flags | Qt::TextSingleLine, text);
}

void paintHeads(const WeekCanvas &canvas)
{
    for (const DayColumn &day : canvas.layout.columns) {
        paintHead(canvas, day);
        paintTheme(canvas, day);
    }
}

} // namespace yeouido
