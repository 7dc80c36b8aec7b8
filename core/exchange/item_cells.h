// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/item_import.h"
#include "office/money_text.h"

#include <QHash>

namespace yeouido {

/// The cells of one row by their columns, as the head of the file names them.
class ItemCells
{
public:
    ItemCells(const std::vector<std::optional<ReadHead>> &heads, const CsvRow &row);

    /// Whether the file has the column at all.
    [[nodiscard]] bool has(ItemColumn column) const { return m_cells.contains(static_cast<int>(column)); }

    /// What stands there, without space around it; empty where the file has no such column.
    [[nodiscard]] QString text(ItemColumn column) const;

    /// The amount of a cell; nothing for an empty one. What cannot be taken for one goes to `problems`.
    [[nodiscard]] std::optional<Money> amount(ItemColumn column, std::vector<ItemProblem> &problems) const;

private:
    struct Cell
    {
        QString text;
        QString unit;
    };

    QHash<int, Cell> m_cells;
};

/// What the cells of a row say of the cost; nothing where they say nothing.
[[nodiscard]] std::optional<Funding> fundingOf(const ItemCells &cells, std::vector<ItemProblem> &problems);

/// Adds a record to an item's history where it is not there yet. One that looks like a slip of the unit
/// beside the others goes to `problems` unless it is accepted.
void addFunding(AgendaItem &item, const Funding &funding, bool acceptSlip,
                std::vector<ItemProblem> &problems);

} // namespace yeouido
