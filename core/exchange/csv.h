// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <vector>

namespace yeouido {

/// One record of a table in text, and the line of the file on which it begins (from 1).
struct CsvRow
{
    int line = 1;
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// Reads comma or tab separated text (RFC 4180): quoted cells may hold separators, line breaks and doubled
/// quotes; lines end with CRLF, LF or CR; empty lines are passed over. Errors: MalformedContent, subject: the
/// line on which a quoted cell begins that never ends.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(const QString &text, QChar separator);

/// The separator of a text, by what its first line has most of: tab, comma or semicolon.
[[nodiscard]] QChar separatorOf(const QString &text);

/// A table as separated text, lines ending with CRLF. Texts that a spreadsheet would reckon out (= + - @) get
/// an apostrophe before them; readCsv() takes it away. Numbers are plain, dates ISO.
[[nodiscard]] QString writeCsv(const Sheet &sheet, QChar separator);

} // namespace yeouido
