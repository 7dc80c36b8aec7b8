// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "paint/style.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace yeouido {

/// How a state of the matrix looks: a word, a shape and a tint, so that it reads without any of the others.
struct StateFace
{
    QString word;
    QString icon; ///< of lineIcon()
    Tint tint;
    bool isQuiet = false; ///< nothing happened yet: no ground behind the word

    bool operator==(const StateFace &) const = default;
};

[[nodiscard]] StateFace faceOf(AdoptionState state, const Style &style);
[[nodiscard]] StateFace faceOf(FulfilmentState state, const Style &style);
/// Of the second axis, where nothing has been recorded.
[[nodiscard]] StateFace noFulfilmentFace(const Style &style);

/// "lock" for what is known inside only, "announced" for what was said in public.
[[nodiscard]] QString iconOf(Announcement announcement);

/// The room a badge takes; the height is the same for all.
[[nodiscard]] QSizeF badgeSize(const StateFace &face, const Style &style);

/// Draws the badge with its top left corner at `topLeft`, at most so wide.
void paintBadge(QPainter &painter, const QPointF &topLeft, const StateFace &face, const Style &style,
                qreal widest = 1e6);

} // namespace yeouido
