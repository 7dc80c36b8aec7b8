// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/reference_store.h"

#include "storage/record_walk.h"
#include "storage/statement.h"

#include <algorithm>
#include <iterator>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void run(Connection &connection, const QString &sql, const RecordName &from,
         const std::set<RecordName> &targets)
{
    if (targets.empty())
        return;
    Statement statement(connection, sql);
    for (const auto &[kind, id] : targets) {
        statement.bind(u"from_kind", from.first)
            .bind(u"from_id", from.second)
            .bind(u"to_kind", kind)
            .bind(u"to_id", id)
            .run();
    }
}

std::set<RecordName> without(const std::set<RecordName> &left, const std::set<RecordName> &right)
{
    std::set<RecordName> rest;
    std::ranges::set_difference(left, right, std::inserter(rest, rest.end()));
    return rest;
}

} // namespace

std::set<RecordName> referencesOf(const Record &record)
{
    std::set<RecordName> names;
    std::visit(
        [&](const auto &value) {
            walk(value, [&]<class Leaf>(const Leaf &leaf) {
                if constexpr (NamesRecord<Leaf>)
                    names.emplace(kindNamedBy<Leaf>(), leaf.text());
            });
        },
        record);
    names.erase({kindOf(record), idOf(record)});
    return names;
}

void writeReferences(Connection &connection, const RecordName &from, const std::set<RecordName> &before,
                     const std::set<RecordName> &after)
{
    run(connection, uR"(DELETE FROM reference
WHERE from_kind = :from_kind AND from_id = :from_id AND to_kind = :to_kind AND to_id = :to_id)"_s,
        from, without(before, after));
    run(connection, uR"(INSERT INTO reference (from_kind, from_id, to_kind, to_id)
VALUES (:from_kind, :from_id, :to_kind, :to_id))"_s,
        from, without(after, before));
}

std::set<RecordName> storedReferences(Connection &connection, const RecordName &from)
{
    Statement statement(
        connection,
        u"SELECT to_kind, to_id FROM reference WHERE from_kind = :from_kind AND from_id = :from_id"_s);
    statement.bind(u"from_kind", from.first).bind(u"from_id", from.second);
    std::set<RecordName> names;
    while (statement.next()) {
        Row row = statement.row();
        const RecordKind kind = row.word<RecordKind>();
        names.emplace(kind, row.text());
    }
    return names;
}

std::vector<RecordName> referrersTo(Connection &connection, const RecordName &to)
{
    Statement statement(connection, uR"(SELECT from_kind, from_id FROM reference
WHERE to_kind = :to_kind AND to_id = :to_id ORDER BY from_kind, from_id)"_s);
    statement.bind(u"to_kind", to.first).bind(u"to_id", to.second);
    std::vector<RecordName> names;
    while (statement.next()) {
        Row row = statement.row();
        const RecordKind kind = row.word<RecordKind>();
        names.emplace_back(kind, row.text());
    }
    return names;
}

std::optional<RecordName> referrerTo(Connection &connection, const RecordName &to)
{
    Statement statement(connection, uR"(SELECT from_kind, from_id FROM reference
WHERE to_kind = :to_kind AND to_id = :to_id ORDER BY from_kind, from_id LIMIT 1)"_s);
    statement.bind(u"to_kind", to.first).bind(u"to_id", to.second);
    if (!statement.next())
        return std::nullopt;
    Row row = statement.row();
    const RecordKind kind = row.word<RecordKind>();
    return RecordName(kind, row.text());
}

} // namespace yeouido::storage
