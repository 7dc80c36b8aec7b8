// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/layouts/weekly_parts.h"

namespace yeouido::weekly {

// The rows of the internal sheet.

constexpr int internalColumnCount = 8;
constexpr QStringView separator = u" · ";

/// A session of the head's weekly office that is not cancelled: its day begins with a band.
[[nodiscard]] bool isHeldOfficeDay(const InternalEntry &entry);

/// Whether a row of its own can say anything that the band has not said.
[[nodiscard]] bool saysMoreThanBand(const InternalEntry &officeDay);

/// "4. 16.(수) 주간 여의도 집무실 제1회차 · 주제: … · D-48", with the place where there is one.
[[nodiscard]] Row bandRow(const InternalEntry &officeDay, QDate day, const WeeklySheet &sheet);

/// An entry on one of its days, without the date cell.
[[nodiscard]] Row entryRow(const InternalEntry &entry, QDate day, Shade shade, const WeeklySheet &sheet);

/// The row of a day without entries, without the date cell.
[[nodiscard]] Row emptyRow(const DayGroup &group);

} // namespace yeouido::weekly
