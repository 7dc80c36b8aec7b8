// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/table_layout.h"

#include <algorithm>

namespace yeouido {

namespace {

constexpr double hairline = 0.2 * pageUnitsPerMillimetre;
constexpr double sidePadding = 1.2 * pageUnitsPerMillimetre;
constexpr double topPadding = 1.1 * pageUnitsPerMillimetre;
/// The mark at the left of the weekly office's rows: a copier may lose a shade, but not this.
constexpr double officeDayBar = 0.9 * pageUnitsPerMillimetre;

QColor colourOf(Shade shade)
{
    switch (shade) {
    case Shade::None:
        break;
    case Shade::Head:
        return QColor(0xE9, 0xEC, 0xEF);
    case Shade::OfficeDay:
        return QColor(0xEC, 0xF1, 0xFB);
    case Shade::OfficeDayBand:
        return QColor(0xCF, 0xDB, 0xF2);
    }
    return {};
}

double neededHeight(const MeasuredCell &cell)
{
    return static_cast<double>(cell.lineCount) * cell.text.lineHeight + 2 * topPadding;
}

double heightOf(const std::vector<MeasuredRow> &rows, std::size_t first, std::size_t end)
{
    double height = 0;
    for (std::size_t i = first; i < std::min(end, rows.size()); ++i)
        height += rows[i].height;
    return height;
}

/// Makes the last row that a spanning cell covers tall enough for its text.
void growForSpans(std::vector<MeasuredRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const MeasuredCell &cell : rows[i].cells) {
            const std::size_t end = std::min(i + static_cast<std::size_t>(cell.rowSpan), rows.size());
            const double missing = neededHeight(cell) - heightOf(rows, i, end);
            if (cell.rowSpan > 1 && missing > 0)
                rows[end - 1].height += missing;
        }
    }
}

/// The first cell of a row names it and stands beside each of its parts, as one that spans rows does.
bool spansParts(const MeasuredCell &cell, std::size_t linesPerPart)
{
    return cell.rowSpan > 1 || (cell.column == 0 && cell.lineCount <= linesPerPart);
}

/// The parts of a row, each at most `height` tall.
std::vector<MeasuredRow> splitRow(const MeasuredRow &row, double height)
{
    std::size_t longest = 1;
    double lineHeight = 0;
    for (const MeasuredCell &cell : row.cells) {
        if (cell.rowSpan > 1)
            continue;
        longest = std::max(longest, cell.lineCount);
        lineHeight = std::max(lineHeight, cell.text.lineHeight);
    }
    const std::size_t perPart =
        std::max<std::size_t>(1, static_cast<std::size_t>((height - 2 * topPadding) / lineHeight));
    std::vector<MeasuredRow> parts;
    for (std::size_t first = 0; first < longest; first += perPart) {
        MeasuredRow part;
        for (MeasuredCell cell : row.cells) {
            if (spansParts(cell, perPart)) {
                // It stands in the first part and covers those that follow.
                if (parts.empty())
                    part.cells.push_back(std::move(cell));
                continue;
            }
            cell.firstLine = std::min(first, cell.lineCount);
            cell.lineCount = std::min(perPart, cell.lineCount - cell.firstLine);
            part.height = std::max(part.height, neededHeight(cell));
            part.cells.push_back(std::move(cell));
        }
        parts.push_back(std::move(part));
    }
    parts.back().keepWithNext = row.keepWithNext;
    return parts;
}

} // namespace

MeasuredTable::MeasuredTable(const Table &table)
    : m_table(table)
    , m_head(measure(table.head))
    , m_rows(measure(table.rows))
{
}

std::vector<MeasuredRow> MeasuredTable::measure(const std::vector<Row> &rows) const
{
    std::vector<MeasuredRow> measured;
    for (const Row &row : rows) {
        MeasuredRow result{.cells = {},
                           .height = m_table.minimumRowHeight * pageUnitsPerMillimetre,
                           .keepWithNext = row.keepWithNext};
        for (const Cell &cell : row.cells) {
            MeasuredCell set{.text = {},
                             .column = cell.column,
                             .rowSpan = std::max(1, cell.rowSpan),
                             .columnSpan = std::max(1, cell.columnSpan),
                             .alignment = cell.alignment,
                             .shade = cell.shade};
            const TextStyle style{.typeface = Typeface::Myeongjo, .pointSize = m_table.pointSize};
            set.text = breakLines(cell.runs, style, width(set) - 2 * sidePadding);
            set.lineCount = set.text.lines.size();
            if (set.rowSpan == 1)
                result.height = std::max(result.height, neededHeight(set));
            result.cells.push_back(std::move(set));
        }
        measured.push_back(std::move(result));
    }
    growForSpans(measured);
    return measured;
}

