// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/events.h"

#include "schedule/item_mentions.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const AgendaItemId railway(u"railway"_s);
const AgendaItemId centre(u"centre"_s);

Event meeting()
{
    Event event = timedEvent(u"meeting"_s, u"면담"_s, at(23, 14), at(23, 15));
    event.body.agendaItems = {railway};
    return event;
}

Event weeklyOffice()
{
    return series(timedEvent(u"office"_s, u"주간 집무"_s, at(16, 10), at(16, 12)), u"FREQ=WEEKLY;COUNT=4"_s);
}

} // namespace

TEST_CASE("An item is raised where an event, a visit or an office day names it", "[item mentions]")
{
    Visit visit;
    visit.id = VisitId(u"visit"_s);
    visit.event = EventId(u"meeting"_s);
    visit.party = PartyId(u"party"_s);
    visit.items = {railway, centre};
    OfficeDay day;
    day.id = OfficeDayId(u"day"_s);
    day.series = EventId(u"office"_s);
    day.occurrence = {QDate(2025, 4, 16), QTime(10, 0)};
    day.agendaItems = {railway};

    const auto mentions = itemMentions({meeting(), weeklyOffice()}, {visit}, {day});
    REQUIRE(mentions.size() == 2);

    const std::vector<ItemMention> &ofRailway = mentions.at(railway);
    REQUIRE(ofRailway.size() == 2);
    CHECK(ofRailway[0].date == QDate(2025, 4, 16));
    CHECK(ofRailway[0].inFocus);
    CHECK(ofRailway[0].occurrence.recurrenceId == day.occurrence);
    CHECK(ofRailway[1].title == u"면담");
    CHECK(ofRailway[1].parties == std::vector{visit.party});
    CHECK_FALSE(ofRailway[1].occurrence.recurrenceId);

    CHECK(mentions.at(centre).size() == 1);
}

TEST_CASE("A series that names an item counts once, an override that adds one counts by itself",
          "[item mentions]")
{
    Event office = weeklyOffice();
    office.body.agendaItems = {railway};
    EventBody second = office.body;
    second.when = Timed{at(24, 10), at(24, 12)};
    second.agendaItems = {railway, centre};
    office.overrides = {{{QDate(2025, 4, 23), QTime(10, 0)}, second}};

    const auto mentions = itemMentions({office}, {}, {});
    CHECK(mentions.at(railway).size() == 1);
    REQUIRE(mentions.at(centre).size() == 1);
    CHECK(mentions.at(centre).front().date == QDate(2025, 4, 24));
}

TEST_CASE("An item that the visit of an event cut is not raised there any more", "[item mentions]")
{
    Visit visit;
    visit.id = VisitId(u"visit"_s);
    visit.event = EventId(u"meeting"_s);
    visit.party = PartyId(u"party"_s);
    visit.items = {centre};
    const auto mentions = itemMentions({meeting()}, {visit}, {});
    CHECK_FALSE(mentions.contains(railway));
    CHECK(mentions.at(centre).size() == 1);

    // The other party of a party visit still gets what the event says.
    Event both = meeting();
    both.body.kind = EventKind::PartyVisit;
    both.body.parties = {visit.party, PartyId(u"other"_s)};
    CHECK(itemMentions({both}, {visit}, {}).contains(railway));
}

TEST_CASE("Nothing is raised by what is not there", "[item mentions]")
{
    Visit visit;
    visit.event = EventId(u"gone"_s);
    visit.items = {railway};
    CHECK(itemMentions({}, {visit}, {}).empty());
}
