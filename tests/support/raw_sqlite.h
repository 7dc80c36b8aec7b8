// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QString>
#include <QVariant>

#include <sqlite3.h>

namespace yeouido::tests {

/// A file opened with SQLite itself, past all that the store checks.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path)
    {
        REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK);
    }

    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    ~RawSqlite() { sqlite3_close(m_handle); }

    void execute(const QString &sql)
    {
        char *message = nullptr;
        const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
        INFO(sql << ": " << (message ? message : ""));
        REQUIRE(code == SQLITE_OK);
    }

    /// One column of all rows.
    [[nodiscard]] QStringList texts(const QString &sql, int column = 0)
    {
        sqlite3_stmt *statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
        QStringList found;
        while (sqlite3_step(statement) == SQLITE_ROW)
            found +=
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
        sqlite3_finalize(statement);
        return found;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// The store's own connection to a file.
inline QSqlDatabase connectionTo(const QString &path)
{
    for (const QString &name : QSqlDatabase::connectionNames()) {
        QSqlDatabase database = QSqlDatabase::database(name, false);
        if (database.databaseName().contains(path))
            return database;
    }
    FAIL("no connection to the file");
    return {};
}

inline sqlite3 *handleOf(const QString &path)
{
    return *static_cast<sqlite3 *const *>(connectionTo(path).driver()->handle().constData());
}

inline QByteArray sha256(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace yeouido::tests
