// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/connection_settings.h"

#include "storage/native_handle.h"
#include "storage/statement.h"

#include <QVariant>

#include <array>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

struct Setting
{
    QStringView set;
    QStringView read;
    QStringView expected;
};

// Every build of SQLite has defaults of its own, so all are set and read back.
constexpr std::array beforeReading{
    Setting{u"PRAGMA trusted_schema = OFF", u"PRAGMA trusted_schema", u"0"},
    Setting{u"PRAGMA cell_size_check = ON", u"PRAGMA cell_size_check", u"1"},
    Setting{u"PRAGMA temp_store = MEMORY", u"PRAGMA temp_store", u"2"},
    Setting{u"PRAGMA recursive_triggers = OFF", u"PRAGMA recursive_triggers", u"0"},
};

constexpr std::array forUse{
    Setting{u"PRAGMA mmap_size = 0", u"PRAGMA mmap_size", u"0"},
    Setting{u"PRAGMA secure_delete = ON", u"PRAGMA secure_delete", u"1"},
    // Not WAL: its reset race (SQLite 3.7.0 to 3.51.2) can lose committed writes. EXTRA syncs the folder
    // after the journal is gone, too.
    Setting{u"PRAGMA journal_mode = DELETE", u"PRAGMA journal_mode", u"delete"},
    Setting{u"PRAGMA synchronous = EXTRA", u"PRAGMA synchronous", u"3"},
    // A long write must not shut out readers before it commits.
    Setting{u"PRAGMA cache_spill = OFF", u"PRAGMA cache_spill", u"0"},
    Setting{u"PRAGMA cache_size = -8000", u"PRAGMA cache_size", u"-8000"},
};

void apply(Connection &connection, const Setting &setting)
{
    connection.execute(setting.set.toString());
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(setting.read.toString()) || !query.next() ||
        query.value(0).toString() != setting.expected)
        fail(ErrorCode::DatabaseFailure, connection.path(), u"refused: "_s + setting.set.toString());
}

} // namespace

void distrust(Connection &connection)
{
    for (const Setting &setting : beforeReading)
        apply(connection, setting);
    harden(connection);
}

void settle(Connection &connection)
{
    for (const Setting &setting : forUse)
        apply(connection, setting);
    enforceForeignKeys(connection, true);
}

void enforceForeignKeys(Connection &connection, bool enforce)
{
    constexpr Setting on{u"PRAGMA foreign_keys = ON", u"PRAGMA foreign_keys", u"1"};
    constexpr Setting off{u"PRAGMA foreign_keys = OFF", u"PRAGMA foreign_keys", u"0"};
    apply(connection, enforce ? on : off);
}

} // namespace yeouido::storage
