// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/health.h"

#include "storage/checksum.h"
#include "storage/journal_store.h"
#include "storage/occurrence_store.h"
#include "storage/record_store.h"
#include "storage/search_text.h"
#include "storage/transaction.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void checkPages(Connection &connection, QStringList &problems)
{
    Statement pages(connection, u"PRAGMA quick_check"_s);
    while (pages.next()) {
        const QString found = pages.row().text();
        if (found != u"ok"_s)
            problems += u"quick_check: "_s + found;
    }
}

void checkForeignKeys(Connection &connection, QStringList &problems)
{
    Statement keys(connection, u"PRAGMA foreign_key_check"_s);
    while (keys.next()) {
        Row row = keys.row();
        const QString table = row.text();
        row.skip();
        problems += u"foreign_key_check: %1 refers to %2"_s.arg(table, row.text());
    }
}

void checkEvent(Connection &connection, const Event &event, const QString &zone, HealthReport &report)
{
    if (const Result<Extent> days = extent(event, zone); !days)
        report.problems += u"event %1: never occurs, or its rule cannot be read"_s.arg(event.id.text());
    else if (!occurrencesAreRight(connection, event, zone))
        report.stale += u"event %1: its occurrences are not those kept"_s.arg(event.id.text());
}

void checkRecord(Connection &connection, const RecordName &name, const QString &zone, HealthReport &report)
{
    const QString label = token(name.first) + u' ' + name.second;
    const Result<void> read = guarded([&] {
        const std::optional<Record> record = readRecord(connection, name);
        const std::optional<StoredState> state = storedState(connection, name);
        if (!record || !state)
            fail(ErrorCode::DamagedFile, {}, u"cannot be found by its id"_s);
        if (state->checksum != checksumOf(*record))
            report.problems += label + u": the checksum differs"_s;
        if (state->searchText != searchText(*record))
            report.stale += label + u": the search text differs"_s;
        if (storedReferences(connection, name) != referencesOf(*record))
            report.stale += label + u": what it refers to is not what is kept"_s;
        if (const Event *event = std::get_if<Event>(&*record))
            checkEvent(connection, *event, zone, report);
    });
    if (!read)
        report.problems += label + u": "_s + read.error().detail;
}

constexpr int atATime = 200;

void checkEntries(Connection &connection, QStringList &problems)
{
    qint64 after = -1;
    while (true) {
        const qint64 last = checkJournal(connection, after, atATime, problems);
        if (last == after)
            return;
        after = last;
    }
}

qint64 checkKind(Connection &connection, RecordKind kind, const QString &zone, HealthReport &report)
{
    qint64 count = 0;
    QString after;
    while (true) {
        Transaction snapshot(connection, Transaction::Kind::Read);
        const std::vector<RecordName> names = namesAfter(connection, kind, after, atATime);
        for (const RecordName &name : names)
            checkRecord(connection, name, zone, report);
        snapshot.commit();
        count += static_cast<qint64>(names.size());
        if (names.empty())
            return count;
        after = names.back().second;
    }
}

} // namespace

HealthReport checkHealth(Connection &connection, const QString &zone, CheckDepth depth)
{
    HealthReport report;
    // A page that cannot be read ends a step with a failure; what the others find is still worth knowing.
    const auto step = [&](auto &&look) {
        const Result<void> done = guarded(look);
        if (!done)
            report.problems += done.error().detail;
    };
    step([&] { checkPages(connection, report.problems); });
    step([&] { checkForeignKeys(connection, report.problems); });
    if (depth == CheckDepth::Pages)
        return report;
    step([&] { checkEntries(connection, report.problems); });
    for (const auto &[kind, word] : TokenTable<RecordKind>::entries) {
        step([&] {
            const qint64 count = checkKind(connection, kind, zone, report);
            report.records += count;
            if (kind == RecordKind::Event)
                report.events = count;
        });
    }
    return report;
}

} // namespace yeouido::storage
