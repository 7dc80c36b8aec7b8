// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <vector>

class QSqlError;

namespace yeouido::storage {

enum class Access { ReadOnly, ReadWrite };

/// A prepared statement with the names of its placeholders, in the order of SQLite's parameters.
struct Prepared
{
    QSqlQuery query;
    std::vector<QString> names;
};

/// One connection to an existing SQLite file, in the thread that made it. Never creates a file.
class Connection
{
public:
    /// Throws StorageFailure when there is no such file or SQLite cannot open it. That it is a database is
    /// only known after a first statement.
    Connection(const QString &path, Access access);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Access access() const { return m_access; }

    [[nodiscard]] QSqlDatabase database() const;

    /// Runs a statement without placeholders and results, anew each time.
    void execute(const QString &sql);

    /// Hands out a prepared statement, one that was given back where there is one.
    [[nodiscard]] std::unique_ptr<Prepared> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<Prepared> prepared);

private:
    QString m_path;
    Access m_access;
    QString m_name;
    QHash<QString, std::shared_ptr<Prepared>> m_idle;
};

/// What an error of the driver means; `what` is the statement.
[[nodiscard]] Error errorOf(const QSqlError &error, const Connection &connection);

} // namespace yeouido::storage
