// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "pages/visits/visits_data.h"

namespace yeouido {

/// The columns of the list of visits; `data` must outlive them. "state" asks for what is to be done next
/// with a visit: prepare it, record its outcome.
[[nodiscard]] std::vector<Column<VisitEntry>> visitColumns(const VisitsData &data);

/// What is to be done next with a visit.
enum class NextAct { None, Prepare, Debrief };

[[nodiscard]] NextAct nextAct(const VisitEntry &entry, QDate today);

} // namespace yeouido
