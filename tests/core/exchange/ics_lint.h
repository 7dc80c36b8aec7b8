// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace yeouido::tests {

/// What is wrong with the bytes of content lines: ends of line, lengths, UTF-8 of every physical line, a BOM,
/// control characters. Empty when nothing is. Written apart from the writer, for readers forgive too much.
[[nodiscard]] QStringList lintLines(const QByteArray &bytes);

/// lintLines(), and what no reader complains of: zones without VTIMEZONE, UNTIL, EXDATE, RDATE and
/// RECURRENCE-ID in another form than DTSTART, an end that is not after the start, missing properties.
[[nodiscard]] QStringList lintCalendar(const QByteArray &bytes);

/// The content lines as they were before folding.
[[nodiscard]] QByteArray unfolded(const QByteArray &bytes);

} // namespace yeouido::tests
