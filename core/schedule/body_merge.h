// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"

namespace yeouido {

/// `target` with every member that differs between `before` and `after` set to that of `after`; `when` stays
/// as it is, and so does `actual`, which is the record of one occurrence alone.
[[nodiscard]] EventBody withChanges(EventBody target, const EventBody &before, const EventBody &after);

} // namespace yeouido
