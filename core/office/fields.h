// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <concepts>
#include <type_traits>

namespace yeouido {

// The members of every stored value by name, once for writing and reading. `visit(name, member)` is called
// for each; `Self` is T or const T.

template <class Self, class T>
concept IsOf = std::same_as<std::remove_const_t<Self>, T>;

template <class Self, class Visitor>
    requires IsOf<Self, Source>
void fields(Self &self, Visitor &&visit)
{
    visit("citation", self.citation);
    visit("claim", self.claim);
    visit("certainty", self.certainty);
}

template <class Self, class Visitor>
    requires IsOf<Self, Validity>
void fields(Self &self, Visitor &&visit)
{
    visit("from", self.from);
    visit("to", self.to);
}

template <class Self, class Visitor>
    requires IsOf<Self, Participant>
void fields(Self &self, Visitor &&visit)
{
    visit("person", self.person);
    visit("name", self.name);
    visit("role", self.role);
}

template <class Self, class Visitor>
    requires IsOf<Self, Material>
void fields(Self &self, Visitor &&visit)
{
    visit("name", self.name);
    visit("quantity", self.quantity);
    visit("holder", self.holder);
    visit("ready", self.ready);
}

template <class Self, class Visitor>
    requires IsOf<Self, Location>
void fields(Self &self, Visitor &&visit)
{
    visit("place", self.place);
    visit("text", self.text);
}

template <class Self, class Visitor>
    requires IsOf<Self, Actual>
void fields(Self &self, Visitor &&visit)
{
    visit("when", self.when);
    visit("place", self.place);
    visit("people", self.people);
    visit("note", self.note);
}

template <class Self, class Visitor>
    requires IsOf<Self, EventBody>
void fields(Self &self, Visitor &&visit)
{
    visit("principal", self.principal);
    visit("kind", self.kind);
    visit("title", self.title);
    visit("when", self.when);
    visit("location", self.location);
    visit("status", self.status);
    visit("cancelReason", self.cancelReason);
    visit("disclosure", self.disclosure);
    visit("disclosureGrounds", self.disclosureGrounds);
    visit("publicTitle", self.publicTitle);
    visit("leadDepartment", self.leadDepartment);
    visit("participants", self.participants);
    visit("agendaItems", self.agendaItems);
    visit("parties", self.parties);
    visit("serves", self.serves);
    visit("materials", self.materials);
    visit("description", self.description);
    visit("internalNote", self.internalNote);
    visit("reminderMinutes", self.reminderMinutes);
    visit("sources", self.sources);
    visit("actual", self.actual);
}

template <class Self, class Visitor>
    requires IsOf<Self, Recurrence>
void fields(Self &self, Visitor &&visit)
{
    visit("rule", self.rule);
    visit("excluded", self.excluded);
    visit("added", self.added);
}

template <class Self, class Visitor>
    requires IsOf<Self, Override>
void fields(Self &self, Visitor &&visit)
{
    visit("recurrenceId", self.recurrenceId);
    visit("body", self.body);
}

template <class Self, class Visitor>
    requires IsOf<Self, Event>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("body", self.body);
    visit("recurrence", self.recurrence);
    visit("overrides", self.overrides);
}

template <class Self, class Visitor>
    requires IsOf<Self, Companion>
void fields(Self &self, Visitor &&visit)
{
    visit("department", self.department);
    visit("seat", self.seat);
}

template <class Self, class Visitor>
    requires IsOf<Self, OfficeDay>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("series", self.series);
    visit("occurrence", self.occurrence);
    visit("theme", self.theme);
    visit("purpose", self.purpose);
    visit("agendaItems", self.agendaItems);
    visit("companions", self.companions);
    visit("checklist", self.checklist);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Place>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("address", self.address);
    visit("kind", self.kind);
    visit("note", self.note);
    visit("validity", self.validity);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Post>
void fields(Self &self, Visitor &&visit)
{
    visit("title", self.title);
    visit("organisation", self.organisation);
    visit("department", self.department);
    visit("party", self.party);
    visit("validity", self.validity);
}

template <class Self, class Visitor>
    requires IsOf<Self, Person>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("posts", self.posts);
    visit("contact", self.contact);
    visit("note", self.note);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Department>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("organisation", self.organisation);
    visit("head", self.head);
    visit("order", self.order);
    visit("validity", self.validity);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Party>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("shortName", self.shortName);
    visit("order", self.order);
    visit("seats", self.seats);
    visit("headquarters", self.headquarters);
    visit("validity", self.validity);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Organisation>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("shortName", self.shortName);
    visit("kind", self.kind);
    visit("own", self.own);
    visit("headTitle", self.headTitle);
    visit("headShortTitle", self.headShortTitle);
    visit("contact", self.contact);
    visit("validity", self.validity);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, ElectionPhase>
