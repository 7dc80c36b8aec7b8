// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/search_hit.h"

#include <QStringList>

namespace yeouido::storage {

/// What a person knows a record by.
[[nodiscard]] RecordTitle titleOf(Connection &connection, const Record &record);

/// What is shown of a record in which the folded words were found: its title, the line with most of them and
/// its date.
[[nodiscard]] SearchHit hitIn(Connection &connection, const Record &record, const QStringList &words);

} // namespace yeouido::storage
