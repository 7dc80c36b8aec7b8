// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString kindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::OfficeDay:
        return Words::tr("Yeouido office", "kind of event");
    case EventKind::PartyVisit:
        return Words::tr("Party visit", "kind of event");
    case EventKind::Meeting:
        return Words::tr("Meeting", "kind of event");
    case EventKind::Ceremony:
        return Words::tr("Ceremony", "kind of event");
    case EventKind::Administration:
        return Words::tr("Administration", "kind of event");
    case EventKind::Travel:
        return Words::tr("Travel", "kind of event");
    case EventKind::Election:
        return Words::tr("Election date", "kind of event");
    case EventKind::Other:
        return Words::tr("Other", "kind of event");
    }
    return {};
}

QString statusWord(EventStatus status)
{
    switch (status) {
    case EventStatus::Tentative:
        return Words::tr("Tentative", "status of an event");
    case EventStatus::Confirmed:
        return Words::tr("Confirmed", "status of an event");
    case EventStatus::Cancelled:
        return Words::tr("Cancelled", "status of an event");
    }
    return {};
}

QString disclosureWord(Disclosure disclosure)
{
    switch (disclosure) {
    case Disclosure::Public:
        return Words::tr("Public", "disclosure of an event");
    case Disclosure::Partial:
        return Words::tr("Partly public", "disclosure of an event");
    case Disclosure::Closed:
        return Words::tr("Closed", "disclosure of an event");
    }
    return {};
}

QString disclosureWord(Disclosure disclosure, const std::set<int> &grounds)
{
    if (grounds.empty())
        return disclosureWord(disclosure);
    QStringList numbers;
    for (const int ground : grounds)
        numbers.append(QString::number(ground));
    return disclosureWord(disclosure) + u'(' + numbers.join(u'·') + u')';
}

QString roleWord(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Seated:
        return Words::tr("Sitting in", "role of a participant");
    case ParticipantRole::Escort:
        return Words::tr("Accompanying", "role of a participant");
    case ParticipantRole::Reception:
        return Words::tr("Receiving", "role of a participant");
    case ParticipantRole::Counterpart:
        return Words::tr("Counterpart", "role of a participant");
    case ParticipantRole::Attendee:
        return Words::tr("Attending", "role of a participant");
    }
    return {};
}

QString holidayKindWord(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::Public:
        return Words::tr("Public holiday", "kind of holiday");
    case HolidayKind::Substitute:
        return Words::tr("Substitute holiday", "kind of holiday");
    case HolidayKind::Temporary:
        return Words::tr("Temporary holiday", "kind of holiday");
    case HolidayKind::Election:
        return Words::tr("Election day", "kind of holiday");
    case HolidayKind::Local:
        return Words::tr("Local holiday", "kind of holiday");
    }
    return {};
}

QString organisationKindWord(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::LocalGovernment:
        return Words::tr("Local government", "kind of organisation");
    case OrganisationKind::Ministry:
        return Words::tr("Ministry", "kind of organisation");
    case OrganisationKind::Assembly:
        return Words::tr("National Assembly", "kind of organisation");
    case OrganisationKind::Other:
        return Words::tr("Other", "kind of organisation");
    }
    return {};
}

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Confirmed:
        return Words::tr("Confirmed", "how sure a fact is");
    case Certainty::Tentative:
        return Words::tr("Tentative", "how sure a fact is");
    }
    return {};
}

QString dayPartWord(DayPart part)
{
    switch (part) {
    case DayPart::Unknown:
        return Words::tr("Time open", "the hour of an event is not known yet");
    case DayPart::Morning:
        return Words::tr("Morning", "an event is in the morning, its hour is not known yet");
    case DayPart::Afternoon:
        return Words::tr("Afternoon", "an event is in the afternoon, its hour is not known yet");
    }
    return {};
}

QString recordKindWord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Event:
        return Words::tr("Event", "kind of record in the history");
    case RecordKind::OfficeDay:
        return Words::tr("Office day", "kind of record in the history");
    case RecordKind::Place:
        return Words::tr("Place", "kind of record in the history");
    case RecordKind::Person:
        return Words::tr("Person", "kind of record in the history");
    case RecordKind::Department:
        return Words::tr("Department", "kind of record in the history");
    case RecordKind::Party:
        return Words::tr("Party", "kind of record in the history");
    case RecordKind::Organisation:
        return Words::tr("Organisation", "kind of record in the history");
    case RecordKind::Election:
        return Words::tr("Election", "kind of record in the history");
    case RecordKind::AgendaItem:
        return Words::tr("Agenda item", "kind of record in the history");
    case RecordKind::ProposalPackage:
        return Words::tr("Proposal package", "kind of record in the history");
    case RecordKind::Visit:
        return Words::tr("Visit", "kind of record in the history");
    case RecordKind::AdoptionRecord:
        return Words::tr("Adoption", "kind of record in the history: what an addressee made of an item");
    case RecordKind::FollowUp:
        return Words::tr("Follow-up", "kind of record in the history");
    case RecordKind::HolidayEntry:
        return Words::tr("Holiday", "kind of record in the history");
    }
    return {};
}

} // namespace yeouido
