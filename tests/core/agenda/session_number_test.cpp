// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/session_number.h"
#include "core/agenda/office.h"
#include "support/catch.h"

using namespace yeouido;
using namespace yeouido::tests;

TEST_CASE("sessions are counted from the first one, and a cancelled one is not")
{
    Event event = series(allDayEvent(u"o"_s, u"집무실"_s, QDate(2025, 4, 2), QDate(2025, 4, 2)),
                         u"FREQ=WEEKLY;COUNT=4"_s);
    EventBody cancelled = event.body;
    cancelled.when = AllDay{DateSpan::day(QDate(2025, 4, 9))};
    cancelled.status = EventStatus::Cancelled;
    event.overrides = {{{QDate(2025, 4, 9), {}}, cancelled}};
    const std::vector<Occurrence> sessions = occurrencesOf({event}, {QDate(2025, 4, 1), QDate(2025, 5, 1)});
    REQUIRE(sessions.size() == 4);

    CHECK(sessionNumber(keyOf(sessions[0]), sessions) == 1);
    CHECK(sessionNumber(keyOf(sessions[1]), sessions) == std::nullopt);
    CHECK(sessionNumber(keyOf(sessions[2]), sessions) == 2);
    CHECK(sessionNumber(keyOf(sessions[3]), sessions) == 3);
    CHECK(sessionNumber({EventId(u"other"_s), {}}, sessions) == std::nullopt);
}
