// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/content.h"
#include "support/raw_sqlite.h"
#include "support/records.h"

#include <random>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

QStringList problemsAfter(OfficeFile &file, const QString &sql)
{
    RawSqlite(file.path()).execute(sql);
    return file.store->check()->problems;
}

} // namespace

TEST_CASE("A record that was changed past the program is found")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
    REQUIRE(file.store->check()->problems == QStringList());

    const auto [sql, expected] = GENERATE(table<QString, QString>({
        {u"UPDATE place SET address = address || '!'"_s, u"place hall: the checksum differs"_s},
        {u"UPDATE person SET posts = '[]'"_s, u"person person: the checksum differs"_s},
        {u"UPDATE event_body SET internal_note = 'x' WHERE recurrence_key <> ''"_s,
         u"event series@example: the checksum differs"_s},
        {u"UPDATE event SET rule = 'FREQ=WEEKLY;COUNT=9'"_s, u"event series@example: the checksum differs"_s},
        {u"UPDATE event SET checksum = replace(checksum, substr(checksum, 1, 1), 'x')"_s,
         u"event series@example: the checksum differs"_s},
        {u"UPDATE event_body SET sources = '[{\"citation\":1}]'"_s,
         u"event series@example: unexpected content of column sources: [{\"citation\":1}]"_s},
        {u"UPDATE journal SET who = 'x'"_s, u"journal 1: the checksum differs"_s},
        {u"UPDATE journal_record SET after = replace(after, 'A1', 'A2')"_s,
         u"journal 1: the checksum of agenda-item item differs"_s},
        {u"PRAGMA foreign_keys = OFF; DELETE FROM place"_s,
         u"foreign_key_check: event_body refers to place"_s},
    }));
    const QStringList problems = problemsAfter(file, sql);
    INFO(problems);
    CHECK(problems.contains(expected));
    const bool isStructural = expected.startsWith(u"foreign_key_check"_s);
    CHECK(file.store->check(CheckDepth::Pages)->isHealthy() != isStructural);
}

TEST_CASE("Derived rows that are out of date are no damage and are made anew")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));

    const auto [sql, expected] = GENERATE(table<QString, QString>({
        {u"DELETE FROM occurrence WHERE recurrence_key = '20250416T100000'"_s,
         u"event series@example: its occurrences are not those kept"_s},
        {u"UPDATE occurrence SET last_day = last_day + 1 WHERE recurrence_key = '20250416T100000'"_s,
         u"event series@example: its occurrences are not those kept"_s},
        {u"DELETE FROM reference WHERE to_kind = 'party' AND from_kind = 'event'"_s,
         u"event series@example: what it refers to is not what is kept"_s},
        {u"UPDATE party SET search_text = ''"_s, u"party party: the search text differs"_s},
    }));
    RawSqlite(file.path()).execute(sql);
    const HealthReport report = required(file.store->check());
    CHECK(report.isHealthy());
    CHECK(report.stale.contains(expected));

    const std::vector<StoredEvent> before = required(file.store->events());
    required(file.store->rebuild());
    CHECK(file.store->check()->stale == QStringList());
    CHECK(required(file.store->events()) == before);
}

TEST_CASE("A bit that flips in a record is found, or nothing of it is seen")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
    const Content content = contentOf(*file.store);
    file.close();
    QFile original(file.path());
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    original.close();

    std::mt19937 random(20250416);
    int found = 0;
    for (int round = 0; round < 300; ++round) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (round % 8)));
        const QString path = file.beside(u"flipped.sqlite"_s);
        QFile::remove(path);
        writeFile(path, flipped);
        const auto store = OfficeStore::open(path, file.clock, OpenMode::ReadOnly);
        const HealthReport report = store ? required((*store)->check()) : HealthReport();
        if (!store || !report.isHealthy() || !report.stale.isEmpty()) {
            ++found;
            continue;
        }
        INFO(at);
        CHECK(contentOf(**store) == content);
    }
    CHECK(found > 30);
}

TEST_CASE("Zeroed pages are found")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
    file.close();
    QFile original(file.path());
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    original.close();
    const QByteArray zeros(4096, '\0');
    for (qsizetype at = 0; at < bytes.size(); at += zeros.size()) {
        // A free page is all zeros already.
        if (bytes.mid(at, zeros.size()) == zeros)
            continue;
        const QString path = file.beside(u"zeroed.sqlite"_s);
        QFile::remove(path);
        writeFile(path, bytes.left(at) + zeros + bytes.mid(at + zeros.size()));
        const auto store = OfficeStore::open(path, file.clock, OpenMode::ReadOnly);
        INFO(at / zeros.size());
        CHECK((!store || !(*store)->check()->isHealthy()));
    }
}
