// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/document.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace yeouido {

/// A document as a PDF file: fonts embedded, its text as text, title, summary and keywords as metadata. It
/// names the program, but neither an author nor a path.
[[nodiscard]] QByteArray pdfOf(const Document &document);

/// Writes the PDF beside `path` and puts it in its place when it is complete; a file that stood there stays
/// until then. Errors: CannotWrite, DiskFull, with the path.
[[nodiscard]] Result<void> writePdf(const Document &document, const QString &path);

} // namespace yeouido
