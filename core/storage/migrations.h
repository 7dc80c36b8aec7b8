// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <QStringView>

#include <span>

namespace yeouido::storage {

/// What makes version n out of version n - 1: single statements, in order.
using Migration = std::span<const QStringView>;

/// All of them; the first makes version 1 out of an empty file. A fresh file is these, run from zero.
[[nodiscard]] std::span<const Migration> migrations();

/// "YEOU": what application_id says of our files.
inline constexpr qint64 applicationId = 0x59454F55;

/// The text of the one row of the table office, by which a truncated file is told from an empty office.
inline constexpr QStringView sentinel = u"yeouido-office";

[[nodiscard]] int versionOf(Connection &connection);

/// Brings a file to the version after the last step, each step in a transaction of its own together with the
/// number. Throws StorageFailure; the steps before it are done then, and done rightly.
void migrate(Connection &connection, std::span<const Migration> steps);

/// The same for a file that holds data: first a verified copy is put beside it, "<name>.v1-<time>.sqlite".
void upgrade(Connection &connection, std::span<const Migration> steps, const Clock &clock);

} // namespace yeouido::storage