double MeasuredTable::left(int column) const
{
    double sum = 0;
    for (int i = 0; i < column && i < static_cast<int>(m_table.columnWidths.size()); ++i)
        sum += m_table.columnWidths[static_cast<std::size_t>(i)];
    return sum * pageUnitsPerMillimetre;
}

double MeasuredTable::width(const MeasuredCell &cell) const
{
    return left(cell.column + cell.columnSpan) - left(cell.column);
}

double MeasuredTable::headHeight() const
{
    return heightOf(m_head, 0, m_head.size());
}

void MeasuredTable::splitRowsTallerThan(double height)
{
    std::vector<MeasuredRow> rows;
    for (const MeasuredRow &row : m_rows) {
        if (row.height <= height) {
            rows.push_back(row);
            continue;
        }
        std::vector<MeasuredRow> parts = splitRow(row, height);
        const int added = static_cast<int>(parts.size()) - 1;
        // What spans this row spans its parts, whether it begins here or above.
        for (std::size_t above = 0; above < rows.size(); ++above) {
            for (MeasuredCell &cell : rows[above].cells) {
                if (above + static_cast<std::size_t>(cell.rowSpan) > rows.size())
                    cell.rowSpan += added;
            }
        }
        for (MeasuredCell &cell : parts.front().cells) {
            const bool isInEachPart = std::ranges::any_of(
                parts.back().cells, [&](const MeasuredCell &other) { return other.column == cell.column; });
            if (!isInEachPart)
                cell.rowSpan += added;
        }
        std::ranges::move(parts, std::back_inserter(rows));
    }
    m_rows = std::move(rows);
}

std::size_t MeasuredTable::rowsFitting(std::size_t first, double height) const
{
    std::size_t end = first;
    double used = 0;
    while (end < m_rows.size() && used + m_rows[end].height <= height)
        used += m_rows[end++].height;
    if (end == m_rows.size())
        return end - first;
    while (end > first && m_rows[end - 1].keepWithNext)
        --end;
    return end - first;
}

double MeasuredTable::place(PaperPage &page, const QPointF &corner, std::size_t first,
                            std::size_t count) const
{
    const double head = placeRows(page, corner, m_head, 0, m_head.size());
    const double rows = placeRows(page, corner + QPointF(0, head), m_rows, first, count);
    const double right = corner.x() + left(static_cast<int>(m_table.columnWidths.size()));
    const double bottom = corner.y() + head + rows;
    page.rules.push_back({{right, corner.y(), right, bottom}, hairline});
    page.rules.push_back({{corner.x(), bottom, right, bottom}, hairline});
    return head + rows;
}

double MeasuredTable::placeRows(PaperPage &page, const QPointF &corner, const std::vector<MeasuredRow> &rows,
                                std::size_t first, std::size_t count) const
{
    const std::size_t end = std::min(first + count, rows.size());
    for (std::size_t i = 0; i < end; ++i) {
        for (const MeasuredCell &cell : rows[i].cells) {
            const std::size_t cellEnd = std::min(i + static_cast<std::size_t>(cell.rowSpan), end);
            const std::size_t cellFirst = std::max(i, first);
            if (cellFirst >= cellEnd)
                continue;
            placeCell(page, cell,
                      {corner.x() + left(cell.column), corner.y() + heightOf(rows, first, cellFirst),
                       width(cell), heightOf(rows, cellFirst, cellEnd)});
        }
    }
    return heightOf(rows, first, end);
}

void MeasuredTable::placeCell(PaperPage &page, const MeasuredCell &cell, const QRectF &area) const
{
    if (const QColor colour = colourOf(cell.shade); colour.isValid())
        page.fills.push_back({area, colour});
    const bool isOfficeDay = cell.shade == Shade::OfficeDay || cell.shade == Shade::OfficeDayBand;
    if (isOfficeDay && cell.column == 0) {
        const double x = area.left() + officeDayBar / 2;
        page.rules.push_back({{x, area.top(), x, area.bottom()}, officeDayBar});
    }
    page.rules.push_back({{area.topLeft(), area.topRight()}, hairline});
    page.rules.push_back({{area.topLeft(), area.bottomLeft()}, hairline});

    const double leftPadding = isOfficeDay && cell.column == 0 ? officeDayBar + sidePadding : sidePadding;
    const QRectF inside = area.adjusted(leftPadding, topPadding, -sidePadding, -topPadding);
    const double textHeight = static_cast<double>(cell.lineCount) * cell.text.lineHeight;
    const double indent = std::max(0.0, (inside.height() - textHeight) / 2);
    placeLines(page, cell.text, cell.firstLine, cell.lineCount, inside.adjusted(0, indent, 0, 0),
               cell.alignment);
}

} // namespace yeouido
