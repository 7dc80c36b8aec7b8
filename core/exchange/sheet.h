// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace yeouido {

/// A cell: nothing, a text, a number or a date.
using SheetCell = std::variant<std::monostate, QString, double, QDate>;

/// How the cells of a column look; what they are, each cell says itself.
enum class SheetFormat {
    Text,
    LongText, ///< broken into lines
    Amount,   ///< thousands set apart, up to two decimals
    Count,
    Date, ///< 2025-04-16
};

struct SheetColumn
{
    QString header;
    SheetFormat format = SheetFormat::Text;
    double width = 12; ///< in characters

    bool operator==(const SheetColumn &) const = default;
};

/// One table for a spreadsheet: plain values, the same for .xlsx, .csv and the clipboard.
struct Sheet
{
    QString name;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows; ///< as many cells each as there are columns

    bool operator==(const Sheet &) const = default;
};

} // namespace yeouido
