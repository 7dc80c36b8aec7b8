// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/document.h"
#include "print/page.h"

#include <vector>

namespace yeouido {

/// Breaks a document into pages, at least one. Rows are not cut, the head of a table and cells that span rows
/// are repeated on the next page, and every page has its foot with "1 / 2" in the middle. Needs a
/// QGuiApplication for its fonts.
[[nodiscard]] std::vector<PaperPage> layOut(const Document &document);

} // namespace yeouido
