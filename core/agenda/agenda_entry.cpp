// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/agenda_entry.h"

#include "schedule/office_sessions.h"
#include "schedule/visit_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct AgendaEntry
{
    Q_DECLARE_TR_FUNCTIONS(AgendaEntry)
};

/// The post by which the schedule of a vice head is known; empty for the head, also where the head is named.
QString principalText(const Occurrence &occurrence, const Directory &directory)
{
    if (!occurrence.body.principal)
        return {};
    const QDate on = occurrence.days.first;
    const Person *person = directory.find(*occurrence.body.principal);
    // What belongs to someone else must never pass for the head's own.
    if (!person)
        return AgendaEntry::tr("Someone else",
                               "whose event it is, when that person is no longer in the file");
    const QString post = postTitle(*person, on);
    if (post.isEmpty())
        return person->name;
    const Organisation *own = directory.ownOrganisation(on);
    const bool isHead = own && (post == own->headTitle || post == own->headShortTitle);
    return isHead ? QString() : post;
}

QString participantText(const Participant &participant, QDate on, const Directory &directory)
{
    const Person *person = participant.person ? directory.find(*participant.person) : nullptr;
    if (!person)
        return participant.name;
    const QStringList words{person->name, postTitle(*person, on)};
    return words.join(u' ').trimmed();
}

QString materialText(const Material &material)
{
    const QString what = material.quantity == 1
                             ? material.name
                             : AgendaEntry::tr("%1 ×%2", "a material to have ready and the number of copies")
                                   .arg(material.name, QString::number(material.quantity));
    if (material.holder.isEmpty())
        return what;
    return AgendaEntry::tr("%1 (%2)", "a material to have ready and who brings it")
        .arg(what, material.holder);
}

QString agendaItemText(const AgendaItem &item)
{
    return item.code.isEmpty() ? item.title : item.code + QChar::Nbsp + item.title;
}

void addOfficeDay(InternalEntry &entry, const OfficeDay &day, const Directory &directory)
{
    entry.theme = day.theme;
    for (const Companion &companion : day.companions) {
        if (const Department *department = directory.find(companion.department))
            entry.companions.append(bureauHeadText(*department, directory, entry.days.first));
    }
}

} // namespace

QString placeText(const Location &location, const Directory &directory)
{
    const Place *place = location.place ? directory.find(*location.place) : nullptr;
    if (!place)
        return location.text;
    return location.text.isEmpty() ? place->name : place->name + u' ' + location.text;
}

QString bureauHeadText(const Department &department, const Directory &directory, QDate on)
{
    const Person *head = department.head ? directory.find(*department.head) : nullptr;
    if (!head)
        return department.name;
    const QString post = postTitle(*head, on);
    return (post.isEmpty() ? department.name : post) + u' ' + head->name;
}

std::optional<PublicEntry> publicEntry(const Occurrence &occurrence, Tentative tentative,
                                       const Directory &directory)
{
    const EventBody &body = occurrence.body;
    const Disclosure disclosure = effectiveDisclosure(occurrence);
    if (disclosure == Disclosure::Closed || body.status == EventStatus::Cancelled)
        return std::nullopt;
    if (body.status == EventStatus::Tentative && tentative == Tentative::Withheld)
        return std::nullopt;
    const bool isOpen = disclosure == Disclosure::Public;
    const QString title = isOpen ? body.title : body.publicTitle.trimmed();
    if (title.isEmpty())
        return std::nullopt;
    return PublicEntry{.event = occurrence.event,
                       .recurrenceId = occurrence.recurrenceId,
                       .when = body.when,
                       .days = occurrence.days,
                       .tentative = body.status == EventStatus::Tentative,
                       .title = title,
                       .place = isOpen ? placeText(body.location, directory) : QString(),
                       .principal = principalText(occurrence, directory)};
}

InternalEntry internalEntry(const Occurrence &occurrence, const Directory &directory,
                            const std::vector<OfficeDay> &officeDays, const std::vector<Visit> &visits)
{
    const EventBody &body = occurrence.body;
    const Department *lead = body.leadDepartment ? directory.find(*body.leadDepartment) : nullptr;
    InternalEntry entry{.event = occurrence.event,
                        .recurrenceId = occurrence.recurrenceId,
                        .when = body.when,
                        .days = occurrence.days,
                        .kind = body.kind,
                        .status = body.status,
                        .cancelReason = body.cancelReason,
                        .disclosure = effectiveDisclosure(occurrence),
                        .disclosureGrounds = body.disclosureGrounds,
                        .title = body.title,
                        .theme = {},
                        .sessionNumber = {},
                        .place = placeText(body.location, directory),
                        .principal = principalText(occurrence, directory),
                        .leadDepartment = lead ? lead->name : QString(),
                        .agendaItems = {},
                        .agendaCodes = {},
                        .participants = {},
                        .roles = {},
                        .companions = {},
                        .materials = {},
                        .description = body.description};
    if (const OfficeDay *day = officeDayOf(occurrence, officeDays))
        addOfficeDay(entry, *day, directory);
    for (const AgendaItemId &id : itemsRaisedAt(occurrence, visits)) {
        const AgendaItem *item = directory.find(id);
        if (!item)
            continue;
        entry.agendaItems.append(agendaItemText(*item));
        entry.agendaCodes.append(item->code);
    }
    for (const Participant &participant : body.participants) {
        entry.participants.append(participantText(participant, occurrence.days.first, directory));
        entry.roles.push_back(participant.role);
    }
    for (const Material &material : body.materials)
        entry.materials.append(materialText(material));
    for (const VisitEntry &visited : visitEntries(occurrence, visits)) {
        if (!visited.visit)
            continue;
        for (const Material &material : visited.visit->materials)
            entry.materials.append(materialText(material));
    }
    return entry;
}

} // namespace yeouido
