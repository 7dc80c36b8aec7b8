// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/journal_store.h"

#include "office/json.h"
#include "storage/checksum.h"
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

QString entryChecksum(qint64 at, const QString &who, const QString &act, bool undo, const QString &subject)
{
    return checksumOf({QString::number(at), who, act, undo ? u"1"_s : u"0"_s, subject});
}

QString recordChecksum(const QString &kind, const QString &id, const std::optional<QString> &before,
                       const std::optional<QString> &after, const JournalState &state)
{
    return checksumOf({kind, id, before.value_or(QString()), after.value_or(QString()),
                       QString::number(state.revision), QString::number(state.sequence)});
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
        record.before = journalContent(record.kind, row.textOrNull());
        record.after = journalContent(record.kind, row.textOrNull());
        records.push_back(std::move(record));
    }
    return records;
}

JournalEntry readEntry(Row row)
{
    JournalEntry entry;
    entry.number = row.number();
    entry.at = toUtc(Instant{row.number()});
    entry.who = row.text();
    entry.act = row.word<Act>();
    entry.undo = row.flag();
    entry.subject = row.text();
    return entry;
}

} // namespace

std::optional<Record> journalContent(RecordKind kind, const std::optional<QString> &json)
{
    if (!json)
        return std::nullopt;
    return valueOf(recordFromJson(kind, QJsonDocument::fromJson(json->toUtf8()).object()));
}

qint64 writeJournalEntry(Connection &connection, const Change &change, qint64 at, const QString &who,
                         bool undo)
{
    Statement(connection, uR"(INSERT INTO journal (at, who, act, undo, subject, checksum)
VALUES (:at, :who, :act, :undo, :subject, :checksum))"_s)
        .bind(u"at", at)
        .bind(u"who", who)
        .bind(u"act", change.act)
        .bind(u"undo", undo)
        .bind(u"subject", change.subject)
        .bind(u"checksum", entryChecksum(at, who, token(change.act), undo, change.subject))
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
    const std::optional<QString> before = written(change.before);
    const std::optional<QString> after = written(change.after);
    Statement(connection, uR"(INSERT INTO journal_record
(number, position, kind, id, before, after, revision, sequence, checksum)
VALUES (:number, :position, :kind, :id, :before, :after, :revision, :sequence, :checksum))"_s)
        .bind(u"number", entry)
        .bind(u"position", position)
        .bind(u"kind", kindOf(record))
        .bind(u"id", idOf(record))
        .bind(u"before", before)
        .bind(u"after", after)
        .bind(u"revision", state.revision)
        .bind(u"sequence", state.sequence)
        .bind(u"checksum", recordChecksum(token(kindOf(record)), idOf(record), before, after, state))
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
        while (statement.next())
            entries.push_back(readEntry(statement.row()));
    }
    for (JournalEntry &entry : entries)
        entry.records = readRecords(connection, entry.number);
    return entries;
}

std::optional<JournalEntry> readJournalEntry(Connection &connection, qint64 number)
{
    std::optional<JournalEntry> entry;
    {
        Statement statement(connection, uR"(SELECT number, at, who, act, undo, subject FROM journal
WHERE number = :number)"_s);
        statement.bind(u"number", number);
        if (statement.next())
            entry = readEntry(statement.row());
    }
    if (entry)
        entry->records = readRecords(connection, number);
    return entry;
}

qint64 checkJournal(Connection &connection, qint64 after, int count, QStringList &problems)
{
    qint64 last = after;
    {
        Statement entries(connection, uR"(SELECT number, at, who, act, undo, subject, checksum FROM journal
WHERE number > :after ORDER BY number LIMIT :count)"_s);
        entries.bind(u"after", after).bind(u"count", count);
        while (entries.next()) {
            Row row = entries.row();
            last = row.number();
            const qint64 at = row.number();
            const QString who = row.text();
            const QString act = row.text();
            const bool undo = row.flag();
            const QString subject = row.text();
            if (row.text() != entryChecksum(at, who, act, undo, subject))
                problems += u"journal %1: the checksum differs"_s.arg(last);
        }
    }
    Statement records(connection, uR"(SELECT number, kind, id, before, after, revision, sequence, checksum
FROM journal_record WHERE number > :after AND number <= :last ORDER BY number, position)"_s);
    records.bind(u"after", after).bind(u"last", last);
    while (records.next()) {
        Row row = records.row();
        const qint64 number = row.number();
        const QString kind = row.text();
        const QString id = row.text();
        const std::optional<QString> before = row.textOrNull();
        const std::optional<QString> content = row.textOrNull();
        const int revision = row.integer();
        const JournalState state{revision, row.integer()};
        if (row.text() != recordChecksum(kind, id, before, content, state))
            problems += u"journal %1: the checksum of %2 %3 differs"_s.arg(number).arg(kind, id);
    }
    return last;
}

} // namespace yeouido::storage
