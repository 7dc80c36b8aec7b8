// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindHolidayEntry(Statement &statement, const HolidayEntry &entry)
{
    statement.bind(u"id", entry.id)
        .bind(u"date", entry.date)
        .bind(u"name", entry.name)
        .bind(u"kind", entry.kind)
        .bind(u"valid_from", entry.validity.from)
        .bind(u"valid_to", entry.validity.to)
        .bind(u"source", entry.source);
}

HolidayEntry readHolidayEntry(Row &row)
{
    HolidayEntry entry;
    entry.id = row.id<HolidayEntryId>();
    entry.date = row.date();
    entry.name = row.text();
    entry.kind = row.word<HolidayKind>();
    entry.validity.from = row.dateOrNull();
    entry.validity.to = row.dateOrNull();
    entry.source = row.text();
    return entry;
}

} // namespace

template <>
const Table<HolidayEntry> &tableOf()
{
    static const Table<HolidayEntry> table{
        .state = u"SELECT revision, checksum, search_text FROM holiday_entry WHERE id = :id"_s,
        .select = uR"(SELECT id, date, name, kind, valid_from, valid_to, source FROM holiday_entry
WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO holiday_entry
(id, revision, checksum, search_text, date, name, kind, valid_from, valid_to, source)
VALUES (:id, :revision, :checksum, :search_text, :date, :name, :kind, :valid_from, :valid_to, :source))"_s,
        .remove = u"DELETE FROM holiday_entry WHERE id = :id"_s,
        .bind = bindHolidayEntry,
        .read = readHolidayEntry,
    };
    return table;
}

} // namespace yeouido::storage
