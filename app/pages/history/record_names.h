// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "text/record_difference.h"

namespace yeouido {

class Session;

/// Names records as the file has them now. One that was deleted meanwhile is called by its kind. `session`
/// must outlive what is returned; the directory is read once.
[[nodiscard]] NameOfRecord recordNames(Session &session);

} // namespace yeouido
