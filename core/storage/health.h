// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/office_store.h"

namespace yeouido::storage {

/// Looks at what is in a file of the present version, a few records at a time, so that writers are not
/// shut out for long.
[[nodiscard]] HealthReport checkHealth(Connection &connection, const QString &zone,
                                       CheckDepth depth = CheckDepth::Everything);

} // namespace yeouido::storage
