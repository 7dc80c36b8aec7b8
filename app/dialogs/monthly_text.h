// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/simple_rule.h"

namespace yeouido {

/// A way to repeat monthly, for a series that starts on a date: "On day 16", "On the third Wednesday".
[[nodiscard]] QString monthlyText(MonthlyBy by, QDate start);

} // namespace yeouido
