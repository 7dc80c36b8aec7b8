// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/events.h"

#include "office/json.h"

#include <QJsonDocument>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

Event eventWithEverything()
{
    Event event = series(timedEvent(u"uid-1"_s, u"간부회의"_s, at(14, 9), at(14, 10)), u"FREQ=WEEKLY"_s);
    EventBody &body = event.body;
    body.principal = PersonId(u"vice"_s);
    body.kind = EventKind::Meeting;
    body.location = {PlaceId(u"hall"_s), u"중회의실"_s};
    body.cancelReason = u"사유"_s;
    body.disclosure = Disclosure::Partial;
    body.disclosureGrounds = {5, 6};
    body.publicTitle = u"회의"_s;
    body.leadDepartment = DepartmentId(u"planning"_s);
    body.participants = {{PersonId(u"p"_s), {}, ParticipantRole::Escort}, {{}, u"국장"_s, {}}};
    body.agendaItems = {AgendaItemId(u"a1"_s)};
    body.parties = {PartyId(u"party"_s)};
    body.materials = {{u"제안서"_s, 5, u"비서실"_s, true}};
    body.description = u"설명\n둘째 줄"_s;
    body.internalNote = u"메모"_s;
    body.reminderMinutes = {0, 10};
    body.sources = {{u"신문"_s, u"수·목"_s, Certainty::Tentative}};
    body.actual = Actual{Timed{at(14, 9, 5), at(14, 10, 5)}, u"소회의실"_s, {}, {}};
    event.recurrence->excluded = {{QDate(2025, 4, 21), QTime(9, 0)}};
    event.overrides = {{{QDate(2025, 4, 28), QTime(9, 0)}, body}};
    event.overrides.front().body.when = AllDay{DateSpan::day(QDate(2025, 4, 29))};
    return event;
}

} // namespace

TEST_CASE("An event with every field set comes back from JSON as it was")
{
    const Event event = eventWithEverything();
    const Result<Record> read = recordFromJson(RecordKind::Event, toJson(event));
    REQUIRE(read);
    CHECK(std::get<Event>(*read) == event);
}

TEST_CASE("Members with their default value are not written")
{
    Event event = timedEvent(u"uid-1"_s, u"회의"_s, at(14, 9), at(14, 10));
    event.body.status = EventStatus::Tentative;
    CHECK(canonicalJson(event) ==
          R"({"body":{"title":"회의","when":{"end":"2025-04-14T10:00","start":"2025-04-14T09:00",)"
          R"("zone":"Asia/Seoul"}},"id":"uid-1"})"_ba);
}

TEST_CASE("Reading JSON names the member that is wrong")
{
    const auto errorOf = [](const char *json) {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        const Result<Record> read = recordFromJson(RecordKind::Event, object);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::MalformedContent);
        return read.error().subject;
    };
    CHECK(errorOf(R"({"id":"a","body":{"titel":"x"}})") == u"event/body/titel"_s);
    CHECK(errorOf(R"({"id":"a","body":{"kind":"party"}})") == u"event/body/kind"_s);
    CHECK(errorOf(R"({"id":"a","body":{"when":{"untimed":"2025-02-30"}}})") == u"event/body/when"_s);
    CHECK(errorOf(R"({"body":{}})") == u"event"_s);
}
