// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/checksum.h"
#include "storage/history_store.h"
#include "storage/journal_store.h"
#include "storage/record_store.h"

#include <ranges>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

QString allSql()
{
    return uR"(SELECT r.number, r.kind, r.id, r.before, j.at, j.who, j.act, j.undo, j.subject
FROM journal_record r JOIN journal j ON j.number = r.number
WHERE r.after IS NULL AND NOT EXISTS
(SELECT 1 FROM journal_record l WHERE l.kind = r.kind AND l.id = r.id
AND (l.number, l.position) > (r.number, r.position))
ORDER BY r.number DESC, r.position)"_s;
}

QString recordSql()
{
    return uR"(SELECT r.number, r.kind, r.id, r.before, j.at, j.who, j.act, j.undo, j.subject
FROM journal_record r JOIN journal j ON j.number = r.number
WHERE r.after IS NULL AND r.kind = :kind AND r.id = :id AND NOT EXISTS
(SELECT 1 FROM journal_record l WHERE l.kind = r.kind AND l.id = r.id
AND (l.number, l.position) > (r.number, r.position)))"_s;
}

TrashEntry readEntry(Row row)
{
    TrashEntry entry;
    entry.number = row.number();
    entry.kind = row.word<RecordKind>();
    entry.id = row.text();
    const std::optional<Record> record = journalContent(entry.kind, row.textOrNull());
    entry.at = toUtc(Instant{row.number()});
    entry.who = row.text();
    entry.act = row.word<Act>();
    entry.undo = row.flag();
    entry.subject = row.text();
    if (record)
        entry.name = nameOf(*record);
    if (entry.name.isEmpty())
        entry.name = entry.subject;
    return entry;
}

/// Turns one record of an act round; nothing where that would take back what others did since.
std::optional<RecordChange> turnedRound(Connection &connection, const JournalRecord &record, qint64 number)
{
    if (!record.before)
        return std::nullopt;
    const RecordName name(record.kind, record.id);
    if (!record.after) {
        const std::vector<TrashEntry> last = readTrash(connection, name);
        const bool isLast = !last.empty() && last.front().number == number;
        return isLast ? std::optional(RecordChange{std::nullopt, record.before}) : std::nullopt;
    }
    const std::optional<StoredState> stored = storedState(connection, name);
    const bool untouched = stored && stored->checksum == checksumOf(*record.after);
    return untouched ? std::optional(RecordChange{record.after, record.before}) : std::nullopt;
}

/// What brings back the records that one entry deleted; empty when they are all there.
std::vector<RecordChange> broughtBack(Connection &connection, const JournalEntry &entry)
{
    std::vector<RecordChange> records;
    for (const JournalRecord &record : entry.records | std::views::reverse) {
        if (std::optional<RecordChange> back = turnedRound(connection, record, entry.number))
            records.push_back(std::move(*back));
    }
    const auto isDeleted = [](const RecordChange &record) { return !record.before; };
    if (std::ranges::none_of(records, isDeleted))
        records.clear();
    return records;
}

std::set<RecordName> namesIn(const Change &change)
{
    std::set<RecordName> names;
    for (const RecordChange &record : change.records)
        names.emplace(kindOf(*record.after), idOf(*record.after));
    return names;
}

} // namespace

std::vector<TrashEntry> readTrash(Connection &connection, const std::optional<RecordName> &name)
{
    Statement statement(connection, name ? recordSql() : allSql());
    if (name)
        statement.bind(u"kind", name->first).bind(u"id", name->second);
    std::vector<TrashEntry> entries;
    while (statement.next())
        entries.push_back(readEntry(statement.row()));
    return entries;
}

Restoration restorationOf(Connection &connection, const std::vector<qint64> &numbers)
{
    Restoration restoration;
    restoration.change.act = Act::Restore;
    std::vector<RecordChange> &records = restoration.change.records;
    for (const qint64 number : numbers) {
        const std::optional<JournalEntry> entry = readJournalEntry(connection, number);
        if (!entry)
            fail(ErrorCode::NotFound, QString::number(number), u"journal"_s);
        if (restoration.change.subject.isEmpty())
            restoration.change.subject = entry->subject;
        std::ranges::move(broughtBack(connection, *entry), std::back_inserter(records));
    }
    const std::set<RecordName> brought = namesIn(restoration.change);
    std::set<RecordName> missing;
    for (const RecordChange &record : records) {
        for (const RecordName &reference : referencesOf(*record.after)) {
            if (!brought.contains(reference) && !storedState(connection, reference))
                missing.insert(reference);
        }
    }
    for (const RecordName &name : missing)
        std::ranges::move(readTrash(connection, name), std::back_inserter(restoration.missing));
    return restoration;
}

} // namespace yeouido::storage
