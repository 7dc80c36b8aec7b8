// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

namespace yeouido {

/// Two changes, the second made of what the first leaves, as one: each record as it was before the first and
/// as it is after the second. What comes to nothing is left out. Act and subject are those of the first.
[[nodiscard]] Change together(Change first, const Change &second);

/// The record as a change leaves it; `record` itself where the change does not concern it.
[[nodiscard]] std::optional<Record> after(const Change &change, const Record &record);

} // namespace yeouido
