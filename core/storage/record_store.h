// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/event_store.h"
#include "storage/reference_store.h"
#include "storage/table.h"

#include <optional>
#include <vector>

namespace yeouido::storage {

/// What the row under a name has beyond its content.
struct StoredState
{
    int revision = 1;
    QString checksum;
    QString searchText;
};

[[nodiscard]] std::optional<StoredState> storedState(Connection &connection, const RecordName &name);

/// The record itself, as its columns say.
[[nodiscard]] std::optional<Record> readRecord(Connection &connection, const RecordName &name);

/// The names of all records of a kind after an id, by id, at most so many.
[[nodiscard]] std::vector<RecordName> namesAfter(Connection &connection, RecordKind kind, const QString &id,
                                                 int count);

/// All kinds of records but events.
template <class T>
[[nodiscard]] std::vector<T> readBetween(Connection &connection, const QString &first, const QString &last)
{
    const Table<T> &table = tableOf<T>();
    Statement statement(connection, table.select);
    statement.bind(u"first", first).bind(u"last", last);
    std::vector<T> records;
    while (statement.next()) {
        Row row = statement.row();
        records.push_back(table.read(row));
    }
    return records;
}

template <class T>
[[nodiscard]] std::vector<T> readAll(Connection &connection)
{
    return readBetween<T>(connection, QString(), lastOfAll());
}

/// Writes a record of any kind but an event over what is stored.
void writeRow(Connection &connection, const Record &record, const StoredState &state);

/// Deletes the rows of a record; of an event, its occurrences go separately.
void removeRecord(Connection &connection, const RecordName &name);

} // namespace yeouido::storage
