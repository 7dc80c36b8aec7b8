// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/backup.h"

#include "storage/health.h"
#include "storage/opening.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "storage/verified_copy.h"

#include <QFile>
#include <QFileInfo>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

using namespace storage;

QString zoneOf(Connection &connection)
{
    Statement statement(connection, u"SELECT zone FROM office"_s);
    return statement.next() ? statement.row().text() : QString();
}

/// Throws unless the content of a file is sound.
void requireHealth(Connection &connection, ErrorCode otherwise)
{
    if (versionOf(connection) < static_cast<int>(migrations().size()))
        return;
    const HealthReport report = checkHealth(connection, zoneOf(connection));
    if (!report.isHealthy())
        fail(otherwise, connection.path(), report.problems.join(u"; "_s));
}

/// Throws Busy while another program works with a file. One that cannot be opened is nobody's.
void requireClosed(const QString &path)
{
    const Result<void> locked = guarded([&] {
        const std::unique_ptr<Connection> connection = openAsItIs(path, Access::ReadWrite);
        Transaction transaction(*connection);
    });
    if (!locked && locked.error().code == ErrorCode::Busy)
        throw StorageFailure{locked.error()};
}

/// Where the file at `path` goes: a name of its own for the old file and its journal.
QString nameBeside(const QString &path, const Clock &clock)
{
    const QString time = clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString name = u"%1.before-restore-%2"_s.arg(path, time);
    const auto isTaken = [](const QString &candidate) {
        return QFileInfo::exists(candidate) || QFileInfo::exists(candidate + u"-journal"_s);
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

/// Moves a file with the journal beside it. The file goes first: if it stayed and its journal went, it would
/// look sound and be half of a transaction.
void moveWithJournal(const QString &from, const QString &to)
{
    if (QFileInfo::exists(from))
        rename(from, to);
    if (QFileInfo::exists(from + u"-journal"_s))
        rename(from + u"-journal"_s, to + u"-journal"_s);
}

void refuseItself(const QString &backup, const QString &target)
{
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        fail(ErrorCode::FileExists, target, u"the backup is the file itself"_s);
}

} // namespace

Result<void> backUp(const QString &source, const QString &target, const Clock &)
{
    return guarded([&] {
        const Access access = isWritable(source) && !isNetworkFileSystem(fileSystemType(source))
                                  ? Access::ReadWrite
                                  : Access::ReadOnly;
        const std::unique_ptr<Connection> original = openAsItIs(source, access);
        copyVerified(*original, target,
                     [](Connection &copy) { requireHealth(copy, ErrorCode::BackupFailed); });
    });
}

Result<QString> restore(const QString &backup, const QString &target, const Clock &clock)
{
    return guarded([&]() -> QString {
        const std::unique_ptr<Connection> original = openAsItIs(backup, Access::ReadOnly);
        requireHealth(*original, ErrorCode::DamagedFile);
        const bool replaces = QFileInfo::exists(target);
        if (replaces) {
            refuseItself(backup, target);
            requireClosed(target);
        }
        makePrivateFolder(QFileInfo(target).absolutePath());
        const QString copy = target + u".restored"_s;
        QFile::remove(copy);
        copyVerified(*original, copy);
        const QString kept = nameBeside(target, clock);
        try {
            moveWithJournal(target, kept);
            publish(copy, target);
        } catch (const StorageFailure &) {
            (void)guarded([&] { moveWithJournal(kept, target); });
            QFile::remove(copy);
            throw;
        }
        return replaces ? kept : QString();
    });
}

} // namespace yeouido
