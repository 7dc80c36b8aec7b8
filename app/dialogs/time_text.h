// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace yeouido {

/// A time as people type it: 9:15, 0915, 9.15, 21:45, 9, 오후 2시, 오전 9시 반, 2:30 pm. Nothing for what is
/// no time.
[[nodiscard]] std::optional<QTime> timeFromText(const QString &text);

/// A date as people type it: 2025-04-16, 2025. 4. 16.(수), 20250416, 4.16, 4/16, 4월 16일, 0416, 16, 16 Apr
/// 2025. What is left out, year or month, is that of `near`; a weekday is not read. Nothing for a date that
/// does not exist.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, QDate near);

} // namespace yeouido
