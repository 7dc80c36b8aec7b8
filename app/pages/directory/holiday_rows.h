// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/directory/section.h"

namespace yeouido {

/// All holidays of a year; those of the office with their record.
[[nodiscard]] std::vector<DirectoryRow> holidayRows(const Directory &directory, int year);

/// The office's own holidays of all years.
[[nodiscard]] std::vector<DirectoryRow> ownHolidayRows(const Directory &directory);

} // namespace yeouido
