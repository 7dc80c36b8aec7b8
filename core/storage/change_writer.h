// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/office_store.h"

namespace yeouido::storage {

/// Writes a change with all that is derived from it and its line of the journal, in one transaction. Throws
/// StorageFailure; nothing is written then.
void writeChange(Connection &connection, const Change &change, const QString &who, ApplyAs as, qint64 now,
                 const QString &zone);

} // namespace yeouido::storage
