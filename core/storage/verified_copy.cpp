// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/verified_copy.h"

#include "storage/connection_settings.h"
#include "storage/files.h"
#include "storage/native_handle.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>

#include <map>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

std::map<QString, qint64> rowCounts(Connection &connection)
{
    std::map<QString, qint64> counts;
    {
        Statement tables(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
        while (tables.next())
            counts[tables.row().text()] = 0;
    }
    for (auto &[table, count] : counts) {
        QString quoted = table;
        quoted.replace(u'"', u"\"\""_s);
        Statement rows(connection, u"SELECT count(*) FROM \"%1\""_s.arg(quoted));
        if (rows.next())
            count = rows.row().number();
    }
    return counts;
}

void compare(Connection &original, Connection &copy)
{
    {
        Statement pages(copy, u"PRAGMA integrity_check"_s);
        const QString found = pages.next() ? pages.row().text() : QString();
        if (found != u"ok"_s)
            fail(ErrorCode::BackupFailed, copy.path(), found);
    }
    Statement keys(copy, u"PRAGMA foreign_key_check"_s);
    if (keys.next())
        fail(ErrorCode::BackupFailed, copy.path(), u"foreign keys in "_s + keys.row().text());
    if (rowCounts(copy) != rowCounts(original))
        fail(ErrorCode::BackupFailed, copy.path(), u"other numbers of rows than the original"_s);
}

qint64 dataVersion(Connection &connection)
{
    Statement version(connection, u"PRAGMA data_version"_s);
    return version.next() ? version.row().number() : 0;
}

void copyOnce(Connection &original, const QString &target,
              const std::function<void(Connection &copy)> &verify)
{
    // VACUUM INTO takes an existing empty file and keeps its permissions; it does not sync what it wrote.
    const QString unfinished = makePrivateFileBeside(target);
    try {
        allowAttaching(original, true);
        Statement(original, u"VACUUM INTO :target"_s).bind(u"target", unfinished).run();
        allowAttaching(original, false);
        {
            Connection copy(unfinished, Access::ReadOnly);
            distrust(copy);
            compare(original, copy);
            verify(copy);
        }
        syncFile(unfinished);
        publish(unfinished, target);
    } catch (const StorageFailure &) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s);
        throw;
    }
}

} // namespace

void copyVerified(Connection &original, const QString &target,
                  const std::function<void(Connection &copy)> &verify)
{
    if (QFileInfo::exists(target))
        fail(ErrorCode::FileExists, target);
    // Somebody may save while the copy is made and counted; then it is made again.
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        const qint64 version = dataVersion(original);
        try {
            copyOnce(original, target, verify);
            return;
        } catch (const StorageFailure &failure) {
            const bool wroteMeanwhile =
                failure.error.code == ErrorCode::BackupFailed && dataVersion(original) != version;
            if (!wroteMeanwhile || attempt == attempts)
                throw;
        }
    }
}

} // namespace yeouido::storage
