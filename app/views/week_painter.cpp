// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_painter.h"

#include "paint/wrapped_text.h"
#include "text/event_text.h"
#include "views/event_face.h"
#include "views/week_canvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WeekView)
};

/// The ground goes on under the scroll bar.
constexpr qreal behindScrollBar = 20;

void horizontal(const WeekCanvas &canvas, qreal y, qreal left, qreal right, const QColor &colour)
{
    canvas.painter.fillRect(QRectF(left, std::round(y), right - left, 1), colour);
}

void paintGrounds(const WeekCanvas &canvas)
{
    for (const DayColumn &day : canvas.layout.columns) {
        QRectF whole(day.header.topLeft(), day.grid.bottomRight());
        if (&day == &canvas.layout.columns.back())
            whole.setRight(whole.right() + behindScrollBar);
        if (day.office)
            canvas.painter.fillRect(whole, canvas.style.officeTint);
        else if (day.dayOff)
            canvas.painter.fillRect(whole, canvas.style.weekendTint);
    }
}

void paintHours(const WeekCanvas &canvas)
{
    const WeekLayout &layout = canvas.layout;
    const Style &style = canvas.style;
    const bool nowShown = layout.column(canvas.data.today) != nullptr;
    const qreal nowY = layout.yOf(canvas.data.now.msecsSinceStartOfDay() / 60000);
    for (int hour = 1; hour < 24; ++hour) {
        const qreal y = layout.yOf(hour * 60);
        if (y < layout.grid.top() || y > layout.grid.bottom())
            continue;
        horizontal(canvas, y, layout.grid.left(), layout.grid.right(), style.faintLine);
        if (y - style.px(7) < layout.grid.top() || (nowShown && std::abs(nowY - y) < style.px(11)))
            continue;
        const QRectF figure(0, y - style.px(8), layout.gutter.width() - style.px(7), style.px(16));
        drawText(canvas, figure, Qt::AlignRight | Qt::AlignVCenter, u"%1"_s.arg(hour, 2, 10, QChar(u'0')),
                 style.font(11), style.secondary);
    }
}

void paintSeparators(const WeekCanvas &canvas)
{
    const WeekLayout &layout = canvas.layout;
    for (const DayColumn &day : layout.columns) {
        canvas.painter.fillRect(QRectF(day.header.left(), day.header.top(), 1, layout.grid.bottom()),
                                canvas.style.faintLine);
    }
    const qreal right = layout.grid.right() + behindScrollBar;
    horizontal(canvas, layout.strip.top(), 0, right, canvas.style.line);
    horizontal(canvas, layout.strip.bottom(), 0, right, canvas.style.line);
}

FaceState faceState(const WeekCanvas &canvas, const Occurrence &occurrence)
{
    const OccurrenceKey key = keyOf(occurrence);
    FaceState state;
    state.selected = canvas.state.selected == key;
    state.hovered = canvas.state.hovered == key;
    state.faded = canvas.state.preview && canvas.state.preview->moved == key;
    return state;
}

void paintStrip(const WeekCanvas &canvas)
{
    const WeekLayout &layout = canvas.layout;
    const Style &style = canvas.style;
    const QRectF label(0, layout.strip.top() + style.px(6), style.px(44) - style.px(7), style.px(16));
    drawText(canvas, label, Qt::AlignRight | Qt::AlignVCenter,
             Words::tr("All day", "beside the strip above the hours, narrow"), style.font(10.5),
             style.secondary);
    drawText(canvas, label.translated(0, style.px(15)), Qt::AlignRight | Qt::AlignVCenter,
             Words::tr("TBA", "beside the strip above the hours, narrow: events whose hour is not known"),
             style.font(10.5), style.secondary);
    for (const StripChip &chip : layout.chips) {
        const Occurrence &occurrence = canvas.data.occurrences[chip.index];
        FaceState state = faceState(canvas, occurrence);
        state.fromBefore = chip.fromBefore;
        state.goesOn = chip.goesOn;
        paintChip(canvas.painter, chip.rect, faceOf(occurrence, canvas.data, style), state, style);
    }
    for (const StripMore &more : layout.mores) {
        drawText(
            canvas, more.rect.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            Words::tr("+%n more", "in a day of the strip: that many do not fit, click to see", more.hidden),
            style.font(11.5, QFont::DemiBold), style.accent);
    }
}

void paintBlocks(const WeekCanvas &canvas)
{
    for (const TimeBlock &block : canvas.layout.blocks) {
        if (!block.rect.intersects(canvas.layout.grid))
            continue;
        const Occurrence &occurrence = canvas.data.occurrences[block.index];
        paintBlock(canvas.painter, block.rect, faceOf(occurrence, canvas.data, canvas.style),
                   faceState(canvas, occurrence), canvas.style);
    }
}

void paintNow(const WeekCanvas &canvas)
{
    const DayColumn *today = canvas.layout.column(canvas.data.today);
    const qreal y = canvas.layout.yOf(canvas.data.now.msecsSinceStartOfDay() / 60000);
    if (!today || !canvas.data.now.isValid() || y < canvas.layout.grid.top() ||
        y > canvas.layout.grid.bottom())
        return;
    const Style &style = canvas.style;
    canvas.painter.fillRect(QRectF(today->grid.left(), y - 1, today->grid.width(), 2), style.holiday);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(style.holiday);
    canvas.painter.drawEllipse(QPointF(today->grid.left(), y), 3.5, 3.5);
    drawText(canvas, QRectF(0, y - style.px(8), canvas.layout.gutter.width() - style.px(7), style.px(16)),
             Qt::AlignRight | Qt::AlignVCenter, formatTime(canvas.data.now), style.font(11, QFont::Bold),
             style.holiday);
}

