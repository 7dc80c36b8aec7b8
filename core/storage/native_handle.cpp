// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/native_handle.h"

#include "storage/statement.h"

#ifdef YEOUIDO_HAS_SQLITE3

#include <QSqlDriver>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

/// The handle, or nullptr when the driver runs on another SQLite than the one linked here: two copies in one
/// process break one another's locks (sqlite.org/howtocorrupt.html, 2.2.1).
sqlite3 *handleOf(Connection &connection)
{
    Statement sourceId(connection, u"SELECT sqlite_source_id()"_s);
    if (!sourceId.next() || sourceId.row().text() != QLatin1StringView(sqlite3_sourceid()))
        return nullptr;
    const QVariant handle = connection.database().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

void harden(Connection &connection)
{
    sqlite3 *const handle = handleOf(connection);
    if (!handle)
        return;
    constexpr std::array<std::pair<int, int>, 5> settings{{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    }};
    for (const auto &[setting, value] : settings)
        sqlite3_db_config(handle, setting, value, nullptr);

    constexpr std::array<std::pair<int, int>, 6> limits{{
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_COMPOUND_SELECT, 10},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    }};
    for (const auto &[limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

void allowAttaching(Connection &connection, bool allow)
{
    if (sqlite3 *const handle = handleOf(connection))
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, allow ? 1 : 0);
}

} // namespace yeouido::storage

#else

namespace yeouido::storage {

void harden(Connection &) {}

void allowAttaching(Connection &, bool) {}

} // namespace yeouido::storage

#endif
