// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

namespace yeouido::storage {

/// What holds before the first look into a file: nothing in it is trusted.
void distrust(Connection &connection);

/// What holds while it is used. Throws StorageFailure when SQLite does not take a setting.
void settle(Connection &connection);

/// Foreign keys off and on, for migrations; does nothing inside a transaction, so it is checked.
void enforceForeignKeys(Connection &connection, bool enforce);

} // namespace yeouido::storage
