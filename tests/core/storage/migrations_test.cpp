// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/content.h"
#include "support/raw_sqlite.h"
#include "support/records.h"

#include "storage/opening.h"
#include "storage/statement.h"
#include "storage/storage_failure.h"

#include <QDir>

#include <array>

using namespace yeouido;
using namespace yeouido::storage;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

constexpr std::array<QStringView, 2> addition{
    u"CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT",
    u"INSERT INTO later (id) SELECT id FROM event",
};

constexpr std::array<QStringView, 2> mistake{
    u"CREATE TABLE half (id TEXT NOT NULL PRIMARY KEY) STRICT",
    u"INSERT INTO nowhere (id) VALUES ('a')",
};

constexpr std::array<QStringView, 1> orphans{u"DELETE FROM event"};

/// The present steps and one more.
class OneMoreStep
{
public:
    explicit OneMoreStep(Migration extra)
        : m_steps(migrations().begin(), migrations().end())
    {
        m_steps.push_back(extra);
        settings.steps = m_steps;
    }

    OpenSettings settings;

private:
    std::vector<Migration> m_steps;
};

QStringList schemaOf(const QString &path)
{
    return RawSqlite(path).texts(u"SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name"_s);
}

QString versionIn(const QString &path)
{
    return RawSqlite(path).texts(u"PRAGMA user_version"_s).value(0);
}

/// The version of a file that has been through the present steps and so many more.
QString presentAnd(std::size_t more)
{
    return QString::number(migrations().size() + more);
}

/// Where the copy of a file of the present version is put before it is upgraded.
QString copyName()
{
    return u"office.v%1-20250414T090000Z.sqlite"_s.arg(presentAnd(0));
}

Result<void> opened(OfficeFile &file, const OneMoreStep &steps)
{
    return guarded([&] { (void)openUpToDate(file.path(), Access::ReadWrite, file.clock, steps.settings); });
}

} // namespace

TEST_CASE("A fresh file has the schema of one that was upgraded, and a verified copy of the old one stays")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
    const Content content = contentOf(*file.store);
    file.close();
    const OneMoreStep steps(addition);
    required(opened(file, steps));
    CHECK(versionIn(file.path()) == presentAnd(1));
    CHECK(RawSqlite(file.path()).texts(u"SELECT id FROM later"_s) ==
          QStringList{u"series@example"_s, u"visit@example"_s});

    const QString copy = file.beside(copyName());
    REQUIRE(QFile::exists(copy));
    CHECK(versionIn(copy) == presentAnd(0));
    CHECK(QFile(copy).permissions().testFlag(QFile::ReadOther) == false);
    CHECK(contentOf(*required(OfficeStore::open(copy, file.clock))) == content);

    const QString fresh = file.beside(u"fresh.sqlite"_s);
    makeFile(fresh, steps.settings);
    CHECK(schemaOf(fresh) == schemaOf(file.path()));
    CHECK(versionIn(fresh) == presentAnd(1));
    CHECK(OfficeStore::open(fresh, file.clock).error().code == ErrorCode::NewerVersion);
}

TEST_CASE("A file of the first version opens with all it held, and can then be written to")
{
    OfficeFile file;
    const QString old = file.beside(u"old.sqlite"_s);
    REQUIRE(QFile::copy(QStringLiteral(YEOUIDO_SOURCE_DIR) + u"/tests/data/office-v1.sqlite"_s, old));
    const QStringList checksums = RawSqlite(old).texts(u"SELECT checksum FROM event ORDER BY id"_s);
    REQUIRE(checksums.size() > 10);

    const std::unique_ptr<OfficeStore> store = required(OfficeStore::open(old, file.clock));
    CHECK(versionIn(old) == presentAnd(0));
    CHECK(store->check()->problems == QStringList());
    CHECK(RawSqlite(old).texts(u"SELECT checksum FROM event ORDER BY id"_s) == checksums);
    OfficeDay day = store->officeDays()->front();
    const OfficeDay before = day;
    day.checklist = {{u"명함"_s, 1, {}, false}};
    required(store->apply(edit(before, day), who));
    CHECK(store->officeDays()->front() == day);
}

TEST_CASE("Without a copy there is no upgrade")
{
    OfficeFile file;
    file.close();
    const QByteArray before = sha256(file.path());
    writeFile(file.beside(copyName()), "in the way");
    const Result<void> upgraded = opened(file, OneMoreStep(addition));
    REQUIRE_FALSE(upgraded);
    CHECK(upgraded.error().code == ErrorCode::BackupFailed);
    CHECK(sha256(file.path()) == before);
}

TEST_CASE("A step that fails leaves the version before it")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
    const Content content = contentOf(*file.store);
    file.close();
    const QStringList schema = schemaOf(file.path());
    const auto steps = GENERATE(Migration(mistake), Migration(orphans));
    REQUIRE_FALSE(opened(file, OneMoreStep(steps)));
    CHECK(versionIn(file.path()) == presentAnd(0));
    CHECK(schemaOf(file.path()) == schema);
    CHECK(contentOf(*file.openAgain()) == content);
}

TEST_CASE("A file of an older version is not upgraded by looking at it")
{
    OfficeFile file;
    file.close();
    const OneMoreStep steps(addition);
    const Result<void> looked =
        guarded([&] { (void)openUpToDate(file.path(), Access::ReadOnly, file.clock, steps.settings); });
    REQUIRE_FALSE(looked);
    CHECK(looked.error().code == ErrorCode::ReadOnly);
    CHECK(versionIn(file.path()) == presentAnd(0));
}

TEST_CASE("Every statement of the schema is strict")
{
    OfficeFile file;
    CHECK(RawSqlite(file.path())
              .texts(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                     " AND sql NOT LIKE '%STRICT%'"_s) == QStringList());
}
