// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/events.h"
#include "support/records.h"

#include "storage/reference_store.h"
#include "storage/search_text.h"

using namespace yeouido;
using namespace yeouido::storage;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The search text of an event holds all its texts and nothing of its machinery")
{
    Event event =
        series(timedEvent(u"uid@example"_s, u"예타 면제 건의"_s, at(14, 9), at(14, 10)), u"FREQ=DAILY"_s);
    event.body.participants = {{PersonId(u"person-id"_s), u"국장"_s, ParticipantRole::Seated}};
    event.body.sources = {{u"신문"_s, {}, Certainty::Confirmed}};
    CHECK(searchText(event) == u"예타면제건의\n국장\n신문\nㅇㅌㅁㅈㄱㅇ\nㄱㅈ\nㅅㅁ\n"_s);
}

TEST_CASE("References are found wherever they stand in a record")
{
    const std::vector<Record> records = recordsWithEverything();
    const std::set<RecordName> ofEvent = referencesOf(records.at(9));
    CHECK(ofEvent == std::set<RecordName>{{RecordKind::Place, u"hall"_s},
                                          {RecordKind::Person, u"person"_s},
                                          {RecordKind::Department, u"planning"_s},
                                          {RecordKind::Party, u"party"_s},
                                          {RecordKind::AgendaItem, u"item"_s},
                                          {RecordKind::AgendaItem, u"task"_s},
                                          {RecordKind::Event, u"visit@example"_s}});
    CHECK(referencesOf(records.at(10)).contains({RecordKind::Event, u"series@example"_s}));
    CHECK(referencesOf(records.at(4)).empty());
}
