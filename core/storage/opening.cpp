// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/opening.h"

#include "storage/connection_settings.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void refuseNetworkShare(const QString &path, const OpenSettings &settings)
{
    const QByteArray type = settings.fileSystemType(path);
    if (isNetworkFileSystem(type))
        fail(ErrorCode::NetworkShare, path, QString::fromLatin1(type));
}

qint64 applicationIdOf(Connection &connection)
{
    Statement statement(connection, u"PRAGMA application_id"_s);
    return statement.next() ? statement.row().number() : 0;
}

void checkThatItIsOurs(Connection &connection, int newest)
{
    if (applicationIdOf(connection) != applicationId)
        fail(ErrorCode::ForeignDatabase, connection.path());
    const int version = versionOf(connection);
    if (version > newest)
        fail(ErrorCode::NewerVersion, connection.path(), QString::number(version));
    if (version < 1)
        fail(ErrorCode::DamagedFile, connection.path(), u"version %1"_s.arg(version));
    Statement row(connection, u"SELECT sentinel FROM office"_s);
    if (!row.next() || row.row().text() != sentinel)
        fail(ErrorCode::DamagedFile, connection.path(), u"the first row is missing"_s);
}

QByteArray newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

void fillFile(const QString &path, const OpenSettings &settings)
{
    Connection connection(path, Access::ReadWrite);
    distrust(connection);
    settle(connection);
    migrate(connection, settings.steps);
    Transaction transaction(connection);
    Statement(connection,
              u"INSERT INTO office (number, sentinel, zone, secret) VALUES (1, :sentinel, :zone, :secret)"_s)
        .bind(u"sentinel", sentinel.toString())
        .bind(u"zone", u"Asia/Seoul"_s)
        .bind(u"secret", newSecret())
        .run();
    transaction.commit();
}

} // namespace

std::unique_ptr<Connection> openAsItIs(const QString &path, Access access, const OpenSettings &settings)
{
    refuseOddFile(path);
    if (access == Access::ReadWrite) {
        refuseNetworkShare(path, settings);
        if (!isWritable(path))
            fail(ErrorCode::ReadOnly, path);
    }
    auto connection = std::make_unique<Connection>(path, access);
    try {
        distrust(*connection);
        checkThatItIsOurs(*connection, static_cast<int>(settings.steps.size()));
        settle(*connection);
    } catch (StorageFailure &failure) {
        // A table that is not there, a statement that cannot be read: in a file of ours that is damage.
        if (failure.error.code == ErrorCode::DatabaseFailure)
            failure.error.code = ErrorCode::DamagedFile;
        throw;
    }
    return connection;
}

std::unique_ptr<Connection> openUpToDate(const QString &path, Access access, const Clock &clock,
                                         const OpenSettings &settings)
{
    std::unique_ptr<Connection> connection = openAsItIs(path, access, settings);
    if (versionOf(*connection) < static_cast<int>(settings.steps.size())) {
        if (access == Access::ReadOnly)
            fail(ErrorCode::ReadOnly, path, u"a file of an older version has to be upgraded first"_s);
        upgrade(*connection, settings.steps, clock);
    }
    return connection;
}

void makeFile(const QString &path, const OpenSettings &settings)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        fail(ErrorCode::FileExists, path);
    makePrivateFolder(file.absolutePath());
    refuseNetworkShare(path, settings);
    // Under another name first, so that a file that was not finished is never taken for an office.
    const QString unfinished = makePrivateFileBeside(path);
    try {
        fillFile(unfinished, settings);
        publish(unfinished, path);
    } catch (const StorageFailure &) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s);
        throw;
    }
}

} // namespace yeouido::storage