void fields(Self &self, Visitor &&visit)
{
    visit("name", self.name);
    visit("first", self.first);
    visit("last", self.last);
}

template <class Self, class Visitor>
    requires IsOf<Self, Election>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("shortName", self.shortName);
    visit("kind", self.kind);
    visit("date", self.date);
    visit("own", self.own);
    visit("causeFixedDate", self.causeFixedDate);
    visit("phases", self.phases);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Funding>
void fields(Self &self, Visitor &&visit)
{
    visit("total", self.total);
    visit("state", self.state);
    visit("city", self.city);
    visit("privateCapital", self.privateCapital);
    visit("asOf", self.asOf);
    visit("note", self.note);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Progress>
void fields(Self &self, Visitor &&visit)
{
    visit("date", self.date);
    visit("text", self.text);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, AgendaItem>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("code", self.code);
    visit("title", self.title);
    visit("kind", self.kind);
    visit("parent", self.parent);
    visit("package", self.package);
    visit("order", self.order);
    visit("request", self.request);
    visit("addressee", self.addressee);
    visit("basis", self.basis);
    visit("leadDepartment", self.leadDepartment);
    visit("funding", self.funding);
    visit("progress", self.progress);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, ProposalVersion>
void fields(Self &self, Visitor &&visit)
{
    visit("label", self.label);
    visit("date", self.date);
    visit("taskCount", self.taskCount);
    visit("projectCount", self.projectCount);
    visit("total", self.total);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, ProposalPackage>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("title", self.title);
    visit("versions", self.versions);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, TalkingPoint>
void fields(Self &self, Visitor &&visit)
{
    visit("text", self.text);
    visit("minutes", self.minutes);
}

template <class Self, class Visitor>
    requires IsOf<Self, HandedVersion>
void fields(Self &self, Visitor &&visit)
{
    visit("package", self.package);
    visit("label", self.label);
}

template <class Self, class Visitor>
    requires IsOf<Self, LegalClearance>
void fields(Self &self, Visitor &&visit)
{
    visit("rule", self.rule);
    visit("clearedBy", self.clearedBy);
    visit("date", self.date);
    visit("how", self.how);
    visit("reply", self.reply);
}

template <class Self, class Visitor>
    requires IsOf<Self, Visit>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("event", self.event);
    visit("occurrence", self.occurrence);
    visit("party", self.party);
    visit("occasion", self.occasion);
    visit("counterpart", self.counterpart);
    visit("counterpartText", self.counterpartText);
    visit("met", self.met);
    visit("gate", self.gate);
    visit("handed", self.handed);
    visit("items", self.items);
    visit("talkingPoints", self.talkingPoints);
    visit("materials", self.materials);
    visit("photo", self.photo);
    visit("gift", self.gift);
    visit("clearances", self.clearances);
    visit("debriefedOn", self.debriefedOn);
    visit("debrief", self.debrief);
    visit("sources", self.sources);
}

template <class Self, class Visitor>
    requires IsOf<Self, Addressee>
void fields(Self &self, Visitor &&visit)
{
    visit("party", self.party);
    visit("organisation", self.organisation);
    visit("candidate", self.candidate);
}

template <class Self, class Visitor>
    requires IsOf<Self, Evidence>
void fields(Self &self, Visitor &&visit)
{
    visit("kind", self.kind);
    visit("citation", self.citation);
    visit("quotation", self.quotation);
}

template <class Self, class Visitor>
    requires IsOf<Self, AdoptionRecord>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("item", self.item);
    visit("addressee", self.addressee);
    visit("date", self.date);
    visit("recordedAt", self.recordedAt);
    visit("state", self.state);
    visit("fulfilment", self.fulfilment);
    visit("announcement", self.announcement);
    visit("evidence", self.evidence);
    visit("note", self.note);
    visit("promised", self.promised);
    visit("visit", self.visit);
}

template <class Self, class Visitor>
    requires IsOf<Self, FollowUp>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("text", self.text);
    visit("ownerDepartment", self.ownerDepartment);
    visit("owner", self.owner);
    visit("due", self.due);
    visit("state", self.state);
    visit("closedOn", self.closedOn);
    visit("reason", self.reason);
    visit("since", self.since);
    visit("visit", self.visit);
    visit("event", self.event);
    visit("item", self.item);
    visit("notBefore", self.notBefore);
}

template <class Self, class Visitor>
    requires IsOf<Self, HolidayEntry>
void fields(Self &self, Visitor &&visit)
{
    visit("id", self.id);
    visit("date", self.date);
    visit("name", self.name);
    visit("kind", self.kind);
    visit("validity", self.validity);
    visit("source", self.source);
}

/// Whether a type has its members listed above.
template <class T>
concept HasFields = requires(T &value) { fields(value, [](const char *, auto &) {}); };

} // namespace yeouido
