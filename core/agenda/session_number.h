// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/occurrences.h"

#include <optional>
#include <vector>

namespace yeouido {

/// 회차: which session of the weekly office an occurrence is, counted from 1. `sessions` are the occurrences
/// of the series from its first one on, in calendar order; where a second series carries the weekly office on
/// (an edit of "this and following"), those of both. A cancelled session is not counted. Nothing for a
/// cancelled one, and for an occurrence that is not among them.
[[nodiscard]] std::optional<int> sessionNumber(const OccurrenceKey &session,
                                               const std::vector<Occurrence> &sessions);

} // namespace yeouido
