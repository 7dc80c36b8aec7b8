// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

namespace yeouido::storage {

/// What only SQLite's own interface can set: no writing to the schema, no triggers and views, no quoted text
/// in the place of a column, small limits, no attached files. Does nothing where Qt brings an SQLite of its
/// own, whose handle ours must not touch.
void harden(Connection &connection);

/// Allows one attached file, which VACUUM INTO needs, or none.
void allowAttaching(Connection &connection, bool allow);

} // namespace yeouido::storage
