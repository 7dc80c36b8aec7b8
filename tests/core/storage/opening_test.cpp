// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/content.h"
#include "support/raw_sqlite.h"
#include "support/records.h"

#include "storage/opening.h"
#include "storage/storage_failure.h"

#include <QDir>
#include <QFile>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

/// The error of opening a file, which must not have changed it.
Error refusal(const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    const FixedClock clock;
    const QByteArray before = QFile::exists(path) ? sha256(path) : QByteArray();
    const QStringList besides = QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files);
    const auto opened = OfficeStore::open(path, clock, mode);
    REQUIRE_FALSE(opened);
    CHECK((QFile::exists(path) ? sha256(path) : QByteArray()) == before);
    CHECK(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files) == besides);
    return opened.error();
}

} // namespace

TEST_CASE("What is not an office file is refused, said what it is, and left as it was")
{
    OfficeFile file;
    file.close();

    SECTION("no file")
    {
        CHECK(refusal(file.beside(u"none.sqlite"_s)).code == ErrorCode::FileMissing);
    }
    SECTION("an empty file")
    {
        writeFile(file.path(), {});
        CHECK(refusal(file.path()).code == ErrorCode::EmptyFile);
    }
    SECTION("a text")
    {
        writeFile(file.path(), QByteArray("This is not a database.\n").repeated(400));
        CHECK(refusal(file.path()).code == ErrorCode::NotADatabase);
        CHECK(refusal(file.path(), OpenMode::ReadOnly).code == ErrorCode::NotADatabase);
    }
    SECTION("a few bytes")
    {
        writeFile(file.path(), "x");
        CHECK(refusal(file.path()).code == ErrorCode::NotADatabase);
    }
    SECTION("zeros")
    {
        writeFile(file.path(), QByteArray(8192, '\0'));
        CHECK(refusal(file.path()).code == ErrorCode::NotADatabase);
    }
    SECTION("a database of another program")
    {
        const QString other = file.beside(u"other.sqlite"_s);
        RawSqlite(other).execute(u"CREATE TABLE bookmark (name TEXT)"_s);
        CHECK(refusal(other).code == ErrorCode::ForeignDatabase);
    }
    SECTION("a file of a newer version")
    {
        RawSqlite(file.path()).execute(u"PRAGMA user_version = 7"_s);
        const Error error = refusal(file.path());
        CHECK(error.code == ErrorCode::NewerVersion);
        CHECK(error.detail == u"7"_s);
        CHECK(refusal(file.path(), OpenMode::ReadOnly).code == ErrorCode::NewerVersion);
    }
    SECTION("a file without a version")
    {
        RawSqlite(file.path()).execute(u"PRAGMA user_version = 0"_s);
        CHECK(refusal(file.path()).code == ErrorCode::DamagedFile);
    }
    SECTION("a file without its first row")
    {
        RawSqlite(file.path()).execute(u"DELETE FROM office"_s);
        CHECK(refusal(file.path()).code == ErrorCode::DamagedFile);
    }
    SECTION("a file without its first table")
    {
        RawSqlite(file.path()).execute(u"DROP TABLE office"_s);
        CHECK(refusal(file.path()).code == ErrorCode::DamagedFile);
    }
    SECTION("a cut file")
    {
        REQUIRE(QFile::resize(file.path(), 4096));
        CHECK(refusal(file.path()).code == ErrorCode::DamagedFile);
    }
    SECTION("a folder")
    {
        const FixedClock clock;
        CHECK(OfficeStore::open(QFileInfo(file.path()).absolutePath(), clock).error().code ==
              ErrorCode::NotADatabase);
    }
    SECTION("a symbolic link")
    {
        const QString link = file.beside(u"link.sqlite"_s);
        REQUIRE(QFile::link(file.path(), link));
        CHECK(refusal(link).code == ErrorCode::CannotRead);
    }
}

TEST_CASE("A new file never takes the place of another")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
    file.close();
    const QByteArray before = sha256(file.path());
    CHECK(OfficeStore::create(file.path(), file.clock).error().code == ErrorCode::FileExists);
    CHECK(sha256(file.path()) == before);

    const QString stray = file.beside(u"new.sqlite"_s);
    writeFile(stray + u"-journal"_s, "a journal of another file");
    CHECK(OfficeStore::create(stray, file.clock).error().code == ErrorCode::FileExists);
    CHECK_FALSE(QFile::exists(stray));
    CHECK(QDir(QFileInfo(stray).absolutePath()).entryList({u"*.new-*"_s}, QDir::Files) == QStringList());
}

TEST_CASE("A file whose name holds signs of a URI is found")
{
    OfficeFile file;
    for (const QString &name :
         {u"50% #1 ?mode=ro & 예산.sqlite"_s, u"a b%20c.sqlite"_s, u"따옴표'\"`.sqlite"_s}) {
        INFO(name);
        const QString path = file.beside(name);
        required(required(OfficeStore::create(path, file.clock))
                     ->apply(creation(timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10))), who));
        CHECK(QFile::exists(path));
        CHECK(required(OfficeStore::open(path, file.clock))->events()->size() == 1);
    }
}

TEST_CASE("The policy of reliability holds on an open file")
{
    OfficeFile file;
    const auto pragma = [&](const QString &name) {
        QSqlQuery query(connectionTo(file.path()));
        REQUIRE(query.exec(u"PRAGMA "_s + name));
        REQUIRE(query.next());
        return query.value(0).toString();
    };
    CHECK(pragma(u"journal_mode"_s) == u"delete"_s);
    CHECK(pragma(u"synchronous"_s) == u"3"_s);
    CHECK(pragma(u"foreign_keys"_s) == u"1"_s);
    CHECK(pragma(u"secure_delete"_s) == u"1"_s);
    CHECK(pragma(u"trusted_schema"_s) == u"0"_s);
    CHECK(pragma(u"cell_size_check"_s) == u"1"_s);
    CHECK(pragma(u"mmap_size"_s) == u"0"_s);
    CHECK(pragma(u"temp_store"_s) == u"2"_s);
    CHECK(pragma(u"busy_timeout"_s) == u"3000"_s);
    QSqlQuery query(connectionTo(file.path()));
    CHECK_FALSE(query.exec(u"SELECT \"no such column\""_s));
    CHECK_FALSE(query.exec(u"ATTACH ':memory:' AS other"_s));
}

TEST_CASE("A file on another machine opens for reading only")
{
    using namespace yeouido::storage;
    OfficeFile file;
    OpenSettings settings;
    settings.fileSystemType = [](const QString &) { return QByteArray("cifs"); };
    const auto opened =
        guarded([&] { return openUpToDate(file.path(), Access::ReadWrite, file.clock, settings)->path(); });
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == Error{ErrorCode::NetworkShare, file.path(), u"cifs"_s});
    CHECK(guarded([&] { return openUpToDate(file.path(), Access::ReadOnly, file.clock, settings)->path(); }));
    CHECK(guarded([&] { makeFile(file.beside(u"new.sqlite"_s), settings); }).error().code ==
          ErrorCode::NetworkShare);

    for (const char *type : {"nfs4", "smb3", "fuse.sshfs", "9p"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "ntfs", "fuseblk"})
        CHECK_FALSE(isNetworkFileSystem(type));
}
