// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStringList>

class QPainter;
class QRectF;
class QPointF;

namespace yeouido {

/// Text in lines of at most `width`: broken between words as Korean wants it, inside a word only where the
/// word alone is too long; with more than `maxLines` the last one ends in "…". At least one line. The first
/// line leaves `firstIndent` free, for an icon.
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int maxLines,
                                       qreal firstIndent = 0);

/// The height of one line of a font as the look spaces it.
[[nodiscard]] qreal lineHeight(const QFont &font);

/// Draws the lines one below the other and returns the height they took.
qreal drawLines(QPainter &painter, const QPointF &topLeft, const QStringList &lines, const QFont &font,
                qreal firstIndent = 0);

} // namespace yeouido
