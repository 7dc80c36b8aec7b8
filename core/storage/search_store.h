// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/search_hit.h"

#include <vector>

namespace yeouido::storage {

/// What OfficeStore::search() gives, read inside an open transaction.
[[nodiscard]] std::vector<SearchHit> findRecords(Connection &connection, const SearchQuery &query);

} // namespace yeouido::storage
