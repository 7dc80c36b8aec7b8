// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/office_day_acts.h"
#include "support/catch.h"
#include "support/events.h"

#include <algorithm>

namespace yeouido::tests {

inline RecurrenceId dayId(int day, int month = 4)
{
    return {QDate(2025, month, day), std::nullopt};
}

/// The weekly office: seven Wednesdays from 16 April to 28 May 2025.
inline Event weeklyOffice()
{
    using namespace Qt::StringLiterals;
    Event office = series(allDayEvent(u"office"_s, u"주간 집무실"_s, QDate(2025, 4, 16), QDate(2025, 4, 16)),
                          u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    office.body.kind = EventKind::OfficeDay;
    return office;
}

inline Event eventOn(const QString &id, EventKind kind, int day, int month = 4)
{
    Event event = timedEvent(id, id, at(day, 10, 0, month), at(day, 11, 0, month));
    event.body.kind = kind;
    return event;
}

inline OfficeDay recordOfDay(const QString &id, const RecurrenceId &day)
{
    OfficeDay record;
    record.id = OfficeDayId(id);
    record.series = EventId(QStringLiteral("office"));
    record.occurrence = day;
    record.theme = id;
    return record;
}

inline Visit visitOf(const QString &id, const OccurrenceKey &key)
{
    Visit visit;
    visit.id = VisitId(id);
    visit.event = key.event;
    visit.occurrence = key.recurrenceId;
    visit.party = PartyId(QStringLiteral("party"));
    return visit;
}

/// All occurrences of the events from April to June, in calendar order.
inline std::vector<Occurrence> allOf(const std::vector<Event> &events)
{
    std::vector<Occurrence> all;
    for (const Event &event : events) {
        const auto found = occurrences(event, {QDate(2025, 4, 1), QDate(2025, 7, 1)}, seoul);
        REQUIRE(found.has_value());
        all.insert(all.end(), found->begin(), found->end());
    }
    std::ranges::sort(all, sortsBefore);
    return all;
}

/// The records of one kind as a change leaves them; what it does not touch is not among them.
template <class Value>
std::vector<Value> left(const Change &change)
{
    std::vector<Value> values;
    for (const RecordChange &record : change.records) {
        if (record.after && std::holds_alternative<Value>(*record.after))
            values.push_back(std::get<Value>(*record.after));
    }
    return values;
}

inline Event eventLeft(const Change &change, const QString &id)
{
    for (const Event &event : left<Event>(change)) {
        if (event.id == EventId(id))
            return event;
    }
    FAIL("the change leaves no such event");
    return {};
}

inline QStringList datesOf(const Event &event)
{
    QStringList dates;
    for (const Occurrence &occurrence : allOf({event})) {
        const bool isOut = occurrence.body.status == EventStatus::Cancelled;
        dates.append(
            (isOut ? QStringLiteral("-") : QString()) +
            occurrence.days.first.toString(QStringLiteral("M.d")) +
            (occurrence.days.days() > 1 ? occurrence.days.last().toString(QStringLiteral("~d")) : QString()));
    }
    return dates;
}

} // namespace yeouido::tests
