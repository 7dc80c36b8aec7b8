// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace yeouido {

/// Writes a file whole or not at all: beside its place first, then renamed. Errors: CannotWrite, DiskFull,
/// with the path and the system's words.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace yeouido
