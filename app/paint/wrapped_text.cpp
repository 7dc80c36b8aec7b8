// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paint/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// Characters after which a line may end although no space follows.
bool breaksAfter(QChar character)
{
    return character == u'·' || character == u'/' || character == u'→' || character == u'—' ||
           character == u',';
}

/// The pieces that stay together, each with the space that follows it.
QStringList pieces(const QString &text)
{
    QStringList result;
    QString piece;
    for (const QChar character : text) {
        const bool opens = character == u'(' && !piece.isEmpty() && !piece.back().isSpace();
        if (opens)
            result.append(std::exchange(piece, QString()));
        piece.append(character);
        if (character == u' ' || character == u'\n' || breaksAfter(character))
            result.append(std::exchange(piece, QString()));
    }
    if (!piece.isEmpty())
        result.append(piece);
    return result;
}

/// How many characters of a word fit, at least one, never half of a surrogate pair.
qsizetype fitting(const QString &word, const QFontMetricsF &metrics, qreal width)
{
    qsizetype count = 1;
    while (count < word.size() && metrics.horizontalAdvance(word.left(count + 1)) <= width)
        ++count;
    if (count < word.size() && word.at(count).isLowSurrogate())
        count = count > 1 ? count - 1 : count + 1;
    return count;
}

QString withoutTrailingSpace(QString line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int maxLines, qreal firstIndent)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QString line;
    const auto room = [&] { return lines.isEmpty() ? width - firstIndent : width; };
    for (QString piece : pieces(text)) {
        if (metrics.horizontalAdvance(withoutTrailingSpace(line + piece)) <= room()) {
            line += piece;
            continue;
        }
        if (!line.isEmpty())
            lines.append(std::exchange(line, QString()));
        while (piece.startsWith(u' '))
            piece.remove(0, 1);
        while (metrics.horizontalAdvance(withoutTrailingSpace(piece)) > room() && piece.size() > 1) {
            const qsizetype count = fitting(piece, metrics, room());
            lines.append(piece.left(count));
            piece.remove(0, count);
        }
        line = piece;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);

    const qsizetype allowed = std::max(1, maxLines);
    if (lines.size() > allowed) {
        const QString rest = withoutTrailingSpace(lines.mid(allowed - 1).join(QString()));
        lines = lines.first(allowed - 1);
        lines.append(metrics.elidedText(rest, Qt::ElideRight, room()));
    }
    std::ranges::transform(lines, lines.begin(), withoutTrailingSpace);
    return lines;
}

qreal lineHeight(const QFont &font)
{
    return std::ceil(font.pixelSize() * 1.32);
}

qreal drawLines(QPainter &painter, const QPointF &topLeft, const QStringList &lines, const QFont &font,
                qreal firstIndent)
{
    const QFontMetricsF metrics(font);
    const qreal height = lineHeight(font);
    // The glyphs stand in the middle of their line whatever leading the font asks for.
    const qreal baseline = (height + metrics.capHeight()) / 2;
    painter.setFont(font);
    qreal y = topLeft.y();
    qreal x = topLeft.x() + firstIndent;
    for (const QString &line : lines) {
        painter.drawText(QPointF(x, y + baseline), line);
        x = topLeft.x();
        y += height;
    }
    return y - topLeft.y();
}

} // namespace yeouido
