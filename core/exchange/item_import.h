// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv.h"
#include "exchange/item_columns.h"
#include "office/change.h"
#include "office/directory.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yeouido {

/// What keeps a row from being imported.
enum class ItemFault {
    TooManyCells, ///< more cells than the head has columns; value: how many
    TitleMissing,
    KindMissing,
    KindUnknown,
    ItemAmbiguous, ///< several items have this title, and there is no code to tell them apart
    TwiceInFile,   ///< other: the line on which it stands already
    CodeTwice,     ///< two items would have one code; other: the line on which the first stands
    ParentUnknown,
    ParentAmbiguous,
    ParentNotATask,
    ParentNotAllowed, ///< only a project belongs to a task
    PackageUnknown,
    DepartmentUnknown,
    AmountUnreadable,
    AmountWithoutUnit,
    AmountInOtherUnit, ///< the head counts in one unit, the cell in a smaller one; other: that of the head
    AmountTooFine,
    AmountTooLarge,
    AmountMissing, ///< a part of the cost, its date or its source, without the total
    UnitSlip,      ///< a thousand times and more off what is known; other: the amount that shows it
    AsOfUnreadable,
};

/// What is wrong with one cell of a row.
struct ItemProblem
{
    ItemFault fault = ItemFault::TitleMissing;
    ItemColumn column = ItemColumn::Title;
    QString value; ///< what stands there
    QString other;

    bool operator==(const ItemProblem &) const = default;
};

enum class ItemRowState { New, Changed, Unchanged, Refused };

/// What one row of the file means.
struct ItemRow
{
    int line = 0;
    ItemRowState state = ItemRowState::Unchanged;
    QString title;
    std::optional<AgendaItem> before;
    AgendaItem after;
    std::vector<ItemColumn> changed;
    std::vector<ItemProblem> problems;

    bool operator==(const ItemRow &) const = default;
};

/// What a whole file means, before anything is written.
struct ItemImport
{
    std::vector<ItemColumn> missing; ///< columns without which nothing can be imported
    std::vector<ItemColumn> twice;   ///< columns that stand there more than once
    QStringList unknown;             ///< heads of columns that are passed over
    std::vector<ItemRow> rows;

    [[nodiscard]] int count(ItemRowState state) const;
    /// Whether there is something to write and nothing that was refused: all of it or none.
    [[nodiscard]] bool canBeWritten() const;

    bool operator==(const ItemImport &) const = default;
};

struct ItemImportOptions
{
    /// The kind of new items where the file has no such column; without it the column is required.
    std::optional<AgendaItemKind> kind = {};
    /// Takes amounts that look like a slip of the unit as they are.
    bool acceptUnitSlips = false;
};

/// Compares the rows, of which the first is the head, with the items there are. An item is found by its code,
/// else by its title. A column that the file does not have leaves its field as it is; an empty cell empties
/// it, except for kind and amount. An amount that is not on record yet is added to the history.
[[nodiscard]] ItemImport readItems(const std::vector<CsvRow> &rows, const Directory &directory,
                                   const ItemImportOptions &options = {});

/// All new and changed items as one change; `subject` is the name of the file.
[[nodiscard]] Change importChange(const ItemImport &import, const QString &subject);

} // namespace yeouido
