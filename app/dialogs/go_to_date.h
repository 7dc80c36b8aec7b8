// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

#include <optional>

class QWidget;

namespace yeouido {

/// A date as people type it: "2025-04-16", "2025. 4. 16.", "4/16", "4. 16.", "16"; what is left out is that
/// of `near`. Nothing when there is no such date.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text, QDate near);

/// Asks for a date, `near` filled in; nothing when the person thought better of it.
[[nodiscard]] std::optional<QDate> askDate(QWidget *parent, QDate near);

} // namespace yeouido
