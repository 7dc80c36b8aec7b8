// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace yeouido {

/// Where the office file is when nobody names another: "office.sqlite" in the program's own folder among the
/// person's data.
[[nodiscard]] QString defaultDatabasePath();

} // namespace yeouido
