// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/history_query.h"
#include "storage/reference_store.h"
#include "storage/trash.h"

#include <optional>
#include <vector>

namespace yeouido::storage {

/// What OfficeStore::historyLines() gives.
[[nodiscard]] std::vector<HistoryLine> readHistoryLines(Connection &connection, const HistoryQuery &query);

/// What OfficeStore::trash() gives; with a name, that record alone.
[[nodiscard]] std::vector<TrashEntry> readTrash(Connection &connection,
                                                const std::optional<RecordName> &name = {});

/// What OfficeStore::restoration() gives.
[[nodiscard]] Restoration restorationOf(Connection &connection, const std::vector<qint64> &numbers);

} // namespace yeouido::storage
