// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/ics_lint.h"
#include "support/catch.h"
#include "support/events.h"

#include "exchange/ics_writer.h"

// Events to write, and the calendars made of them.

namespace yeouido::tests {

using namespace Qt::StringLiterals;

inline const QDateTime changed(QDate(2025, 4, 14), QTime(8, 30), Qt::UTC);
inline const IcsOptions options{.calendarName = u"시장 일정"_s,
                                .writtenAt = QDateTime(QDate(2025, 4, 14), QTime(9, 0), Qt::UTC)};
inline const DateSpan allDays{QDate(1950, 1, 1), QDate(2100, 1, 1)};

inline StoredEvent stored(const Event &event, int sequence = 0)
{
    return {.event = event, .revision = 1, .sequence = sequence, .created = changed, .modified = changed};
}

inline QByteArray internalIcs(const std::vector<Event> &events)
{
    std::vector<SeriesEntry> entries;
    for (const Event &event : events)
        entries.push_back(seriesEntry(stored(event), {}, {}, {}));
    const Result<QByteArray> written = writeInternalIcs(entries, options);
    REQUIRE(written);
    return *written;
}

inline QByteArray publicIcs(const std::vector<Event> &events, const QByteArray &secret = "secret")
{
    std::vector<PublicEntry> entries;
    for (const Event &event : events) {
        const Result<std::vector<Occurrence>> found = occurrences(event, allDays, seoul);
        REQUIRE(found);
        for (const Occurrence &occurrence : *found) {
            if (const std::optional<PublicEntry> entry = publicEntry(occurrence, Tentative::Included, {}))
                entries.push_back(*entry);
        }
    }
    const Result<QByteArray> written = writePublicIcs(entries, secret, options);
    REQUIRE(written);
    return *written;
}

inline bool hasLine(const QByteArray &ics, const QByteArray &line)
{
    return ("\r\n" + unfolded(ics)).contains("\r\n" + line + "\r\n");
}

inline qsizetype linesThatBegin(const QByteArray &ics, const QByteArray &begin)
{
    return ("\r\n" + unfolded(ics)).count("\r\n" + begin);
}

inline Event untimedEvent(const QString &id, const QString &title, QDate date, DayPart part)
{
    Event event = allDayEvent(id, title, date, date);
    event.body.when = Untimed{date, part};
    return event;
}

inline Event opened(Event event)
{
    event.body.disclosure = Disclosure::Public;
    for (Override &override : event.overrides)
        override.body.disclosure = Disclosure::Public;
    return event;
}

inline void override(Event &series, const RecurrenceId &id, const QString &title, const When &when,
                     EventStatus status = EventStatus::Confirmed)
{
    EventBody body = series.body;
    body.title = title;
    body.when = when;
    body.status = status;
    series.overrides.push_back({id, body});
}

inline RecurrenceId occurrenceAt(int day, int hour)
{
    return {QDate(2025, 4, day), QTime(hour, 0)};
}

inline Event weeklyWithExceptions()
{
    Event event = series(timedEvent(u"weekly"_s, u"간부회의, 주간"_s, at(14, 9), at(14, 10)),
                         u"FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20250512T090000"_s);
    event.recurrence->excluded = {occurrenceAt(16, 9), occurrenceAt(30, 9)};
    event.recurrence->added = {occurrenceAt(18, 9)};
    override(event, occurrenceAt(21, 9), u"간부회의(오후)"_s, Timed{at(22, 14), at(22, 15, 30)});
    override(event, occurrenceAt(23, 9), u"간부회의"_s, Timed{at(23, 9), at(23, 10)}, EventStatus::Cancelled);
    return event;
}

inline Event officeSeries()
{
    Event event =
        series(allDayEvent(u"office"_s, u"주간 여의도 집무실"_s, QDate(2025, 4, 16), QDate(2025, 4, 16)),
               u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    override(event, {QDate(2025, 4, 16), std::nullopt}, u"주간 여의도 집무실"_s,
             AllDay{DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))});
    return event;
}

inline Event inNewYork()
{
    const QString zone = u"America/New_York"_s;
    const auto there = [&](QDate date, int hour) { return WallTime{date, QTime(hour, 0), zone}; };
    return series(timedEvent(u"new-york"_s, u"화상회의"_s, there(QDate(2025, 10, 20), 9),
                             there(QDate(2025, 10, 20), 10)),
                  u"FREQ=WEEKLY;COUNT=4"_s);
}

/// One of everything that can go out.
inline std::vector<Event> manyEvents()
{
    Event crossing = timedEvent(u"crossing"_s, u"국외 출장"_s, at(20, 10), at(20, 9));
    std::get<Timed>(crossing.body.when).end = {QDate(2025, 4, 20), QTime(9, 0), u"America/New_York"_s};
    Event summer = timedEvent(u"summer"_s, u"옛 행사"_s, at(1, 14, 0, 7, 1988), at(1, 15, 0, 7, 1988));
    Event instant = timedEvent(u"instant"_s, u"마감"_s, at(18, 18), at(18, 18));
    Event tentative = timedEvent(u"tentative"_s, u"협의"_s, at(17, 23), at(18, 1));
    tentative.body.status = EventStatus::Tentative;
    return {timedEvent(u"single"_s, u"세월호 참사 11주기 기억식"_s, at(16, 15), at(16, 16, 30)),
            allDayEvent(u"days"_s, u"국외 출장"_s, QDate(2025, 4, 30), QDate(2025, 5, 2)),
            untimedEvent(u"untimed"_s, u"정책위의장 면담"_s, QDate(2025, 4, 16), DayPart::Unknown),
            untimedEvent(u"morning"_s, u"기자 차담회"_s, QDate(2025, 4, 14), DayPart::Morning),
            weeklyWithExceptions(),
            officeSeries(),
            series(timedEvent(u"monthly"_s, u"정례조회"_s, at(7, 9), at(7, 9, 40)),
                   u"FREQ=MONTHLY;BYDAY=1MO;COUNT=5"_s),
            series(allDayEvent(u"yearly"_s, u"시민의 날"_s, QDate(2025, 11, 1), QDate(2025, 11, 1)),
                   u"FREQ=YEARLY;COUNT=3"_s),
            inNewYork(),
            crossing,
            summer,
            instant,
            tentative};
}

} // namespace yeouido::tests