/// Small arrows where something takes place above or below the visible hours.
void paintHints(const WeekCanvas &canvas)
{
    for (const HiddenBlocks &hidden : canvas.layout.hidden) {
        const QRectF grid = canvas.layout.column(hidden.date)->grid;
        const auto arrow = [&](qreal tip, qreal base) {
            const qreal x = grid.center().x();
            QPainterPath path({x - 5, base});
            path.lineTo(x, tip);
            path.lineTo(x + 5, base);
            canvas.painter.setBrush(Qt::NoBrush);
            canvas.painter.setPen(QPen(canvas.style.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            canvas.painter.drawPath(path);
        };
        if (hidden.above > 0)
            arrow(grid.top() + 4, grid.top() + 9);
        if (hidden.below > 0)
            arrow(grid.bottom() - 4, grid.bottom() - 9);
    }
}

void paintPreview(const WeekCanvas &canvas, const When &when, const QString &title)
{
    canvas.painter.save();
    const Timed *timed = std::get_if<Timed>(&when);
    if (timed)
        canvas.painter.setClipRect(canvas.layout.grid, Qt::IntersectClip);
    const Style &style = canvas.style;
    QColor fill = style.accentTint;
    fill.setAlphaF(0.92F);
    const QString time = timed ? timeText(when, canvas.data.language) : QString();
    for (const QRectF &rect : canvas.layout.rectsOf(when, canvas.data.zone)) {
        canvas.painter.setPen(QPen(style.accent, 1.5));
        canvas.painter.setBrush(fill);
        canvas.painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        const QFont font = style.font(12, QFont::Bold);
        const QString text = title.isEmpty() || time.isEmpty() ? time + title : time + u' ' + title;
        const int lines = std::max(1, int(rect.height() / lineHeight(font)));
        canvas.painter.setPen(style.accent);
        drawLines(canvas.painter, rect.topLeft() + QPointF(8, 1),
                  wrappedLines(text, font, rect.width() - 12, lines), font);
    }
    canvas.painter.restore();
}

void paintState(const WeekCanvas &canvas)
{
    const WeekState &state = canvas.state;
    if (state.preview) {
        const Occurrence *moved =
            state.preview->moved ? findOccurrence(canvas.data, *state.preview->moved) : nullptr;
        paintPreview(canvas, state.preview->when, moved ? moved->body.title : QString());
    } else if (state.focused && state.cursor && !state.selected) {
        canvas.painter.setBrush(Qt::NoBrush);
        canvas.painter.setPen(QPen(canvas.style.accent, 1.5));
        for (const QRectF &rect : canvas.layout.rectsOf(*state.cursor, canvas.data.zone))
            canvas.painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
}

void paintEmpty(const WeekCanvas &canvas)
{
    if (!canvas.data.occurrences.empty() || canvas.state.preview)
        return;
    const QRectF room = canvas.layout.grid.adjusted(20, 0, -20, 0);
    QRectF card(0, 0, std::min(room.width(), qreal(canvas.style.px(380))), canvas.style.px(76));
    card.moveCenter(room.center());
    canvas.painter.setPen(QPen(canvas.style.line, 1));
    canvas.painter.setBrush(canvas.style.surface);
    canvas.painter.drawRoundedRect(card, 9, 9);
    drawText(canvas, QRectF(room.left(), room.center().y() - 24, room.width(), 24), Qt::AlignCenter,
             Words::tr("Nothing is planned this week.", "in the middle of an empty week"),
             canvas.style.font(15, QFont::DemiBold), canvas.style.secondary);
    drawText(canvas, QRectF(room.left(), room.center().y(), room.width(), 24), Qt::AlignCenter,
             Words::tr("Double-click a time, or drag over one, to add an event.",
                       "under the sentence that an empty week shows"),
             canvas.style.font(12.5), canvas.style.secondary);
}

} // namespace

void paintWeek(QPainter &painter, const WeekLayout &layout, const WeekData &data, const Style &style,
               const WeekState &state)
{
    const WeekCanvas canvas{painter, layout, data, style, state};
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrounds(canvas);

    painter.save();
    painter.setClipRect(
        QRectF(0, layout.grid.top(), layout.grid.right() + behindScrollBar, layout.grid.height()),
        Qt::IntersectClip);
    paintHours(canvas);
    painter.restore();
    paintSeparators(canvas);

    paintHeads(canvas);
    paintStrip(canvas);

    painter.save();
    painter.setClipRect(
        QRectF(0, layout.grid.top() + 1, layout.grid.right() + behindScrollBar, layout.grid.height()),
        Qt::IntersectClip);
    paintBlocks(canvas);
    paintNow(canvas);
    paintHints(canvas);
    painter.restore();
    paintEmpty(canvas);
    paintState(canvas);
}

} // namespace yeouido
