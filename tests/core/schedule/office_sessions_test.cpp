// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/office_sessions.h"
#include "support/catch.h"
#include "support/events.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

Event weekly(const QString &id, QDate first, int count)
{
    Event office = series(allDayEvent(id, u"집무실"_s, first, first), u"FREQ=WEEKLY;COUNT=%1"_s.arg(count));
    office.body.kind = EventKind::OfficeDay;
    return office;
}

void skip(Event &office, QDate date)
{
    EventBody body = office.body;
    body.when = AllDay{DateSpan::day(date)};
    body.status = EventStatus::Cancelled;
    office.overrides.push_back({{date, {}}, body});
}

std::vector<int> numbersOf(const std::vector<Event> &offices)
{
    const Result<std::vector<OfficeSession>> sessions = officeSessions(offices, QDate(2030, 1, 1), seoul);
    REQUIRE(sessions.has_value());
    std::vector<int> numbers;
    for (const OfficeSession &session : *sessions)
        numbers.push_back(session.number.value_or(0));
    return numbers;
}

} // namespace

TEST_CASE("sessions are counted from the first one, and a skipped one is not")
{
    Event office = weekly(u"o"_s, QDate(2025, 4, 2), 4);
    skip(office, QDate(2025, 4, 9));
    CHECK(numbersOf({office}) == std::vector{1, 0, 2, 3});

    const std::vector<OfficeSession> sessions = *officeSessions({office}, QDate(2025, 4, 24), seoul);
    CHECK(sessionNumber({office.id, RecurrenceId{QDate(2025, 4, 16), {}}}, sessions) == 2);
    CHECK(sessionNumber({office.id, RecurrenceId{QDate(2025, 4, 9), {}}}, sessions) == std::nullopt);
    CHECK(sessionNumber({EventId(u"other"_s), {}}, sessions) == std::nullopt);
}

TEST_CASE("a series that carries the office on goes on being counted")
{
    CHECK(numbersOf({weekly(u"later"_s, QDate(2025, 4, 15), 2), weekly(u"o"_s, QDate(2025, 4, 2), 2)}) ==
          std::vector{1, 2, 3, 4});
}

TEST_CASE("an office after a long pause is another one, and one that skipped its days is not")
{
    CHECK(numbersOf({weekly(u"a"_s, QDate(2025, 4, 2), 2), weekly(u"b"_s, QDate(2026, 4, 1), 2)}) ==
          std::vector{1, 2, 1, 2});

    Event office = weekly(u"o"_s, QDate(2025, 4, 2), 12);
    for (QDate date(2025, 4, 9); date < QDate(2025, 6, 18); date = date.addDays(7))
        skip(office, date);
    CHECK(numbersOf({office}).back() == 2);
}

TEST_CASE("a run names the series that carry one office on, and not those of another office")
{
    const std::vector<Event> offices{weekly(u"later"_s, QDate(2025, 4, 15), 2),
                                     weekly(u"o"_s, QDate(2025, 4, 2), 2),
                                     weekly(u"next"_s, QDate(2026, 4, 1), 3)};
    const std::vector<OfficeSession> sessions = *officeSessions(offices, QDate(2030, 1, 1), seoul);
    const OfficeRun first{{EventId(u"o"_s), EventId(u"later"_s)}, 4};
    CHECK(runOf(keyOf(sessions[0].occurrence), sessions) == first);
    CHECK(runOf(keyOf(sessions[3].occurrence), sessions) == first);
    CHECK(runOf(keyOf(sessions[4].occurrence), sessions) == OfficeRun{{EventId(u"next"_s)}, 3});
    CHECK(runOf({EventId(u"nowhere"_s), {}}, sessions) == OfficeRun());
}

TEST_CASE("other events are no sessions, and the last day is that of all series")
{
    Event meeting = weekly(u"m"_s, QDate(2025, 4, 3), 2);
    meeting.body.kind = EventKind::Meeting;
    const Event office = weekly(u"o"_s, QDate(2025, 4, 2), 2);
    CHECK(numbersOf({meeting, office}) == std::vector{1, 2});
    CHECK(lastOfficeDay({office, weekly(u"p"_s, QDate(2025, 4, 16), 2)}, seoul) == QDate(2025, 4, 23));
    CHECK(lastOfficeDay({}, seoul) == std::nullopt);
}
