// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/journal_store.h"

#include "office/json.h"
#include "storage/statement.h"

#include <QJsonDocument>

#include <limits>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> written(const std::optional<Record> &record)
{
    return record ? std::optional(QString::fromUtf8(canonicalJson(*record))) : std::nullopt;
}

std::optional<Record> readBack(RecordKind kind, const std::optional<QString> &json)
{
    if (!json)
        return std::nullopt;
    return valueOf(recordFromJson(kind, QJsonDocument::fromJson(json->toUtf8()).object()));
}

std::vector<JournalRecord> readRecords(Connection &connection, qint64 number)
{
    Statement statement(
        connection,
        u"SELECT kind, id, before, after FROM journal_record WHERE number = :number ORDER BY position"_s);
    statement.bind(u"number", number);
    std::vector<JournalRecord> records;
    while (statement.next()) {
        Row row = statement.row();
        JournalRecord record;
        record.kind = row.word<RecordKind>();
        record.id = row.text();
        record.before = readBack(record.kind, row.textOrNull());
        record.after = readBack(record.kind, row.textOrNull());
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

qint64 writeJournalEntry(Connection &connection, const Change &change, qint64 at, const QString &who,
                         bool undo)
{
    Statement(
        connection,
        u"INSERT INTO journal (at, who, act, undo, subject) VALUES (:at, :who, :act, :undo, :subject)"_s)
        .bind(u"at", at)
        .bind(u"who", who)
        .bind(u"act", change.act)
        .bind(u"undo", undo)
        .bind(u"subject", change.subject)
        .run();
    Statement number(connection, u"SELECT last_insert_rowid()"_s);
    if (!number.next())
        fail(ErrorCode::DatabaseFailure, connection.path(), u"no number for the journal"_s);
    return number.row().number();
}

void writeJournalRecord(Connection &connection, qint64 entry, int position, const RecordChange &change,
                        const JournalState &state)
{
    const Record &record = change.after ? *change.after : *change.before;
    Statement(connection,
              uR"(INSERT INTO journal_record (number, position, kind, id, before, after, revision, sequence)
VALUES (:number, :position, :kind, :id, :before, :after, :revision, :sequence))"_s)
        .bind(u"number", entry)
        .bind(u"position", position)
        .bind(u"kind", kindOf(record))
        .bind(u"id", idOf(record))
        .bind(u"before", written(change.before))
        .bind(u"after", written(change.after))
        .bind(u"revision", state.revision)
        .bind(u"sequence", state.sequence)
        .run();
}

std::optional<JournalState> lastState(Connection &connection, const RecordName &name)
{
    Statement statement(connection, uR"(SELECT revision, sequence FROM journal_record
WHERE kind = :kind AND id = :id ORDER BY number DESC, position DESC LIMIT 1)"_s);
    statement.bind(u"kind", name.first).bind(u"id", name.second);
    if (!statement.next())
        return std::nullopt;
    Row row = statement.row();
    const int revision = row.integer();
    return JournalState{revision, row.integer()};
}

std::optional<qint64> firstMade(Connection &connection, const RecordName &name)
{
    Statement statement(connection,
                        uR"(SELECT j.at FROM journal_record r JOIN journal j ON j.number = r.number
WHERE r.kind = :kind AND r.id = :id ORDER BY r.number LIMIT 1)"_s);
    statement.bind(u"kind", name.first).bind(u"id", name.second);
    return statement.next() ? std::optional(statement.row().number()) : std::nullopt;
}

std::vector<JournalEntry> readJournal(Connection &connection, qint64 since)
{
    std::vector<JournalEntry> entries;
    {
        Statement statement(connection, uR"(SELECT number, at, who, act, undo, subject FROM journal
WHERE at >= :since ORDER BY number DESC)"_s);
        statement.bind(u"since", since);
        while (statement.next()) {
            Row row = statement.row();
            JournalEntry entry;
            entry.number = row.number();
            entry.at = toUtc(Instant{row.number()});
            entry.who = row.text();
            entry.act = row.word<Act>();
            entry.undo = row.flag();
            entry.subject = row.text();
            entries.push_back(std::move(entry));
        }
    }
    for (JournalEntry &entry : entries)
        entry.records = readRecords(connection, entry.number);
    return entries;
}

} // namespace yeouido::storage
