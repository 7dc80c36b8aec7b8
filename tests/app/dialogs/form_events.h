// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/events.h"

#include "office/directory.h"

namespace yeouido::tests {

/// A small office: two people, a department, places, items and parties.
inline Directory smallOffice()
{
    using namespace Qt::StringLiterals;
    Directory directory;
    Organisation city;
    city.id = OrganisationId(u"city"_s);
    city.name = u"시청"_s;
    city.own = true;
    city.headTitle = u"시장"_s;
    city.headShortTitle = u"시장"_s;
    directory.organisations = {city};
    directory.people = {
        {PersonId(u"head"_s), u"가나다"_s, {{u"시장"_s, city.id, {}, {}, {}}}, {}, {}, {}},
        {PersonId(u"vice"_s), u"라마바"_s, {{u"부시장"_s, city.id, {}, {}, {}}}, {}, {}, {}},
        {PersonId(u"p"_s), u"사아자"_s, {{u"정책위의장"_s, {}, {}, {}, {}}}, {}, {}, {}},
    };
    Department planning;
    planning.id = DepartmentId(u"planning"_s);
    planning.name = u"기획조정실"_s;
    directory.departments = {planning};
    Place hall;
    hall.id = PlaceId(u"hall"_s);
    hall.name = u"시청"_s;
    Place assembly;
    assembly.id = PlaceId(u"assembly"_s);
    assembly.name = u"국회"_s;
    directory.places = {hall, assembly};
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        AgendaItem item;
        item.id = AgendaItemId(u"a"_s + number);
        item.code = u"A"_s + number;
        item.title = number + u"번 안건"_s;
        directory.agendaItems.push_back(item);
    }
    for (const QString &id : {u"one"_s, u"two"_s}) {
        Party party;
        party.id = PartyId(id);
        party.name = id == u"one" ? u"첫째당"_s : u"둘째당"_s;
        directory.parties.push_back(party);
    }
    return directory;
}

/// Every field is set, in ways that are easily lost: orders that are not those of the lists, entries that the
/// directory does not have, seconds, no-break spaces.
inline EventBody bodyWithEverything()
{
    using namespace Qt::StringLiterals;
    EventBody body;
    body.principal = PersonId(u"vice"_s);
    body.kind = EventKind::Meeting;
    body.title = u"간부회의"_s;
    body.when = Timed{at(14, 9), {QDate(2025, 4, 14), QTime(10, 0, 30), u"Asia/Tokyo"_s}};
    body.location = {PlaceId(u"gone"_s), u"중회의실"_s};
    body.status = EventStatus::Cancelled;
    body.cancelReason = u"사유"_s;
    body.disclosure = Disclosure::Partial;
    body.disclosureGrounds = {5, 6};
    body.publicTitle = u"회의"_s;
    body.leadDepartment = DepartmentId(u"planning"_s);
    body.participants = {{PersonId(u"p"_s), {}, ParticipantRole::Escort},
                         {{}, u"국장"_s, ParticipantRole::Seated},
                         {PersonId(u"gone"_s), {}, ParticipantRole::Counterpart},
                         {{}, u"사아자 · 정책위의장"_s, ParticipantRole::Attendee}};
    body.agendaItems = {AgendaItemId(u"a3"_s), AgendaItemId(u"a1"_s), AgendaItemId(u"gone"_s)};
    body.parties = {PartyId(u"two"_s), PartyId(u"one"_s)};
    body.materials = {{u"제안서"_s, 5, u"비서실"_s, true}, {u"말씀자료"_s, 1, {}, false}};
    body.description = u"2025.\u00A04.\u00A016.(수)\n둘째 줄\n"_s;
    body.internalNote = u"메모"_s;
    body.reminderMinutes = {1440, 0, 10, 95};
    body.sources = {{u"신문"_s, u"수·목"_s, Certainty::Tentative},
                    {u"다른 신문"_s, {}, Certainty::Confirmed}};
    body.actual = Actual{Timed{at(14, 9, 5), at(14, 10, 5)}, u"소회의실"_s, u"국장"_s, u"메모"_s};
    return body;
}

} // namespace yeouido::tests
