// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/agenda_item.h"

#include <vector>

namespace yeouido {

/// An item where it stands in the tree of tasks and projects.
struct OrderedItem
{
    const AgendaItem *item; ///< of the list it was read from
    int depth = 0;
};

/// Items with those below each of them right after it; within one level they keep their order. `items` must
/// outlive the result.
[[nodiscard]] std::vector<OrderedItem> inTreeOrder(const std::vector<AgendaItem> &items);

} // namespace yeouido
