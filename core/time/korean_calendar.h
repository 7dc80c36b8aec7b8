// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/holiday_table.h"

#include <vector>

namespace yeouido {

/// One holiday; a day can be two (2025-05-05 is 어린이날 and 부처님 오신 날).
struct Holiday
{
    QDate date;
    QString name; ///< as the official calendar (월력요항) calls it, in Korean
    HolidayKind kind = HolidayKind::Public;

    bool operator==(const Holiday &) const = default;
};

/// The holidays on `days`, by date: those of the law by its rules in force on each date (관공서의 공휴일에
/// 관한 규정 제2·3조 as of 2021-08-04, 2023-05-04 and 2026-05-01), the days decreed and the local ones of the
/// table. Ordinary Sundays are not among them. Substitutes are reckoned from 2021-08-04 on; festivals of the
/// moon only where the table has them.
[[nodiscard]] std::vector<Holiday> holidays(const DateSpan &days, const HolidayTable &table);

/// Whether offices are closed by a holiday: any kind but a local one, on which they are staffed thinly.
[[nodiscard]] bool isDayOff(const Holiday &holiday);

} // namespace yeouido
