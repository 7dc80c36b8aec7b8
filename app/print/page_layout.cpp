// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/page_layout.h"

#include "print/table_layout.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortEdge = 210 * pageUnitsPerMillimetre;
constexpr double longEdge = 297 * pageUnitsPerMillimetre;
constexpr double footDistance = 4 * pageUnitsPerMillimetre;
constexpr double gapInSplitLine = 4 * pageUnitsPerMillimetre;
constexpr TextStyle footStyle{.typeface = Typeface::Myeongjo, .pointSize = 9};

class PageComposer
{
public:
    explicit PageComposer(const PageSetup &setup)
    {
        const bool isPortrait = setup.orientation == Orientation::Portrait;
        m_size = isPortrait ? QSizeF(shortEdge, longEdge) : QSizeF(longEdge, shortEdge);
        m_body = QRectF({}, m_size)
                     .adjusted(setup.left * pageUnitsPerMillimetre, setup.top * pageUnitsPerMillimetre,
                               -setup.right * pageUnitsPerMillimetre, -setup.bottom * pageUnitsPerMillimetre);
        startPage();
    }

    void add(const Paragraph &paragraph)
    {
        const TextStyle style{.typeface = paragraph.typeface, .pointSize = paragraph.pointSize};
        const TextBlock text = breakLines(paragraph.runs, style, m_body.width());
        addLines(text, paragraph.alignment);
        m_y += paragraph.spaceAfter * pageUnitsPerMillimetre;
    }

    void add(const SplitLine &line)
    {
        const TextStyle style{.typeface = Typeface::Myeongjo, .pointSize = line.pointSize};
        const TextBlock left = breakLines(line.left, style, m_body.width());
        const TextBlock right = breakLines(line.right, style, m_body.width());
        const double together = left.lines.front().width + gapInSplitLine + right.lines.front().width;
        const bool fitsOneLine =
            left.lines.size() == 1 && right.lines.size() == 1 && together <= m_body.width();
        addLines(left, Alignment::Left);
        if (fitsOneLine)
            m_y -= left.lineHeight;
        addLines(right, Alignment::Right);
        m_y += line.spaceAfter * pageUnitsPerMillimetre;
    }

    void add(const Table &table)
    {
        MeasuredTable measured(table);
        const double head = measured.headHeight();
        measured.splitRowsTallerThan(m_body.height() - head);
        std::size_t next = 0;
        do {
            std::size_t count = measured.rowsFitting(next, m_body.bottom() - m_y - head);
            if (count == 0 && m_y > m_body.top()) {
                startPage();
                continue;
            }
            // Rows that want to stay together and are taller than a page have to part.
            count = std::max<std::size_t>(count, 1);
            m_y += measured.place(m_pages.back(), {m_body.left(), m_y}, next, count);
            next += count;
            if (next < measured.rowCount())
                startPage();
        } while (next < measured.rowCount());
        m_y += table.spaceAfter * pageUnitsPerMillimetre;
    }

    [[nodiscard]] std::vector<PaperPage> finish(const QString &footerLeft, const QString &footerRight)
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const QString number = u"%1 / %2"_s.arg(i + 1).arg(m_pages.size());
            addFoot(m_pages[i], footerLeft, Alignment::Left);
            addFoot(m_pages[i], number, Alignment::Centre);
            addFoot(m_pages[i], footerRight, Alignment::Right);
        }
        return std::move(m_pages);
    }

private:
    void startPage()
    {
        m_pages.push_back({.size = m_size, .fills = {}, .rules = {}, .texts = {}});
        m_y = m_body.top();
    }

    void addLines(const TextBlock &text, Alignment alignment)
    {
        for (std::size_t i = 0; i < text.lines.size(); ++i) {
            if (m_y + text.lineHeight > m_body.bottom() && m_y > m_body.top())
                startPage();
            placeLines(m_pages.back(), text, i, 1, {m_body.left(), m_y, m_body.width(), text.lineHeight},
                       alignment);
            m_y += text.lineHeight;
        }
    }

    void addFoot(PaperPage &page, const QString &text, Alignment alignment) const
    {
        // The sides leave the middle to the page number.
        const double width = m_body.width() * 0.44;
        const double x = alignment == Alignment::Left     ? m_body.left()
                         : alignment == Alignment::Centre ? m_body.center().x() - width / 2
                                                          : m_body.right() - width;
        const TextBlock block = breakLines({{.text = text, .quiet = true}}, footStyle, width);
        placeLines(page, block, 0, block.lines.size(),
                   {x, m_body.bottom() + footDistance, width, block.height()}, alignment);
    }

    QSizeF m_size;
    QRectF m_body;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<PaperPage> layOut(const Document &document)
{
    PageComposer composer(document.page);
    for (const DocumentBlock &block : document.blocks)
        std::visit([&composer](const auto &part) { composer.add(part); }, block);
    return composer.finish(document.footerLeft, document.footerRight);
}

} // namespace yeouido
