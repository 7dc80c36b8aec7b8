// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/transaction.h"

#include <QSqlQuery>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    connection.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // After a full disk SQLite has rolled back by itself and says that no transaction is active.
    QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    // A COMMIT that fails leaves the transaction open: the destructor rolls it back.
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

} // namespace yeouido::storage
