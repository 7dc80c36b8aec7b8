// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/document.h"
#include "base/result.h"

class QPrinter;

namespace yeouido {

/// Gives the printer the paper of the document; before its dialog is shown and before printing.
void setPaper(QPrinter &printer, const Document &document);

/// Sends the pages to the printer, those of its page range. Errors: CannotWrite with the printer's name.
[[nodiscard]] Result<void> printDocument(const Document &document, QPrinter &printer);

} // namespace yeouido
