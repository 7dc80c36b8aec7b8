// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

namespace yeouido::storage {

/// Throws unless the pages, the keys and the sizes of all tables of `copy` are in order and those of
/// `original`. Errors: BackupFailed.
void verifyCopy(Connection &original, Connection &copy);

/// Copies what a connection sees into a new file: written under another name, read back and compared, synced,
/// renamed. Throws StorageFailure; nothing is left behind then.
void copyVerified(Connection &original, const QString &target);

} // namespace yeouido::storage
