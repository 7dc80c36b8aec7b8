// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schedule/occurrences.h"
#include "storage/search_hit.h"

#include <optional>

namespace yeouido {

class Session;

/// The occurrence that a found event leads to: the changed one that matched, else of a series the next one
/// from today on, or the last one. Nothing when the event is no longer there. Errors: those of the store.
[[nodiscard]] Result<std::optional<OccurrenceKey>> occurrenceFor(Session &session, const SearchHit &hit);

} // namespace yeouido
