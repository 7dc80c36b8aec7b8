// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/document.h"
#include "print/text_lines.h"

#include <vector>

namespace yeouido {

/// A cell whose text has been broken into lines.
struct MeasuredCell
{
    TextBlock text;
    std::size_t firstLine = 0; ///< of a row that was split: the lines that stand in this part of it
    std::size_t lineCount = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Alignment alignment = Alignment::Left;
    Shade shade = Shade::None;
};

struct MeasuredRow
{
    std::vector<MeasuredCell> cells;
    double height = 0;
    bool keepWithNext = false;
};

/// A table with its lines broken and its rows measured, ready to be placed piece by piece.
class MeasuredTable
{
public:
    explicit MeasuredTable(const Table &table);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }

    [[nodiscard]] double headHeight() const;

    /// Splits each row that is taller than `height` by its lines, for a row may be cut only where no page
    /// could hold it.
    void splitRowsTallerThan(double height);

    /// How many rows from `first` on fit below one another, without leaving a row behind that wants to stand
    /// with its next one.
    [[nodiscard]] std::size_t rowsFitting(std::size_t first, double height) const;

    /// Draws the head and the rows [first, first + count) with their top left corner at `corner`; a cell that
    /// spans rows from before is drawn anew. Returns the height.
    double place(PaperPage &page, const QPointF &corner, std::size_t first, std::size_t count) const;

private:
    [[nodiscard]] std::vector<MeasuredRow> measure(const std::vector<Row> &rows) const;
    [[nodiscard]] double left(int column) const;
    [[nodiscard]] double width(const MeasuredCell &cell) const;
    double placeRows(PaperPage &page, const QPointF &corner, const std::vector<MeasuredRow> &rows,
                     std::size_t first, std::size_t count) const;
    void placeCell(PaperPage &page, const MeasuredCell &cell, const QRectF &area) const;

    const Table &m_table;
    std::vector<MeasuredRow> m_head;
    std::vector<MeasuredRow> m_rows;
};

} // namespace yeouido
