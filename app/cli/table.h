// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yeouido {

/// How many columns of a terminal a text takes: Hangul, Han and full-width characters take two.
[[nodiscard]] int terminalWidth(const QString &text);

/// Lines of aligned columns under a head; the last column is not padded. Ends with a line break.
[[nodiscard]] QString tableText(const QStringList &head, const std::vector<QStringList> &rows);

} // namespace yeouido
