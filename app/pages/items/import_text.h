// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/decoded_text.h"
#include "exchange/item_import.h"
#include "office/directory.h"
#include "time/official_format.h"

#include <QString>

namespace yeouido {

// What a file to import means, in words for people: line by line, what happens and why not.

/// "New", "Changed", "Unchanged", "Refused".
[[nodiscard]] QString stateText(ItemRowState state);

/// Why a cell keeps its row from being imported, and what to write instead.
[[nodiscard]] QString problemText(const ItemProblem &problem, Language language);

/// What happens to the row: its problems, or the fields that change with their values before and after, one a
/// line. Names are looked up among the rows of the import and in the directory.
[[nodiscard]] QString rowText(const ItemRow &row, const ItemImport &import, const Directory &directory,
                              Language language);

/// What is wrong with the head of the file; empty where nothing is.
[[nodiscard]] QString headText(const ItemImport &import, Language language);

/// "2 new, 1 changed, 3 unchanged, 1 refused"
[[nodiscard]] QString countText(const ItemImport &import);

/// Why the letters of a file cannot be read, and what to do.
[[nodiscard]] QString encodingText(const EncodingFault &fault);

} // namespace yeouido
