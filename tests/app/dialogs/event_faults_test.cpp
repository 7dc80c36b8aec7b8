// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/form_events.h"
#include "support/catch.h"

#include "dialogs/event_faults.h"

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<EventField> fieldsOf(const std::vector<Fault> &faults)
{
    std::vector<EventField> fields;
    for (const Fault &fault : faults) {
        CHECK_FALSE(fault.sentence.isEmpty());
        fields.push_back(fault.field);
    }
    return fields;
}

EventBody meetingBody()
{
    return timedEvent(u"uid"_s, u"회의"_s, at(16, 9), at(16, 10)).body;
}

} // namespace

TEST_CASE("A sound event has no fault")
{
    CHECK(faultsOf(meetingBody(), {}).empty());
    CHECK(faultsOf(bodyWithEverything(), {}).empty());
    CHECK(
        faultsOf(meetingBody(), Recurrence{u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T235959"_s, {}, {}}).empty());
}

TEST_CASE("Every fault is found and belongs to its field")
{
    EventBody body = meetingBody();
    body.title = u"  "_s;
    body.when = Timed{at(16, 10), at(16, 9)};
    body.disclosure = Disclosure::Partial;
    body.actual = Actual{AllDay{{QDate(2025, 4, 17), QDate(2025, 4, 16)}}, {}, {}, {}};
    CHECK(fieldsOf(faultsOf(body, {})) ==
          std::vector{EventField::Title, EventField::End, EventField::PublicTitle, EventField::ActualEnd});
}

TEST_CASE("A time zone that does not exist is named")
{
    EventBody body = meetingBody();
    std::get<Timed>(body.when).end.zone = u"Asia/Nowhere"_s;
    const std::vector<Fault> faults = faultsOf(body, {});
    REQUIRE(fieldsOf(faults) == std::vector{EventField::EndZone});
    CHECK(faults.front().sentence.contains(u"Asia/Nowhere"_s));
}

TEST_CASE("A repetition that ends before it begins or never takes place is refused at its end")
{
    CHECK(fieldsOf(
              faultsOf(meetingBody(), Recurrence{u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250401T235959"_s, {}, {}})) ==
          std::vector{EventField::RuleEnd});
    CHECK(fieldsOf(faultsOf(meetingBody(), Recurrence{u"FREQ=SECONDLY"_s, {}, {}})) ==
          std::vector{EventField::Rule});
}
