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

/// A line of text for people.
[[nodiscard]] Result<void> writeLine(const QString &line);

/// The one array that --json prints.
[[nodiscard]] Result<void> writeJson(const QJsonArray &array);

/// One sentence on standard error.
void writeError(const QString &sentence);

} // namespace yeouido
