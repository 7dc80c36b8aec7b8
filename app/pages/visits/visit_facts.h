// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"

class QVBoxLayout;
class QWidget;

namespace yeouido {

// Parts of a visit's page that are only read.

/// When, where and whom: planned and, once something is known of it, as it went, side by side.
[[nodiscard]] QWidget *newPlanAndFact(const VisitEntry &entry, const VisitsData &data);

/// What to say, with its minutes and their sum against the slot; nothing without talking points.
void addTalkingPoints(QVBoxLayout &column, const VisitEntry &entry);

} // namespace yeouido
