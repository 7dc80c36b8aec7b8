// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

#include <QByteArray>

#include <vector>

namespace yeouido {

/// A workbook of these sheets: numbers are numbers, dates are dates, texts stay texts whatever they begin
/// with; the head row stays in sight and has filters. Names of sheets are cut to what a spreadsheet accepts
/// and told apart. Errors: CannotWrite with the library's words; DiskFull.
[[nodiscard]] Result<QByteArray> writeXlsx(const std::vector<Sheet> &sheets);

} // namespace yeouido
