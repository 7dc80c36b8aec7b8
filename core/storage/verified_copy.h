// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

#include <functional>

namespace yeouido::storage {

/// Copies what a connection sees into a new file: written under another name, compared with the original
/// (pages, keys, number of rows), shown to `verify`, synced, renamed. Throws StorageFailure, also what
/// `verify` throws; nothing is left behind then.
void copyVerified(
    Connection &original, const QString &target,
    const std::function<void(Connection &copy)> &verify = [](Connection &) {});

} // namespace yeouido::storage
