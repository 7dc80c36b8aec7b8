// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/child_process.h"
#include "support/content.h"
#include "support/raw_sqlite.h"
#include "support/records.h"

#include "storage/backup.h"

#include <QDir>
#include <QFileInfo>

#include <sys/resource.h>

#include <csignal>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

QStringList filesBeside(const QString &path)
{
    return QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files, QDir::Name);
}

void fill(OfficeFile &file)
{
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
}

} // namespace

TEST_CASE("A backup of an open file holds the same content and is for its owner alone")
{
    OfficeFile file;
    fill(file);
    const QString backup = file.beside(u"backup.sqlite"_s);
    required(backUp(file.path(), backup, file.clock));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    CHECK((QFile(backup).permissions() & ~(QFile::ReadUser | QFile::WriteUser)) == owner);
    const auto copy = required(OfficeStore::open(backup, file.clock, OpenMode::ReadOnly));
    CHECK(contentOf(*copy) == contentOf(*file.store));
    CHECK(copy->secret() == file.store->secret());
    CHECK(copy->history()->size() == 1);
    CHECK(filesBeside(backup) == QStringList{u"backup.sqlite"_s, u"office.sqlite"_s});
}

TEST_CASE("A backup never takes the place of a file, and leaves nothing behind when it fails")
{
    OfficeFile file;
    fill(file);
    const QString backup = file.beside(u"backup.sqlite"_s);

    SECTION("something is there")
    {
        writeFile(backup, "mine");
        CHECK(backUp(file.path(), backup, file.clock).error().code == ErrorCode::FileExists);
        CHECK(QFileInfo(backup).size() == 4);
    }
    SECTION("the source is none")
    {
        CHECK(backUp(file.beside(u"none"_s), backup, file.clock).error().code == ErrorCode::FileMissing);
        CHECK(filesBeside(backup) == QStringList{u"office.sqlite"_s});
    }
    SECTION("there is no such folder")
    {
        CHECK(backUp(file.path(), file.beside(u"no/backup.sqlite"_s), file.clock).error().code ==
              ErrorCode::CannotWrite);
    }
    SECTION("the content is damaged")
    {
        RawSqlite(file.path()).execute(u"UPDATE place SET name = 'changed'"_s);
        CHECK(backUp(file.path(), backup, file.clock).error().code == ErrorCode::BackupFailed);
        CHECK(filesBeside(backup) == QStringList{u"office.sqlite"_s});
    }
    SECTION("the disk has no room")
    {
        file.close();
        const int result = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{20'000, 20'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            return backUp(file.path(), backup, file.clock) ? 1 : 0;
        });
        CHECK(result == 0);
        CHECK(filesBeside(backup) == QStringList{u"office.sqlite"_s});
    }
}

TEST_CASE("Restoring puts a backup in the place of the file and keeps what was there")
{
    OfficeFile file;
    fill(file);
    const Content content = contentOf(*file.store);
    const QString backup = file.beside(u"backup.sqlite"_s);
    required(backUp(file.path(), backup, file.clock));
    required(file.store->apply(creation(timedEvent(u"late"_s, u"나중"_s, at(15, 9), at(15, 10))), who));
    const Content later = contentOf(*file.store);
    file.close();

    const QString kept = required(restore(backup, file.path(), file.clock));
    CHECK(kept == file.path() + u".before-restore-20250414T090000Z"_s);
    CHECK(contentOf(*file.openAgain()) == content);
    CHECK(contentOf(*required(OfficeStore::open(kept, file.clock))) == later);
    CHECK(contentOf(*required(OfficeStore::open(backup, file.clock))) == content);

    CHECK(required(restore(backup, file.path(), file.clock)) == kept + u"-2"_s);
    CHECK(filesBeside(backup).size() == 4);
}

TEST_CASE("Restoring works where there is no file, and where there is a damaged one with its journal")
{
    OfficeFile file;
    fill(file);
    const Content content = contentOf(*file.store);
    const QString backup = file.beside(u"backup.sqlite"_s);
    required(backUp(file.path(), backup, file.clock));
    file.close();

    const QString elsewhere = file.beside(u"new/office.sqlite"_s);
    CHECK(required(restore(backup, elsewhere, file.clock)) == QString());
    CHECK(contentOf(*required(OfficeStore::open(elsewhere, file.clock))) == content);

    writeFile(file.path(), "rubbish");
    writeFile(file.path() + u"-journal"_s, "a journal");
    const QString kept = required(restore(backup, file.path(), file.clock));
    CHECK(contentOf(*file.openAgain()) == content);
    CHECK(QFileInfo(kept).size() == 7);
    CHECK(QFileInfo(kept + u"-journal"_s).size() == 9);
    CHECK_FALSE(QFile::exists(file.path() + u"-journal"_s));
}

TEST_CASE("A backup that is not sound is not restored, and the file stays as it was")
{
    OfficeFile file;
    fill(file);
    const QString backup = file.beside(u"backup.sqlite"_s);
    required(backUp(file.path(), backup, file.clock));
    file.close();
    const QByteArray before = sha256(file.path());
    const auto refusal = [&] {
        const Result<QString> restored = restore(backup, file.path(), file.clock);
        REQUIRE_FALSE(restored);
        CHECK(sha256(file.path()) == before);
        CHECK(filesBeside(backup) == QStringList{u"backup.sqlite"_s, u"office.sqlite"_s});
        return restored.error().code;
    };
    SECTION("changed content")
    {
        RawSqlite(backup).execute(u"UPDATE event_body SET title = 'changed'"_s);
        CHECK(refusal() == ErrorCode::DamagedFile);
    }
    SECTION("a text")
    {
        writeFile(backup, "a text");
        CHECK(refusal() == ErrorCode::NotADatabase);
    }
    SECTION("a newer version")
    {
        RawSqlite(backup).execute(u"PRAGMA user_version = 9"_s);
        CHECK(refusal() == ErrorCode::NewerVersion);
    }
    SECTION("the target is held by another program")
    {
        RawSqlite other(file.path());
        other.execute(u"BEGIN EXCLUSIVE"_s);
        CHECK(refusal() == ErrorCode::Busy);
    }
    SECTION("the disk has no room")
    {
        const int result = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{20'000, 20'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            return restore(backup, file.path(), file.clock) ? 1 : 0;
        });
        CHECK(result == 0);
        CHECK(sha256(file.path()) == before);
        CHECK(filesBeside(backup) == QStringList{u"backup.sqlite"_s, u"office.sqlite"_s});
    }
}

TEST_CASE("A backup is not restored over itself")
{
    OfficeFile file;
    file.close();
    CHECK(restore(file.path(), file.path(), file.clock).error().code == ErrorCode::FileExists);
}
