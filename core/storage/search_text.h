// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>

namespace yeouido::storage {

/// All texts of a record for people, folded, one a line, and the same again as initial consonants.
[[nodiscard]] QString searchText(const Record &record);

} // namespace yeouido::storage
