// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "time/wall_time.h"

namespace yeouido {

DateSpan weekOf(QDate date, Qt::DayOfWeek weekStart)
{
    const int back = (date.dayOfWeek() - weekStart + 7) % 7;
    const QDate first = date.addDays(-back);
    return {first, first.addDays(7)};
}

} // namespace yeouido
