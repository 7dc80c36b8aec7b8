// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/document.h"
#include "print/page.h"

#include <vector>

namespace yeouido {

/// How the runs of one block are set.
struct TextStyle
{
    Typeface typeface = Typeface::Myeongjo;
    double pointSize = 10;

    bool operator==(const TextStyle &) const = default;
};

/// A stretch of a line in one style.
struct LinePiece
{
    QString text;
    QFont font;
    QColor ink;
    bool framed = false;
    bool struck = false;
    double x = 0;     ///< from the left end of the line
    double width = 0; ///< a frame and the room around it included
};

struct TextLine
{
    std::vector<LinePiece> pieces;
    double width = 0;
};

/// Runs broken into lines of a width.
struct TextBlock
{
    std::vector<TextLine> lines;
    double lineHeight = 0;
    double baseline = 0; ///< below the top of a line

    [[nodiscard]] double height() const { return lineHeight * static_cast<double>(lines.size()); }
};

/// Breaks between words; within a word only where it is wider than a whole line, then first after a "·", "/"
/// or
/// "," and at last between any two characters, so that nothing ever leaves its cell. A framed run and text
/// with no-break spaces count as one word. There is always at least one line. `width` in page units.
[[nodiscard]] TextBlock breakLines(const std::vector<Run> &runs, const TextStyle &style, double width);

/// Puts the lines [first, first + count) of a block into `area`, from its top.
void placeLines(PaperPage &page, const TextBlock &block, std::size_t first, std::size_t count,
                const QRectF &area, Alignment alignment);

} // namespace yeouido
