// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindElection(Statement &statement, const Election &election)
{
    statement.bind(u"id", election.id)
        .bind(u"name", election.name)
        .bind(u"short_name", election.shortName)
        .bind(u"kind", election.kind)
        .bind(u"date", election.date)
        .bind(u"own", election.own)
        .bind(u"cause_fixed_date", election.causeFixedDate)
        .bind(u"phases", election.phases)
        .bind(u"sources", election.sources);
}

Election readElection(Row &row)
{
    Election election;
    election.id = row.id<ElectionId>();
    election.name = row.text();
    election.shortName = row.text();
    election.kind = row.word<ElectionKind>();
    election.date = row.date();
    election.own = row.flag();
    election.causeFixedDate = row.dateOrNull();
    election.phases = row.part<std::vector<ElectionPhase>>();
    election.sources = row.part<Sources>();
    return election;
}

} // namespace

template <>
const Table<Election> &tableOf()
{
    static const Table<Election> table{
        .state = u"SELECT revision, checksum, search_text FROM election WHERE id = :id"_s,
        .select = uR"(SELECT id, name, short_name, kind, date, own, cause_fixed_date, phases, sources
FROM election WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO election
(id, revision, checksum, search_text, name, short_name, kind, date, own, cause_fixed_date, phases, sources)
VALUES (:id, :revision, :checksum, :search_text, :name, :short_name, :kind, :date, :own, :cause_fixed_date,
:phases, :sources))"_s,
        .remove = u"DELETE FROM election WHERE id = :id"_s,
        .bind = bindElection,
        .read = readElection,
    };
    return table;
}

} // namespace yeouido::storage
