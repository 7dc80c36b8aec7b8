// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/migrations.h"

#include "storage/connection_settings.h"
#include "storage/schema_1.h"
#include "storage/schema_2.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "storage/verified_copy.h"

#include <QFileInfo>

#include <array>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void step(Connection &connection, Migration statements, int version)
{
    Transaction transaction(connection);
    for (const QStringView statement : statements)
        connection.execute(statement.toString());
    Statement broken(connection, u"PRAGMA foreign_key_check"_s);
    if (broken.next())
        fail(ErrorCode::DatabaseFailure, connection.path(),
             u"foreign keys broken by version %1"_s.arg(version));
    connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
    transaction.commit();
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array<Migration, 2> all{schema1(), schema2()};
    return all;
}

int versionOf(Connection &connection)
{
    Statement version(connection, u"PRAGMA user_version"_s);
    if (!version.next())
        fail(ErrorCode::DamagedFile, connection.path(), u"no user_version"_s);
    return version.row().integer();
}

void migrate(Connection &connection, std::span<const Migration> steps)
{
    // Tables are rebuilt by steps; the keys are checked before each COMMIT instead.
    enforceForeignKeys(connection, false);
    for (int version = versionOf(connection); version < static_cast<int>(steps.size()); ++version)
        step(connection, steps[static_cast<std::size_t>(version)], version + 1);
    enforceForeignKeys(connection, true);
}

void upgrade(Connection &connection, std::span<const Migration> steps, const Clock &clock)
{
    const QFileInfo file(connection.path());
    const QString copy = u"%1/%2.v%3-%4.sqlite"_s.arg(file.absolutePath(), file.completeBaseName())
                             .arg(versionOf(connection))
                             .arg(clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    try {
        copyVerified(connection, copy);
    } catch (const StorageFailure &failure) {
        if (failure.error.code == ErrorCode::DiskFull)
            throw;
        fail(ErrorCode::BackupFailed, copy, failure.error.detail);
    }
    migrate(connection, steps);
}

} // namespace yeouido::storage
