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

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal radius = 5;
constexpr qreal edgeWidth = 3;

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
    painter.fillPath(path.simplified(), fill);
    painter.save();
    painter.setClipPath(path.simplified(), Qt::IntersectClip);
    if (face.hatched)
        hatch(painter, rect, style.hatch);
    if (!face.dashed && !state.fromBefore)
        paintEdge(painter, rect, face);
    painter.restore();
    paintFrame(painter, rect, face, state, style);
}

/// The small framed word for what a stroke alone would say: returns how far it reaches.
qreal paintMark(QPainter &painter, const QPointF &topLeft, const QString &word, const QColor &ink,
                const Style &style)
{
    const QFont font = style.font(10, QFont::Bold);
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(word) + 6;
    const qreal height = style.px(13);
    const QRectF frame(topLeft.x() + 0.5, topLeft.y() + 0.5, width, height);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2.5, 2.5);
    painter.setFont(font);
    painter.drawText(QPointF(frame.left() + 3, frame.center().y() + metrics.capHeight() / 2), word);
    return width + 5;
}

/// Lock and mark before the first line; returns the room they take.
qreal paintSigns(QPainter &painter, const QPointF &topLeft, qreal height, const EventFace &face,
                 const QColor &ink, const Style &style)
{
    qreal reached = 0;
    if (face.cancelled) {
        const qreal top = topLeft.y() + (height - style.px(13)) / 2 - 0.5;
        reached += paintMark(painter, QPointF(topLeft.x(), std::floor(top)),
                             statusWord(EventStatus::Cancelled), ink, style);
    }
    if (face.locked) {
        const qreal size = style.px(13);
        const qreal top = std::floor(topLeft.y() + (height - size) / 2);
        paintLineIcon(painter, u"lock"_s, QRectF(std::floor(topLeft.x() + reached - 1), top, size, size),
                      ink);
        reached += size + 1;
    }
    return reached;
}

QFont struck(QFont font, bool strike)
{
    font.setStrikeOut(strike);
    return font;
}

QString joined(std::initializer_list<QString> parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(separator);
}

QString tentativeWord(const EventFace &face)
{
    return face.tentative ? statusWord(EventStatus::Tentative) : QString();
}

} // namespace

void paintChip(QPainter &painter, const QRectF &rect, const EventFace &face, const FaceState &state,
               const Style &style)
{
    painter.save();
    painter.setOpacity(state.faded ? 0.4 : 1);
    paintBody(painter, rect, face, state, style);

    const QRectF room = rect.adjusted(face.dashed ? 7 : 9, 0, -5, 0);
    painter.setClipRect(room, Qt::IntersectClip);
    const qreal signs = paintSigns(painter, room.topLeft(), room.height(), face, face.tint.ink, style);
    const QFont plain = style.font(12);
    const QFont font =
        struck(style.font(12, face.dashed && !face.solid ? QFont::Normal : QFont::DemiBold), face.cancelled);
    const QString before = joined({face.time, face.owner}, u" "_s);
    painter.setPen(face.tint.ink);
    const qreal y = room.center().y() + QFontMetricsF(plain).capHeight() / 2;
    qreal x = room.left() + signs;
    if (!before.isEmpty()) {
        painter.setFont(plain);
        painter.drawText(QPointF(x, y), before);
        x += QFontMetricsF(plain).horizontalAdvance(before) + style.px(5);
    }
    const QString title = joined({face.title, tentativeWord(face)}, u" · "_s);
    painter.setFont(font);
    painter.drawText(QPointF(x, y), QFontMetricsF(font).elidedText(title, Qt::ElideRight, room.right() - x));
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
    const qreal padding =
        rect.height() < 2 * line + 6 ? std::max(0.0, std::min(3.0, (rect.height() - line) / 2)) : 4;
    const QRectF room = rect.adjusted(edgeWidth + 6, padding, -4, -1);
    painter.setClipRect(rect, Qt::IntersectClip);
    const int lines = std::max(1, int((room.height() + 3) / line));
    const qreal signs = paintSigns(painter, room.topLeft(), line, face, face.tint.ink, style);
    const QString title = joined({face.time, face.title}, u" "_s);
    const QStringList titleLines = wrappedLines(title, font, room.width(), lines, signs);
    painter.setPen(face.tint.ink);
    const qreal height = drawLines(painter, room.topLeft(), titleLines, font, signs);

    const QString place = joined({tentativeWord(face), face.owner, face.place}, u" · "_s);
    const int left = lines - int(titleLines.size());
    if (left > 0 && !place.isEmpty()) {
        painter.setPen(mixed(face.tint.ink, face.tint.fill, 0.12));
        drawLines(painter, room.topLeft() + QPointF(0, height),
                  wrappedLines(place, placeFont, room.width(), left), placeFont);
    }
    painter.restore();
}

} // namespace yeouido
