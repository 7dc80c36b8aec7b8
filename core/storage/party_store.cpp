// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindParty(Statement &statement, const Party &party)
{
    statement.bind(u"id", party.id)
        .bind(u"name", party.name)
        .bind(u"short_name", party.shortName)
        .bind(u"position", party.order)
        .bind(u"seats", party.seats)
        .bind(u"headquarters", party.headquarters)
        .bind(u"valid_from", party.validity.from)
        .bind(u"valid_to", party.validity.to)
        .bind(u"sources", party.sources);
}

Party readParty(Row &row)
{
    Party party;
    party.id = row.id<PartyId>();
    party.name = row.text();
    party.shortName = row.text();
    party.order = row.integer();
    party.seats = row.integerOrNull();
    party.headquarters = row.text();
    party.validity.from = row.dateOrNull();
    party.validity.to = row.dateOrNull();
    party.sources = row.part<Sources>();
    return party;
}

} // namespace

template <>
const Table<Party> &tableOf()
{
    static const Table<Party> table{
        .state = u"SELECT revision, checksum, search_text FROM party WHERE id = :id"_s,
        .select =
            uR"(SELECT id, name, short_name, position, seats, headquarters, valid_from, valid_to, sources
FROM party WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO party
(id, revision, checksum, search_text, name, short_name, position, seats, headquarters, valid_from, valid_to,
sources)
VALUES (:id, :revision, :checksum, :search_text, :name, :short_name, :position, :seats, :headquarters,
:valid_from, :valid_to, :sources))"_s,
        .remove = u"DELETE FROM party WHERE id = :id"_s,
        .bind = bindParty,
        .read = readParty,
    };
    return table;
}

} // namespace yeouido::storage
