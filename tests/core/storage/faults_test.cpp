// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/child_process.h"
#include "support/content.h"
#include "support/raw_sqlite.h"
#include "support/records.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlQuery>

#include <sys/stat.h>

#include <csignal>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

Event numbered(int number)
{
    return timedEvent(u"event-%1"_s.arg(number), u"회의 %1"_s.arg(number), at(14, 9), at(14, 10));
}

void run(const QString &path, const QString &sql)
{
    REQUIRE(QSqlQuery(connectionTo(path)).exec(sql));
}

int permissions(const QString &path)
{
    struct stat status = {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &status) == 0);
    return static_cast<int>(status.st_mode & 0777);
}

} // namespace

TEST_CASE("On a full disk nothing is written, and the store works on when there is room again")
{
    OfficeFile file;
    required(file.store->apply(creation(numbered(1)), who));
    const Content before = contentOf(*file.store);
    run(file.path(), u"PRAGMA max_page_count = 1"_s);
    Event large = numbered(2);
    large.body.description = QString(200'000, u'가');

    const Result<void> applied = file.store->apply(creation(large), who);
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == ErrorCode::DiskFull);
    CHECK(contentOf(*file.store) == before);

    run(file.path(), u"PRAGMA max_page_count = 1000000"_s);
    required(file.store->apply(creation(large), who));
    CHECK(file.store->check()->problems == QStringList());
}

TEST_CASE("A file that another program holds is busy, for reading and writing, and free afterwards")
{
    OfficeFile file;
    run(file.path(), u"PRAGMA busy_timeout = 20"_s);
    {
        RawSqlite other(file.path());
        other.execute(u"BEGIN EXCLUSIVE"_s);
        CHECK(file.store->apply(creation(numbered(1)), who).error().code == ErrorCode::Busy);
        CHECK(file.store->events().error().code == ErrorCode::Busy);
        other.execute(u"COMMIT"_s);
    }
    required(file.store->apply(creation(numbered(1)), who));
}

TEST_CASE("A read leaves no lock behind")
{
    OfficeFile file;
    required(file.store->apply(creationOfAll(recordsWithEverything()), who));
    const std::unique_ptr<OfficeStore> other = file.openAgain();
    (void)required(file.store->events());
    (void)required(file.store->occurrences(weekOf(QDate(2025, 4, 14))));
    (void)required(file.store->directory());
    (void)required(file.store->history());
    (void)required(file.store->check());
    QElapsedTimer timer;
    timer.start();
    required(other->apply(creation(numbered(1)), who));
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("An edit that comes up short is seen by a second connection only as a whole")
{
    OfficeFile file;
    const std::unique_ptr<OfficeStore> reader = file.openAgain(OpenMode::ReadOnly);
    Change two{Act::Import, u"둘"_s, {{std::nullopt, numbered(1)}, {std::nullopt, numbered(1)}}};
    CHECK(file.store->apply(two, who).error().code == ErrorCode::Conflict);
    CHECK(reader->isEmpty().value());
}

TEST_CASE("A file or a folder without the right to write opens for reading only")
{
    OfficeFile file;
    required(file.store->apply(creation(numbered(1)), who));
    file.close();
    const QString folder = QFileInfo(file.path()).absolutePath();
    const auto openedAs = [&](OpenMode mode) {
        return asOrdinaryUser([&] {
            const auto opened = OfficeStore::open(file.path(), file.clock, mode);
            if (!opened)
                return opened.error().code == ErrorCode::ReadOnly ? 1 : 2;
            return (*opened)->events()->size() == 1 ? 0 : 3;
        });
    };
    giveToOrdinaryUser(file.path());
    giveToOrdinaryUser(folder);
    CHECK(openedAs(OpenMode::ReadWrite) == 0);

    REQUIRE(chmod(QFile::encodeName(file.path()).constData(), 0400) == 0);
    CHECK(openedAs(OpenMode::ReadWrite) == 1);
    CHECK(openedAs(OpenMode::ReadOnly) == 0);

    REQUIRE(chmod(QFile::encodeName(file.path()).constData(), 0600) == 0);
    REQUIRE(chmod(QFile::encodeName(folder).constData(), 0500) == 0);
    CHECK(openedAs(OpenMode::ReadWrite) == 1);
    CHECK(openedAs(OpenMode::ReadOnly) == 0);
    CHECK(asOrdinaryUser([&] {
              const auto created = OfficeStore::create(folder + u"/other.sqlite"_s, file.clock);
              return created || created.error().code != ErrorCode::ReadOnly ? 1 : 0;
          }) == 0);
    REQUIRE(chmod(QFile::encodeName(folder).constData(), 0700) == 0);
}

TEST_CASE("A new file is for its owner alone, whatever the umask, and so is a folder made for it")
{
    const QTemporaryDir folder;
    const FixedClock clock;
    const QString path = folder.filePath(u"new/deep/office.sqlite"_s);
    const mode_t old = umask(0);
    const auto created = OfficeStore::create(path, clock);
    umask(old);
    REQUIRE(created);
    CHECK(permissions(path) == 0600);
    CHECK(permissions(folder.filePath(u"new/deep"_s)) == 0700);
    CHECK(permissions(folder.filePath(u"new"_s)) == 0700);
}

TEST_CASE("What was acknowledged survives being killed at any moment")
{
    OfficeFile file;
    file.close();
    int acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        int ends[2] = {};
        REQUIRE(pipe(ends) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto opened = OfficeStore::open(file.path(), file.clock);
            for (int number = acknowledged + 1; opened && (*opened)->apply(creation(numbered(number)), who);
                 ++number) {
                if (write(ends[1], &number, sizeof number) != sizeof number)
                    break;
            }
            _exit(1);
        }
        close(ends[1]);
        // The first acknowledgement says that it runs; the rest of the time is as random as a scheduler is.
        int number = 0;
        REQUIRE(read(ends[0], &number, sizeof number) == sizeof number);
        acknowledged = number;
        usleep(static_cast<useconds_t>(1'000 + 1'700 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(ends[0], &number, sizeof number) == sizeof number)
            acknowledged = number;
        close(ends[0]);

        const std::unique_ptr<OfficeStore> store = file.openAgain();
        const std::vector<StoredEvent> events = required(store->events());
        // The last one may have been written and not yet acknowledged.
        const int stored = static_cast<int>(events.size());
        REQUIRE((stored == acknowledged || stored == acknowledged + 1));
        for (int i = 1; i <= stored; ++i)
            REQUIRE(store->event(EventId(u"event-%1"_s.arg(i))).value()->event == numbered(i));
        REQUIRE(store->history()->size() == events.size());
        REQUIRE(store->check()->problems == QStringList());
        acknowledged = stored;
    }
    CHECK(acknowledged >= 20);
}
