// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/statement.h"

#include "storage/storage_failure.h"

#include <QSqlError>

#include <algorithm>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_prepared(connection.take(sql))
    , m_bound(m_prepared->names.size(), false)
{
}

Statement::~Statement()
{
    // An unfinished SELECT would keep a lock on the file.
    m_prepared->query.finish();
    m_connection.giveBack(m_sql, std::move(m_prepared));
}

void Statement::bindVariant(QStringView name, const QVariant &value)
{
    const std::vector<QString> &names = m_prepared->names;
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        fail(ErrorCode::DatabaseFailure, name.toString(), u"no such placeholder in: "_s + m_sql);
    const auto index = found - names.begin();
    m_prepared->query.bindValue(static_cast<int>(index), value);
    m_bound[static_cast<std::size_t>(index)] = true;
}

void Statement::execute()
{
    const auto unbound = std::ranges::find(m_bound, false);
    if (unbound != m_bound.end()) {
        const QString name = m_prepared->names[static_cast<std::size_t>(unbound - m_bound.begin())];
        fail(ErrorCode::DatabaseFailure, name, u"placeholder without a value in: "_s + m_sql);
    }
    if (!m_prepared->query.exec())
        throw StorageFailure{errorOf(m_prepared->query.lastError(), m_connection)};
    m_bound.assign(m_bound.size(), false);
}

void Statement::run()
{
    execute();
    m_prepared->query.finish();
}

bool Statement::next()
{
    if (!m_running) {
        execute();
        m_running = true;
    }
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        throw StorageFailure{errorOf(m_prepared->query.lastError(), m_connection)};
    m_prepared->query.finish();
    m_running = false;
    return false;
}

} // namespace yeouido::storage
