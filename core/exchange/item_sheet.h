// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/item_columns.h"
#include "exchange/sheet.h"
#include "office/directory.h"

#include <vector>

namespace yeouido {

/// The items, one a row, with the latest amount of each: what an import reads again. Amounts are numbers in
/// 억원; an as-of date that is exact to the day is a date.
[[nodiscard]] Sheet itemSheet(const std::vector<AgendaItem> &items, const Directory &directory,
                              Language language);

/// Every record of what the items cost, one a row.
[[nodiscard]] Sheet fundingSheet(const std::vector<AgendaItem> &items, Language language);

/// What happened to the items, by date.
[[nodiscard]] Sheet progressSheet(const std::vector<AgendaItem> &items, Language language);

} // namespace yeouido
