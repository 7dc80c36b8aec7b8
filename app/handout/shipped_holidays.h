// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "time/holiday_table.h"

namespace yeouido {

/// The table of holidays that comes with the program, read once.
[[nodiscard]] const HolidayTable &shippedHolidays();

/// The same with the office's own days in it: the one table that screen, paper and command line name
/// holidays by.
[[nodiscard]] HolidayTable officeHolidays(const Directory &directory);

} // namespace yeouido
