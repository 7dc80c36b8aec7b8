// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindOrganisation(Statement &statement, const Organisation &organisation)
{
    statement.bind(u"id", organisation.id)
        .bind(u"name", organisation.name)
        .bind(u"short_name", organisation.shortName)
        .bind(u"kind", organisation.kind)
        .bind(u"own", organisation.own)
        .bind(u"head_title", organisation.headTitle)
        .bind(u"head_short_title", organisation.headShortTitle)
        .bind(u"contact", organisation.contact)
        .bind(u"valid_from", organisation.validity.from)
        .bind(u"valid_to", organisation.validity.to)
        .bind(u"sources", organisation.sources);
}

Organisation readOrganisation(Row &row)
{
    Organisation organisation;
    organisation.id = row.id<OrganisationId>();
    organisation.name = row.text();
    organisation.shortName = row.text();
    organisation.kind = row.word<OrganisationKind>();
    organisation.own = row.flag();
    organisation.headTitle = row.text();
    organisation.headShortTitle = row.text();
    organisation.contact = row.text();
    organisation.validity.from = row.dateOrNull();
    organisation.validity.to = row.dateOrNull();
    organisation.sources = row.part<Sources>();
    return organisation;
}

} // namespace

template <>
const Table<Organisation> &tableOf()
{
    static const Table<Organisation> table{
        .state = u"SELECT revision, checksum, search_text FROM organisation WHERE id = :id"_s,
        .select =
            uR"(SELECT id, name, short_name, kind, own, head_title, head_short_title, contact, valid_from,
valid_to, sources
FROM organisation WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO organisation
(id, revision, checksum, search_text, name, short_name, kind, own, head_title, head_short_title, contact,
valid_from, valid_to, sources)
VALUES (:id, :revision, :checksum, :search_text, :name, :short_name, :kind, :own, :head_title,
:head_short_title, :contact, :valid_from, :valid_to, :sources))"_s,
        .remove = u"DELETE FROM organisation WHERE id = :id"_s,
        .bind = bindOrganisation,
        .read = readOrganisation,
    };
    return table;
}

} // namespace yeouido::storage
