// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "table.h"

#include <algorithm>
#include <array>

namespace yeouido {

namespace {

struct CodePoints
{
    char32_t first;
    char32_t last;
};

// East Asian Width W and F (Unicode Standard Annex 11), in the blocks that occur in Korean text.
constexpr std::array<CodePoints, 10> wide{{{0x1100, 0x115F},
                                           {0x2E80, 0x303E},
                                           {0x3041, 0x33FF},
                                           {0x3400, 0x4DBF},
                                           {0x4E00, 0x9FFF},
                                           {0xA960, 0xA97C},
                                           {0xAC00, 0xD7A3},
                                           {0xF900, 0xFAFF},
                                           {0xFF00, 0xFF60},
                                           {0x1F300, 0x3FFFD}}};

int widthOf(char32_t codePoint)
{
    if (QChar::category(codePoint) == QChar::Mark_NonSpacing)
        return 0;
    const bool isWide = std::ranges::any_of(wide, [codePoint](const CodePoints &range) {
        return range.first <= codePoint && codePoint <= range.last;
    });
    return isWide ? 2 : 1;
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t codePoint : text.toUcs4())
        width += widthOf(codePoint);
    return width;
}

QString tableText(const QStringList &head, const std::vector<QStringList> &rows)
{
    constexpr int gap = 2;
    std::vector<int> widths;
    for (qsizetype column = 0; column < head.size(); ++column) {
        int width = terminalWidth(head[column]);
        for (const QStringList &row : rows)
            width = std::max(width, terminalWidth(row[column]));
        widths.push_back(width);
    }

    QString text;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            line += cells[column];
            line += QString(widths[static_cast<size_t>(column)] - terminalWidth(cells[column]) + gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine(head);
    for (const QStringList &row : rows)
        addLine(row);
    return text;
}

} // namespace yeouido
