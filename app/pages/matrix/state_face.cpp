// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/state_face.h"

#include "agenda/words.h"
#include "paint/line_icon.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct StateFaces
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::StateFaces)
};

constexpr qreal badgeHeight = 22;
constexpr qreal iconSize = 13;
constexpr qreal side = 7;
constexpr qreal iconGap = 5;

QFont badgeFont(const StateFace &face, const Style &style)
{
    return style.font(12, face.isQuiet ? QFont::Normal : QFont::DemiBold);
}

QString iconOf(AdoptionState state)
{
    switch (state) {
    case AdoptionState::NotDelivered:
        return u"state-open"_s;
    case AdoptionState::Delivered:
        return u"state-delivered"_s;
    case AdoptionState::UnderReview:
        return u"state-review"_s;
    case AdoptionState::PartlyAdopted:
        return u"state-partly"_s;
    case AdoptionState::Adopted:
        return u"check"_s;
    case AdoptionState::NotAdopted:
        return u"close"_s;
    case AdoptionState::OnHold:
        return u"state-hold"_s;
    }
    return {};
}

QString iconOf(FulfilmentState state)
{
    switch (state) {
    case FulfilmentState::Done:
        return u"state-done"_s;
    case FulfilmentState::DoneAndContinued:
        return u"state-continued"_s;
    case FulfilmentState::OnTrack:
        return u"state-track"_s;
    case FulfilmentState::Partial:
        return u"state-partly"_s;
    case FulfilmentState::OnHold:
        return u"state-hold"_s;
    case FulfilmentState::Dropped:
        return u"close"_s;
    }
    return {};
}

} // namespace

StateFace faceOf(AdoptionState state, const Style &style)
{
    return {adoptionWord(state), iconOf(state), style.tint(state), state == AdoptionState::NotDelivered};
}

StateFace faceOf(FulfilmentState state, const Style &style)
{
    return {fulfilmentWord(state), iconOf(state), style.tint(state), false};
}

StateFace noFulfilmentFace(const Style &style)
{
    return {StateFaces::tr("No record", "cell of the matrix: nothing is known of the fulfilment yet"),
            u"state-open"_s, style.tint(AdoptionState::NotDelivered), true};
}

QString iconOf(Announcement announcement)
{
    return announcement == Announcement::Announced ? u"announced"_s : u"lock"_s;
}

QSizeF badgeSize(const StateFace &face, const Style &style)
{
    const QFontMetricsF metrics(badgeFont(face, style));
    const qreal width = style.px(side) * 2 + style.px(iconSize) + style.px(iconGap) +
                        std::ceil(metrics.horizontalAdvance(face.word));
    return {width, qreal(style.px(badgeHeight))};
}

void paintBadge(QPainter &painter, const QPointF &topLeft, const StateFace &face, const Style &style,
                qreal widest)
{
    QRectF rect(topLeft, badgeSize(face, style));
    const QFont font = badgeFont(face, style);
    QString word = face.word;
    if (rect.width() > widest) {
        rect.setWidth(widest);
        const qreal room = widest - style.px(side) * 2 - style.px(iconSize) - style.px(iconGap);
        word = QFontMetricsF(font).elidedText(word, Qt::ElideRight, room);
    }
    if (!face.isQuiet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(face.tint.fill);
        painter.drawRoundedRect(rect, style.px(5), style.px(5));
    }
    const qreal icon = style.px(iconSize);
    const QRectF iconRect(rect.left() + style.px(side), std::round(rect.center().y() - icon / 2), icon, icon);
    paintLineIcon(painter, face.icon, iconRect, face.tint.ink);
    painter.setFont(font);
    painter.setPen(face.tint.ink);
    painter.drawText(QRectF(iconRect.right() + style.px(iconGap), rect.top(), rect.width(), rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, word);
}

} // namespace yeouido
