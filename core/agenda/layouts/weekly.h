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
    bool joinEmptyWeekend = false; ///< one row for an empty Saturday and Sunday
};

/// Layout A, 내부용 주간일정표: A4 landscape, every day has its row (domain.md §2.4). Entries in calendar
/// order.
[[nodiscard]] Document weeklyInternal(const WeeklySheet &sheet, const std::vector<InternalEntry> &entries);

/// Layout B, 공개용 주요일정: A4 portrait. Takes nothing but what the public may see.
[[nodiscard]] Document weeklyPublic(const WeeklySheet &sheet, const std::vector<PublicEntry> &entries);

} // namespace yeouido
