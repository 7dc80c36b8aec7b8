// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>
#include <QStringList>

namespace yeouido::storage {

/// SHA-256 of the canonical JSON of a record, in hexadecimal. SQLite's integrity_check does not see changed
/// content; this does, and it tells a stale write from a good one.
[[nodiscard]] QString checksumOf(const Record &record);

/// The same of a row of the journal: of its texts in their order, none of which can hold a NUL.
[[nodiscard]] QString checksumOf(const QStringList &texts);

} // namespace yeouido::storage
