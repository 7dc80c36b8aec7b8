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

/// "A1  광주~대구 달빛철도"
[[nodiscard]] QString itemText(const AgendaItem &item);

/// What else takes a bureau: titles with their hours.
[[nodiscard]] QString othersText(const std::vector<Occurrence> &others, Language language);

} // namespace yeouido
