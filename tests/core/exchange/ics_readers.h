// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace yeouido::tests {

/// The libraries of others that read our calendars back.
[[nodiscard]] QStringList readers();

/// The occurrences that a reader finds, one line each: "start end summary [status]", times in UTC, sorted.
/// Nothing when the reader is not installed; its complaint when it refuses the file.
[[nodiscard]] std::optional<QStringList> readBack(const QString &reader, const QByteArray &ics);

/// What it ought to find, from occurrences() itself.
[[nodiscard]] QStringList expectedOf(const std::vector<Event> &events, const DateSpan &window);

} // namespace yeouido::tests
