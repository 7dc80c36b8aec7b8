// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/official_format.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace yeouido {

// A date that is as exact as its source: "2025-04-08", "2024-05", "2021". As text they sort by time.

/// Reads one as people write it: 2025-04-08, 2025. 4. 8., 2025.4, 2025/4/8, 2025년 4월, 2021, 20250408, with
/// a weekday or without. Nothing for what is none or does not exist.
[[nodiscard]] std::optional<QString> partialDateFromText(QStringView text);

/// "2025. 4. 8.", "2024. 5.", "2021"; English: "8 Apr 2025", "May 2024", "2021". A text that is none as it
/// is.
[[nodiscard]] QString formatPartialDate(const QString &date, Language language);

/// The date where it is exact to the day.
[[nodiscard]] std::optional<QDate> wholeDate(const QString &partialDate);

} // namespace yeouido
