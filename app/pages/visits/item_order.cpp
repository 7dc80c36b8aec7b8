// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/item_order.h"

#include <algorithm>

namespace yeouido {

namespace {

bool isKnown(const std::vector<AgendaItem> &items, const AgendaItemId &id)
{
    return std::ranges::find(items, id, &AgendaItem::id) != items.end();
}

void add(std::vector<OrderedItem> &ordered, const std::vector<AgendaItem> &items, const AgendaItem &item,
         int depth)
{
    // Items that name one another as parents stand once, not for ever.
    if (std::ranges::find(ordered, &item, &OrderedItem::item) != ordered.end())
        return;
    ordered.push_back({&item, depth});
    for (const AgendaItem &below : items) {
        if (below.parent == item.id)
            add(ordered, items, below, depth + 1);
    }
}

} // namespace

std::vector<OrderedItem> inTreeOrder(const std::vector<AgendaItem> &items)
{
    std::vector<OrderedItem> ordered;
    for (const AgendaItem &item : items) {
        if (!item.parent || !isKnown(items, *item.parent))
            add(ordered, items, item, 0);
    }
    for (const AgendaItem &item : items)
        add(ordered, items, item, 0);
    return ordered;
}

} // namespace yeouido
