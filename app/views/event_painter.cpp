// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/event_face.h"

#include "paint/line_icon.h"
#include "paint/wrapped_text.h"

#include "agenda/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal radius = 5;
constexpr qreal edgeWidth = 3;
/// A line may end in the dot, none begins with it.
const QString separator = u"\u00A0· "_s;

QColor mixed(const QColor &colour, const QColor &other, qreal share)
{
    return QColor::fromRgbF(float(colour.redF() * (1 - share) + other.redF() * share),
                            float(colour.greenF() * (1 - share) + other.greenF() * share),
                            float(colour.blueF() * (1 - share) + other.blueF() * share));
}

/// Diagonal stripes: somebody is under way.
void hatch(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 5));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 14)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

void paintEdge(QPainter &painter, const QRectF &rect, const EventFace &face)
{
    if (!face.tentative) {
        painter.fillRect(QRectF(rect.left(), rect.top(), edgeWidth, rect.height()), face.tint.edge);
        return;
    }
    QPen pen(face.tint.edge, edgeWidth, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.4, 1.0});
    painter.setPen(pen);
    const qreal x = rect.left() + edgeWidth / 2;
    painter.drawLine(QPointF(x, rect.top() + 1), QPointF(x, rect.bottom()));
}

void paintFrame(QPainter &painter, const QRectF &rect, const EventFace &face, const FaceState &state,
                const Style &style)
{
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    if (state.selected) {
        painter.setPen(QPen(face.solid ? style.ink : style.accent, 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        return;
    }
    if (face.dashed && !face.solid) {
        QPen pen(face.tint.edge, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawRoundedRect(inner, radius, radius);
    } else if (face.outlined || state.hovered) {
        painter.setPen(QPen(state.hovered ? face.tint.edge : mixed(face.tint.edge, style.surface, 0.45), 1));
        painter.drawRoundedRect(inner, radius, radius);
    }
}

/// Everything but the text. A bar whose end lies outside of the week has a square end there.
void paintBody(QPainter &painter, const QRectF &rect, const EventFace &face, const FaceState &state,
               const Style &style)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (state.fromBefore)
        path.addRect(QRectF(rect.left(), rect.top(), radius, rect.height()));
    if (state.goesOn)
        path.addRect(QRectF(rect.right() - radius, rect.top(), radius, rect.height()));

    QColor fill = face.outlined && !face.solid ? mixed(face.tint.fill, style.surface, 0.72) : face.tint.fill;
    if (face.cancelled)
        fill = mixed(fill, style.surface, 0.6);
    if (state.hovered)
        fill = mixed(fill, face.tint.edge, 0.07);
    painter.setPen(Qt::NoPen);
    painter.fillPath(path, fill);
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    if (face.hatched)
        hatch(painter, rect, style.hatch);
    if (!face.dashed && !state.fromBefore)
        paintEdge(painter, rect, face);
    painter.restore();
    paintFrame(painter, rect, face, state, style);
}

QFont markFont(const Style &style)
{
    return style.font(10, QFont::Bold);
}

qreal markWidth(const QString &word, const Style &style)
{
    return std::ceil(QFontMetricsF(markFont(style)).horizontalAdvance(word)) + 6;
}

/// The room that mark and lock take before the first line.
qreal signsWidth(const EventFace &face, const Style &style)
{
    const qreal mark = face.cancelled ? markWidth(statusWord(EventStatus::Cancelled), style) + 5 : 0;
    return mark + (face.locked ? style.px(13) + 2 : 0);
}

/// A small framed word for what a stroke through the text alone would say, and the lock.
void paintSigns(QPainter &painter, const QPointF &topLeft, qreal height, const EventFace &face,
                const Style &style)
{
    const qreal size = style.px(13);
    const qreal top = std::floor(topLeft.y() + (height - size) / 2);
    qreal x = std::floor(topLeft.x());
    if (face.cancelled) {
        const QString word = statusWord(EventStatus::Cancelled);
        const QFont font = markFont(style);
        const QRectF frame(x + 0.5, top + 0.5, markWidth(word, style), size);
        painter.setPen(QPen(face.tint.ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 2.5, 2.5);
        painter.setFont(font);
        painter.drawText(QPointF(frame.left() + 3, frame.center().y() + QFontMetricsF(font).capHeight() / 2),
                         word);
        x += frame.width() + 5;
    }
    if (face.locked)
        paintLineIcon(painter, u"lock"_s, QRectF(x - 1, top, size, size), face.tint.ink);
}

QFont struck(QFont font, bool strike)
{
    font.setStrikeOut(strike);
    return font;
}

QString joined(std::initializer_list<QString> parts, const QString &between)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(between);
}

QString tentativeWord(const EventFace &face)
{
    return face.tentative ? statusWord(EventStatus::Tentative) : QString();
}

QFont chipFont(const EventFace &face, const Style &style)
{
    return struck(style.font(12, face.dashed && !face.solid ? QFont::Normal : QFont::DemiBold),
                  face.cancelled);
}

qreal chipInset(const EventFace &face)
{
    return face.dashed ? 7 : edgeWidth + 6;
}

constexpr qreal chipMargin = 5;

} // namespace

QStringList chipLines(const EventFace &face, qreal chipWidth, int maxLines, const Style &style)
{
    const QString title = joined({face.title, tentativeWord(face)}, separator);
    return wrappedLines(joined({face.time, face.owner, title}, u" "_s), chipFont(face, style),
                        chipWidth - chipInset(face) - chipMargin, maxLines, signsWidth(face, style));
}

qreal chipHeight(int lines, const Style &style)
{
    return style.px(20) + (lines - 1) * lineHeight(style.font(12));
}

void paintChip(QPainter &painter, const QRectF &rect, const EventFace &face, const FaceState &state,
               const Style &style)
{
    painter.save();
    painter.setOpacity(state.faded ? 0.4 : 1);
    paintBody(painter, rect, face, state, style);

    const QFont font = chipFont(face, style);
    const qreal line = lineHeight(font);
    const int most = std::max(1, int(rect.height() / line));
    const QStringList lines = chipLines(face, rect.width(), most, style);
    const QPointF start(rect.left() + chipInset(face), rect.center().y() - double(lines.size()) * line / 2);
    paintSigns(painter, start, line, face, style);
    painter.setPen(face.tint.ink);
    drawLines(painter, start, lines, font, signsWidth(face, style));
    painter.restore();
}

void paintBlock(QPainter &painter, const QRectF &rect, const EventFace &face, const FaceState &state,
                const Style &style)
{
    painter.save();
    painter.setOpacity(state.faded ? 0.4 : 1);
    paintBody(painter, rect, face, state, style);

    const QFont font = struck(style.font(12, QFont::DemiBold), face.cancelled);
    const QFont placeFont = style.font(11.5);
    const qreal line = lineHeight(font);
    const int lines = std::max(1, int((rect.height() + 1) / line));
    const qreal padding = std::clamp((rect.height() - lines * line) / 2, -2.0, 4.0);
    const QRectF room = rect.adjusted(edgeWidth + 6, padding, -4, 0);
    painter.setClipRect(rect, Qt::IntersectClip);
    const qreal signs = signsWidth(face, style);
    paintSigns(painter, room.topLeft(), line, face, style);
    const QString title = joined({face.time, face.title}, u" "_s);
    const QStringList titleLines = wrappedLines(title, font, room.width(), lines, signs);
    painter.setPen(face.tint.ink);
    const qreal height = drawLines(painter, room.topLeft(), titleLines, font, signs);

    const QString place = joined({tentativeWord(face), face.owner, face.place}, separator);
    const int left = lines - int(titleLines.size());
    if (left > 0 && !place.isEmpty()) {
        painter.setPen(mixed(face.tint.ink, face.tint.fill, 0.12));
        drawLines(painter, room.topLeft() + QPointF(0, height),
                  wrappedLines(place, placeFont, room.width(), left), placeFont);
    }
    painter.restore();
}

} // namespace yeouido
