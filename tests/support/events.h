// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"

#include <QString>

namespace yeouido::tests {

inline const QString seoul = QStringLiteral("Asia/Seoul");

/// 2025-04-16 15:00 in Seoul: `at(16, 15)`; the month can be given last.
inline WallTime at(int day, int hour, int minute = 0, int month = 4, int year = 2025)
{
    return {QDate(year, month, day), QTime(hour, minute), seoul};
}

inline Event timedEvent(const QString &id, const QString &title, const WallTime &start, const WallTime &end)
{
    Event event;
    event.id = EventId(id);
    event.body.title = title;
    event.body.when = Timed{start, end};
    event.body.status = EventStatus::Confirmed;
    return event;
}

inline Event allDayEvent(const QString &id, const QString &title, QDate first, QDate last)
{
    Event event;
    event.id = EventId(id);
    event.body.title = title;
    event.body.when = AllDay{DateSpan::inclusive(first, last)};
    event.body.status = EventStatus::Confirmed;
    return event;
}

/// A series that begins with `event`.
inline Event series(Event event, const QString &rule)
{
    event.recurrence = Recurrence{rule, {}, {}};
    return event;
}

} // namespace yeouido::tests
