// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/holiday_table.h"

namespace yeouido {

/// The table of holidays that comes with the program, read once.
[[nodiscard]] const HolidayTable &shippedHolidays();

} // namespace yeouido
