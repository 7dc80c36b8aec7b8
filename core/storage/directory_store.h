// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "storage/connection.h"

namespace yeouido::storage {

/// All small lists, sorted as people look for them.
[[nodiscard]] Directory readDirectory(Connection &connection);

} // namespace yeouido::storage
