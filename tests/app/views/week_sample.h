// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/events.h"
#include "views/week_model.h"

#include <algorithm>

namespace yeouido::tests {

/// The week of 14 April 2025 without anything in it, seen on Monday at 11:40.
inline WeekData emptyWeek()
{
    WeekData data;
    data.days = weekOf(QDate(2025, 4, 14));
    data.today = QDate(2025, 4, 14);
    data.now = QTime(11, 40);
    data.zone = seoul;
    return data;
}

/// Adds what an event makes of a week; the result stays in calendar order.
inline void add(WeekData &data, const Event &event)
{
    const std::vector<Occurrence> found = occurrences(event, data.days, data.zone).value();
    data.occurrences.insert(data.occurrences.end(), found.begin(), found.end());
    std::ranges::stable_sort(data.occurrences, sortsBefore);
}

inline Event untimedEvent(const QString &id, const QString &title, QDate date,
                          DayPart part = DayPart::Unknown)
{
    Event event;
    event.id = EventId(id);
    event.body.title = title;
    event.body.when = Untimed{date, part};
    event.body.status = EventStatus::Confirmed;
    event.body.disclosure = Disclosure::Public;
    return event;
}

/// A timed event of everyone's.
inline Event openEvent(const QString &id, const QString &title, const WallTime &start, const WallTime &end,
                       EventKind kind = EventKind::Meeting)
{
    Event event = timedEvent(id, title, start, end);
    event.body.kind = kind;
    event.body.disclosure = Disclosure::Public;
    return event;
}

} // namespace yeouido::tests
