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

QString keepBeside(const QString &path, const Clock &clock)
{
    const QString time = clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString kept = u"%1.before-restore-%2"_s.arg(path, time);
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = u"%1.before-restore-%2-%3"_s.arg(path, time).arg(number);
    if (QFileInfo::exists(path + u"-journal"_s))
        rename(path + u"-journal"_s, kept + u"-journal"_s);
    rename(path, kept);
    return kept;
}

void putBack(const QString &kept, const QString &path)
{
    (void)guarded([&] {
        rename(kept, path);
        if (QFileInfo::exists(kept + u"-journal"_s))
            rename(kept + u"-journal"_s, path + u"-journal"_s);
    });
}

} // namespace

Result<void> backUp(const QString &source, const QString &target, const Clock &)
{
    return guarded([&] {
        const Access access = isWritable(source) && !isNetworkFileSystem(fileSystemType(source))
                                  ? Access::ReadWrite
                                  : Access::ReadOnly;
        const std::unique_ptr<Connection> original = openAsItIs(source, access);
        copyVerified(*original, target);
        const Result<void> sound =
            guarded([&] { requireHealth(*openAsItIs(target, Access::ReadOnly), ErrorCode::BackupFailed); });
        if (!sound) {
            QFile::remove(target);
            throw StorageFailure{sound.error()};
        }
    });
}

Result<QString> restore(const QString &backup, const QString &target, const Clock &clock)
{
    return guarded([&]() -> QString {
        const std::unique_ptr<Connection> original = openAsItIs(backup, Access::ReadOnly);
        requireHealth(*original, ErrorCode::DamagedFile);
        const bool replaces = QFileInfo::exists(target);
        if (replaces)
            requireClosed(target);
        makePrivateFolder(QFileInfo(target).absolutePath());
        const QString copy = makePrivateFileBeside(target);
        QFile::remove(copy);
        copyVerified(*original, copy);
        QString kept;
        try {
            if (replaces)
                kept = keepBeside(target, clock);
            rename(copy, target);
        } catch (const StorageFailure &) {
            if (!kept.isEmpty())
                putBack(kept, target);
            QFile::remove(copy);
            throw;
        }
        syncFolderOf(target);
        return kept;
    });
}

} // namespace yeouido
