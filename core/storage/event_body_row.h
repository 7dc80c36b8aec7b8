// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"
#include "storage/row.h"
#include "storage/statement.h"

namespace yeouido::storage {

/// Binds all columns of event_body from `principal` on.
void bindBody(Statement &statement, const EventBody &body);

/// Reads the same columns, in the order of the table.
[[nodiscard]] EventBody readBody(Row &row);

} // namespace yeouido::storage
