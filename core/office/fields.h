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

template <class Self, class Visit>
    requires IsOf<Self, Source>
void fields(Self &self, Visit &&visit)
{
    visit("citation", self.citation);
    visit("claim", self.claim);
    visit("certainty", self.certainty);
}

template <class Self, class Visit>
    requires IsOf<Self, Validity>
void fields(Self &self, Visit &&visit)
{
    visit("from", self.from);
    visit("to", self.to);
}

template <class Self, class Visit>
    requires IsOf<Self, Participant>
void fields(Self &self, Visit &&visit)
{
    visit("person", self.person);
    visit("name", self.name);
    visit("role", self.role);
}

template <class Self, class Visit>
    requires IsOf<Self, Material>
void fields(Self &self, Visit &&visit)
{
    visit("name", self.name);
    visit("quantity", self.quantity);
    visit("holder", self.holder);
    visit("ready", self.ready);
}

template <class Self, class Visit>
    requires IsOf<Self, Location>
void fields(Self &self, Visit &&visit)
{
    visit("place", self.place);
    visit("text", self.text);
}

template <class Self, class Visit>
    requires IsOf<Self, Actual>
void fields(Self &self, Visit &&visit)
{
    visit("when", self.when);
    visit("place", self.place);
    visit("people", self.people);
    visit("note", self.note);
}

template <class Self, class Visit>
    requires IsOf<Self, EventBody>
void fields(Self &self, Visit &&visit)
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
    visit("materials", self.materials);
    visit("description", self.description);
    visit("internalNote", self.internalNote);
    visit("reminderMinutes", self.reminderMinutes);
    visit("sources", self.sources);
    visit("actual", self.actual);
}

template <class Self, class Visit>
    requires IsOf<Self, Recurrence>
void fields(Self &self, Visit &&visit)
{
    visit("rule", self.rule);
    visit("excluded", self.excluded);
    visit("added", self.added);
}

template <class Self, class Visit>
    requires IsOf<Self, Override>
void fields(Self &self, Visit &&visit)
{
    visit("recurrenceId", self.recurrenceId);
    visit("body", self.body);
}

template <class Self, class Visit>
    requires IsOf<Self, Event>
void fields(Self &self, Visit &&visit)
{
    visit("id", self.id);
    visit("body", self.body);
    visit("recurrence", self.recurrence);
    visit("overrides", self.overrides);
}

template <class Self, class Visit>
    requires IsOf<Self, OfficeDay>
void fields(Self &self, Visit &&visit)
{
    visit("id", self.id);
    visit("series", self.series);
    visit("occurrence", self.occurrence);
    visit("theme", self.theme);
    visit("purpose", self.purpose);
    visit("agendaItems", self.agendaItems);
    visit("sources", self.sources);
}

template <class Self, class Visit>
    requires IsOf<Self, Place>
void fields(Self &self, Visit &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("address", self.address);
    visit("note", self.note);
    visit("sources", self.sources);
}

template <class Self, class Visit>
    requires IsOf<Self, Post>
void fields(Self &self, Visit &&visit)
{
    visit("title", self.title);
    visit("organisation", self.organisation);
    visit("department", self.department);
    visit("party", self.party);
    visit("validity", self.validity);
}

template <class Self, class Visit>
    requires IsOf<Self, Person>
void fields(Self &self, Visit &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("posts", self.posts);
    visit("note", self.note);
    visit("sources", self.sources);
}

template <class Self, class Visit>
    requires IsOf<Self, Department>
void fields(Self &self, Visit &&visit)
{
    visit("id", self.id);
    visit("name", self.name);
    visit("organisation", self.organisation);
    visit("head", self.head);
    visit("order", self.order);
    visit("validity", self.validity);
    visit("sources", self.sources);
}

template <class Self, class Visit>
    requires IsOf<Self, Party>
void fields(Self &self, Visit &&visit)
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

template <class Self, class Visit>
    requires IsOf<Self, Organisation>
void fields(Self &self, Visit &&visit)
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

template <class Self, class Visit>
    requires IsOf<Self, ElectionPhase>
void fields(Self &self, Visit &&visit)
{
    visit("name", self.name);
    visit("first", self.first);
    visit("last", self.last);
}

template <class Self, class Visit>
    requires IsOf<Self, Election>
void fields(Self &self, Visit &&visit)
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

template <class Self, class Visit>
    requires IsOf<Self, Funding>
void fields(Self &self, Visit &&visit)
{
    visit("total", self.total);
    visit("state", self.state);
    visit("city", self.city);
    visit("privateCapital", self.privateCapital);
    visit("asOf", self.asOf);
    visit("note", self.note);
    visit("sources", self.sources);
}

template <class Self, class Visit>
    requires IsOf<Self, Progress>
void fields(Self &self, Visit &&visit)
{
    visit("date", self.date);
    visit("text", self.text);
    visit("sources", self.sources);
}

template <class Self, class Visit>
    requires IsOf<Self, AgendaItem>
void fields(Self &self, Visit &&visit)
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

template <class Self, class Visit>
    requires IsOf<Self, ProposalVersion>
void fields(Self &self, Visit &&visit)
{
    visit("label", self.label);
    visit("date", self.date);
    visit("taskCount", self.taskCount);
    visit("projectCount", self.projectCount);
    visit("total", self.total);
    visit("sources", self.sources);
}

template <class Self, class Visit>
    requires IsOf<Self, ProposalPackage>
void fields(Self &self, Visit &&visit)
{
    visit("id", self.id);
    visit("title", self.title);
    visit("versions", self.versions);
    visit("sources", self.sources);
}

/// Whether a type has its members listed above.
template <class T>
concept HasFields = requires(T &value) { fields(value, [](const char *, auto &) {}); };

} // namespace yeouido
