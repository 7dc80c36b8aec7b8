// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/agenda_entry.h"
#include "agenda/document.h"
#include "office/directory.h"
#include "time/official_format.h"

#include <QDateTime>

#include <vector>

namespace yeouido {

/// What the weekly sheets need beside the entries.
struct WeeklySheet
{
    DateSpan days; ///< as a rule a week
    Language language = Language::Korean;
    QDate today;
    QTime now; ///< the office's clock, for "… 현재"
    const Directory *directory = nullptr;
    QString zone;                  ///< the office's clock; times of other zones are told by it
    std::vector<QDate> holidays;   ///< among the days: an empty one is free of work like a weekend
    bool joinEmptyWeekend = false; ///< one row for an empty Saturday and Sunday
};

/// Layout A, 내부용 주간일정표: A4 landscape, every day has its row. Entries in calendar order. What lasts
/// several days stands on each of them. A day of the weekly office begins with a band that names it; the
/// office-day entry has a row of its own only where it says more than the band.
[[nodiscard]] Document weeklyInternal(const WeeklySheet &sheet, const std::vector<InternalEntry> &entries);

/// Layout B, 공개용 주요일정: A4 portrait, the head's events only. Takes nothing but what the public may see.
[[nodiscard]] Document weeklyPublic(const WeeklySheet &sheet, const std::vector<PublicEntry> &entries);

} // namespace yeouido
