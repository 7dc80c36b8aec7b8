// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindPlace(Statement &statement, const Place &place)
{
    statement.bind(u"id", place.id)
        .bind(u"name", place.name)
        .bind(u"address", place.address)
        .bind(u"kind", place.kind)
        .bind(u"note", place.note)
        .bind(u"valid_from", place.validity.from)
        .bind(u"valid_to", place.validity.to)
        .bind(u"sources", place.sources);
}

Place readPlace(Row &row)
{
    Place place;
    place.id = row.id<PlaceId>();
    place.name = row.text();
    place.address = row.text();
    place.kind = row.word<PlaceKind>();
    place.note = row.text();
    place.validity.from = row.dateOrNull();
    place.validity.to = row.dateOrNull();
    place.sources = row.part<Sources>();
    return place;
}

} // namespace

template <>
const Table<Place> &tableOf()
{
    static const Table<Place> table{
        .state = u"SELECT revision, checksum, search_text FROM place WHERE id = :id"_s,
        .select = uR"(SELECT id, name, address, kind, note, valid_from, valid_to, sources FROM place
WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO place
(id, revision, checksum, search_text, name, address, kind, note, valid_from, valid_to, sources)
VALUES (:id, :revision, :checksum, :search_text, :name, :address, :kind, :note, :valid_from, :valid_to, :sources))"_s,
        .remove = u"DELETE FROM place WHERE id = :id"_s,
        .bind = bindPlace,
        .read = readPlace,
    };
    return table;
}

} // namespace yeouido::storage
