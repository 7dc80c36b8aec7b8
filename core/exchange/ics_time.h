// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"

#include <QByteArray>
#include <QDateTime>

namespace yeouido {

// Dates and times as properties of a calendar. A zone is named by its IANA id; what is in UTC is written with
// a Z. All values must be valid.

/// "20250416T060000Z"
[[nodiscard]] QByteArray utcValue(const QDateTime &instant);

/// "NAME;VALUE=DATE:20250416"
[[nodiscard]] QByteArray dateLine(const QByteArray &name, QDate date);

/// "NAME;TZID=Asia/Seoul:20250416T150000"
[[nodiscard]] QByteArray timeLine(const QByteArray &name, const WallTime &wallTime);

/// RECURRENCE-ID, EXDATE or RDATE in the form in which the series starts, as RFC 5545 wants it: a reader that
/// compares the texts finds its occurrence.
[[nodiscard]] QByteArray occurrenceLine(const QByteArray &name, const RecurrenceId &id,
                                        const When &seriesStart);

/// The value of RRULE: UNTIL in UTC for a timed series, a date for any other (3.3.10).
/// Errors: UnknownZone, InvalidDate.
[[nodiscard]] Result<QByteArray> ruleValue(const QString &rule, const When &seriesStart);

/// Whether a zone is UTC itself and needs no VTIMEZONE.
[[nodiscard]] bool isUtc(const QString &zone);

} // namespace yeouido
