// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/events.h"

#include "schedule/visit_list.h"

namespace yeouido::tests {

/// A directory of two parties with a person each, a campaign office, an item and a package of two versions.
inline Directory visitedOffice()
{
    using namespace Qt::StringLiterals;
    const auto party = [](const QString &name) {
        Party made;
        made.id = PartyId(name);
        made.name = name;
        return made;
    };
    const auto person = [](const QString &name, const QString &post, const QString &of) {
        Person made;
        made.id = PersonId(name);
        made.name = name;
        made.posts = {{u"국회의원"_s, {}, {}, {}, {}}, {post, {}, {}, PartyId(of), {}}};
        return made;
    };
    Directory directory;
    directory.parties = {party(u"가당"_s), party(u"나당"_s)};
    directory.people = {person(u"홍길동"_s, u"정책위의장"_s, u"가당"_s),
                        person(u"임꺽정"_s, u"원내대표"_s, u"나당"_s)};
    Place camp;
    camp.id = PlaceId(u"camp"_s);
    camp.name = u"후보 사무소"_s;
    camp.kind = PlaceKind::CampaignOffice;
    directory.places = {camp};
    AgendaItem item;
    item.id = AgendaItemId(u"item"_s);
    item.title = u"철도"_s;
    directory.agendaItems = {item};
    ProposalPackage package;
    package.id = ProposalPackageId(u"package"_s);
    package.versions = {{u"v1"_s, QDate(2025, 4, 8), {}, {}, {}, {}},
                        {u"v2"_s, QDate(2025, 4, 20), {}, {}, {}, {}}};
    directory.packages = {package};
    return directory;
}

/// A party visit on 16 April 2025, from 10:00 to 10:30, at which both parties are met.
inline Event visitEvent(const QString &id = QStringLiteral("visit"))
{
    using namespace Qt::StringLiterals;
    Event event = timedEvent(id, u"정책위의장 면담"_s, at(16, 10), at(16, 10, 30));
    event.body.kind = EventKind::PartyVisit;
    event.body.parties = {PartyId(u"나당"_s), PartyId(u"가당"_s)};
    event.body.agendaItems = {AgendaItemId(u"item"_s)};
    event.body.participants = {{PersonId(u"홍길동"_s), {}, ParticipantRole::Counterpart}};
    return event;
}

inline Visit visitOf(const Event &event, const QString &party)
{
    Visit visit;
    visit.id = VisitId(event.id.text() + u'/' + party);
    visit.event = event.id;
    visit.party = PartyId(party);
    return visit;
}

inline std::vector<VisitEntry> entriesOf(const std::vector<Event> &events, const std::vector<Visit> &visits)
{
    const auto entries = visitEntries(events, visits, DateSpan{QDate(2025, 4, 1), QDate(2025, 6, 1)}, seoul);
    return entries.value_or(std::vector<VisitEntry>());
}

} // namespace yeouido::tests
