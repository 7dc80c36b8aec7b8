// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QString>

namespace yeouido::bench {

/// Opening the matrix and scrolling through it, in a new file at `path` with 200 items, 12 addressees and 50
/// records a cell. False when that file could not be written.
[[nodiscard]] bool benchMatrix(const QString &path, const Clock &clock);

} // namespace yeouido::bench
