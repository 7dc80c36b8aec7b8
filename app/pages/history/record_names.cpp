// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/history/record_names.h"

#include "agenda/words.h"
#include "session.h"

#include <QCoreApplication>

#include <memory>

namespace yeouido {

namespace {

struct RecordNames
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::RecordNames)
};

template <class T>
QString nameIn(const T *found)
{
    return found ? nameOf(Record(*found)) : QString();
}

QString nameIn(const Directory &directory, RecordKind kind, const QString &id)
{
    switch (kind) {
    case RecordKind::Place:
        return nameIn(directory.find(PlaceId(id)));
    case RecordKind::Person:
        return nameIn(directory.find(PersonId(id)));
    case RecordKind::Department:
        return nameIn(directory.find(DepartmentId(id)));
    case RecordKind::Party:
        return nameIn(directory.find(PartyId(id)));
    case RecordKind::Organisation:
        return nameIn(directory.find(OrganisationId(id)));
    case RecordKind::Election:
        return nameIn(directory.find(ElectionId(id)));
    case RecordKind::AgendaItem:
        return nameIn(directory.find(AgendaItemId(id)));
    case RecordKind::ProposalPackage:
        return nameIn(directory.find(ProposalPackageId(id)));
    default:
        return {};
    }
}

} // namespace

NameOfRecord recordNames(Session &session)
{
    const auto directory =
        std::make_shared<const Directory>(session.store().directory().value_or(Directory()));
    return [&session, directory](RecordKind kind, const QString &id) {
        QString name = nameIn(*directory, kind, id);
        if (kind == RecordKind::Event) {
            if (const Result<std::optional<StoredEvent>> event = session.store().event(EventId(id));
                event && *event)
                name = (*event)->event.body.title;
        }
        if (name.isEmpty())
            name = RecordNames::tr("(%1)", "history; %1 is a kind of record whose name is not known")
                       .arg(recordKindWord(kind));
        return name;
    };
}

} // namespace yeouido
