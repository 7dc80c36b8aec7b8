// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace yeouido {

/// Writes to standard output and makes sure that it has got there. Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeOut(const QByteArray &bytes);

/// Text for people, in whole lines. Control characters, which a title may hold, do not reach the terminal;
/// no-break spaces become spaces, which search tools find.
[[nodiscard]] Result<void> writeText(const QString &lines);

/// One line of it.
[[nodiscard]] Result<void> writeLine(const QString &line);

/// The one array that --json prints.
[[nodiscard]] Result<void> writeJson(const QJsonArray &array);

/// Writes a file in one piece, so that an older one stays whole when it fails; '-' is standard output.
/// Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// One sentence on standard error.
void writeError(const QString &sentence);

} // namespace yeouido
