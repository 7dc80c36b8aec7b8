// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "storage/connection.h"

#include <set>
#include <utility>
#include <vector>

namespace yeouido::storage {

/// Names a record.
using RecordName = std::pair<RecordKind, QString>;

/// The records that a record refers to, those inside its lists included; without itself.
[[nodiscard]] std::set<RecordName> referencesOf(const Record &record);

/// Replaces what is kept of a record's references; `after` is empty when it is deleted.
void writeReferences(Connection &connection, const RecordName &from, const std::set<RecordName> &before,
                     const std::set<RecordName> &after);

/// The references that are kept of a record.
[[nodiscard]] std::set<RecordName> storedReferences(Connection &connection, const RecordName &from);

/// All that refer to a record.
[[nodiscard]] std::vector<RecordName> referrersTo(Connection &connection, const RecordName &to);

/// One of those that refer to a record; nothing when nobody does.
[[nodiscard]] std::optional<RecordName> referrerTo(Connection &connection, const RecordName &to);

} // namespace yeouido::storage
