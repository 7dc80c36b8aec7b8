// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/connection.h"

#include "storage/storage_failure.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return u"yeouido-office-%1"_s.arg(++count);
}

QString uriOf(const QString &path, Access access)
{
    const QString mode = access == Access::ReadWrite ? u"?mode=rw"_s : u"?mode=ro"_s;
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + mode;
}

std::vector<QString> placeholders(const QString &sql)
{
    std::vector<QString> names;
    bool quoted = false;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        if (sql.at(at) == u'\'')
            quoted = !quoted;
        if (quoted || sql.at(at) != u':')
            continue;
        qsizetype end = at + 1;
        while (end < sql.size() && (sql.at(end).isLetterOrNumber() || sql.at(end) == u'_'))
            ++end;
        const QString name = sql.mid(at + 1, end - at - 1);
        // SQLite counts a repeated name once, Qt 6.4 as often as it stands there.
        if (std::ranges::find(names, name) != names.end())
            fail(ErrorCode::DatabaseFailure, name, u"placeholder used twice in: "_s + sql);
        names.push_back(name);
    }
    return names;
}

} // namespace

Connection::Connection(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m_name(uniqueName())
{
    bool opened = false;
    Error error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s);
        database.setDatabaseName(uriOf(path, access));
        opened = database.open();
        if (!opened)
            error = errorOf(database.lastError(), *this);
    }
    if (!opened) {
        QSqlDatabase::removeDatabase(m_name);
        throw StorageFailure{error};
    }
}

Connection::~Connection()
{
    // Statements and copies of the database go first: Qt drops a handle that is still in use, locks and all.
    m_idle.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw StorageFailure{errorOf(query.lastError(), *this)};
    query.finish();
}

std::unique_ptr<Prepared> Connection::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found != m_idle.end() && *found) {
        auto prepared = std::make_unique<Prepared>(std::move(**found));
        m_idle.erase(found);
        return prepared;
    }
    auto prepared = std::make_unique<Prepared>(Prepared{QSqlQuery(database()), placeholders(sql)});
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql))
        throw StorageFailure{errorOf(prepared->query.lastError(), *this)};
    return prepared;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<Prepared> prepared)
{
    m_idle.insert(sql, std::move(prepared));
}

Error errorOf(const QSqlError &error, const Connection &connection)
{
    // Extended result codes; the kind is in the lowest byte (sqlite.org/rescode.html).
    const int extended = error.nativeErrorCode().toInt();
    constexpr int readError = 10 | (1 << 8);
    const ErrorCode code = [&] {
        switch (extended & 0xff) {
        case 5:
        case 6:
            return ErrorCode::Busy;
        case 8:
            return ErrorCode::ReadOnly;
        case 10:
            return extended == readError ? ErrorCode::CannotRead : ErrorCode::CannotWrite;
        case 11:
            return ErrorCode::DamagedFile;
        case 13:
            return ErrorCode::DiskFull;
        case 14:
            return QFileInfo::exists(connection.path()) ? ErrorCode::CannotRead : ErrorCode::FileMissing;
        case 26:
            return ErrorCode::NotADatabase;
        default:
            return ErrorCode::DatabaseFailure;
        }
    }();
    // Qt's own refusals have no words of SQLite.
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {code, connection.path(), u"%1 (%2)"_s.arg(words).arg(extended)};
}

} // namespace yeouido::storage
