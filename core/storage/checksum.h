// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>

namespace yeouido::storage {

/// SHA-256 of the canonical JSON of a record, in hexadecimal. SQLite's integrity_check does not see changed
/// content; this does, and it tells a stale write from a good one.
[[nodiscard]] QString checksumOf(const Record &record);

} // namespace yeouido::storage
