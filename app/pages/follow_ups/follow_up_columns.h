// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "pages/follow_ups/follow_up_data.h"

#include <functional>
#include <vector>

namespace yeouido {

enum class FollowUpColumn { Done, Text, Owner, Due, State, Origin, Item, Since };

/// The columns of the ledger. `data` must outlive them; `tick` is called when a box is ticked or cleared.
[[nodiscard]] std::vector<Column<FollowUpRow>>
followUpColumns(const FollowUpData &data, std::function<void(const FollowUpRow &, bool)> tick);

} // namespace yeouido
