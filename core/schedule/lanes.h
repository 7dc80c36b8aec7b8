// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace yeouido {

/// [start, end) in any unit, minutes of a day as a rule.
struct LaneSpan
{
    int start = 0;
    int end = 0;
};

/// Where a block stands among those it overlaps: column `lane` of `lanes`, reaching over `width` columns.
struct Lane
{
    int lane = 0;
    int lanes = 1;
    int width = 1;

    bool operator==(const Lane &) const = default;
};

/// Side-by-side lanes for overlapping spans; spans that only touch do not overlap. A block takes the free
/// columns to its right. The result is in the order of the input.
[[nodiscard]] std::vector<Lane> lanes(const std::vector<LaneSpan> &spans);

} // namespace yeouido
