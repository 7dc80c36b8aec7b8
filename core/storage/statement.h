// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/column_value.h"
#include "storage/connection.h"
#include "storage/row.h"

namespace yeouido::storage {

/// One statement with named placeholders. Every silence of Qt Sql is a StorageFailure: a name the statement
/// does not have, one that was not bound, a failed execution. Can be bound and run again.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds a value that columnValue() knows; names are written without the colon.
    template <class T>
    Statement &bind(QStringView name, const T &value)
    {
        bindVariant(name, columnValue(value));
        return *this;
    }

    /// Executes a statement that gives no rows.
    void run();

    /// Executes at the first call, then goes to the next row; false after the last one.
    [[nodiscard]] bool next();

    /// The current row.
    [[nodiscard]] Row row() const { return Row(m_prepared->query); }

private:
    void bindVariant(QStringView name, const QVariant &value);
    void execute();

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<Prepared> m_prepared;
    std::vector<bool> m_bound;
    bool m_running = false;
};

} // namespace yeouido::storage
