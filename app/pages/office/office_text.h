// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/office/office_data.h"
#include "schedule/office_plan.h"

#include <QString>

namespace yeouido {

// How the page of the weekly office names its days and what belongs to them.

/// "제1회차"; for a skipped day "건너뜀".
[[nodiscard]] QString sessionText(const OfficeDaySummary &day);

/// "제1회차 · 2025. 4. 16.(수) ~ 17.(목) · 대선 D-48"
[[nodiscard]] QString headlineText(const OfficeDaySummary &day, const OfficePageData &data);

/// "대선 D-48"; empty where no election is ahead of the date.
[[nodiscard]] QString countdownText(QDate date, const Directory &directory);

/// The short date of a card: "4. 16."
[[nodiscard]] QString cardDateText(const DateSpan &days, Language language);

/// The plan of a series in one line: "매주 수요일 · 여의도 집무실 · 2025. 4. 16.(수) ~ 5. 28.(수)"
[[nodiscard]] QString planText(const OfficePlan &plan, const Directory &directory, Language language);

/// The same of an office that several series carry on, one after the other: "매주 수요일 4. 16.(수)
/// ~ 4. 23.(수) · 매주 화요일 4. 29.(화) ~ 5. 27.(화) · 여의도 집무실".
[[nodiscard]] QString planText(const std::vector<OfficePlan> &plans, const Directory &directory,
                               Language language);

/// The holidays on which offices are closed among these dates, as a sentence each; empty without any.
[[nodiscard]] QString daysOffText(const std::vector<DateSpan> &dates, const OfficePageData &data);

/// The other days of the office with which these new dates of a day would overlap, as a sentence; empty
/// without any.
[[nodiscard]] QString overlapText(const OfficeDaySummary &day, const DateSpan &dates,
                                  const OfficePageData &data);

/// "어린이날 · 부처님 오신 날"
[[nodiscard]] QString holidayNames(const std::vector<Holiday> &holidays);

/// Facts beside one another, for a label: lines end between them only, where they are not long.
[[nodiscard]] QString factsText(QStringList facts);

/// What else takes a bureau: titles with their hours.
[[nodiscard]] QString othersText(const std::vector<Occurrence> &others, Language language);

} // namespace yeouido
