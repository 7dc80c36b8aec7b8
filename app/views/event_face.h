// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "paint/style.h"
#include "views/week_model.h"

#include <QStringList>

class QPainter;
class QRectF;

namespace yeouido {

/// What is to be seen of an occurrence in a block or a chip.
struct EventFace
{
    Tint tint;
    bool hatched = false;  ///< travel
    bool dashed = false;   ///< the hour is not known
    bool solid = false;    ///< the weekly office
    bool outlined = false; ///< somebody else's than the head's
    bool tentative = false;
    bool cancelled = false;
    bool locked = false;
    QString time; ///< "15:00", "미정", empty for whole days
    QString title;
    QString owner; ///< whose it is, where it is not the head's
    QString place;
};

[[nodiscard]] EventFace faceOf(const Occurrence &occurrence, const WeekData &data, const Style &style);

/// How the hand is at it.
struct FaceState
{
    bool selected = false;
    bool hovered = false;
    bool faded = false;      ///< it is being dragged away
    bool fromBefore = false; ///< its left end lies before the week
    bool goesOn = false;     ///< its right end lies behind the week
};

/// The text of a chip, in lines that fit a chip of this width.
[[nodiscard]] QStringList chipLines(const EventFace &face, qreal chipWidth, int maxLines, const Style &style);

/// How high a chip is with so many lines.
[[nodiscard]] qreal chipHeight(int lines, const Style &style);

/// In the strip: as many lines as it is high.
void paintChip(QPainter &painter, const QRectF &rect, const EventFace &face, const FaceState &state,
               const Style &style);

/// As many lines as fit: among the hours. The start always shows.
void paintBlock(QPainter &painter, const QRectF &rect, const EventFace &face, const FaceState &state,
                const Style &style);

/// All of it in words, line by line, for a tool tip and for those who hear the screen.
[[nodiscard]] QString describe(const Occurrence &occurrence, const WeekData &data);

} // namespace yeouido
