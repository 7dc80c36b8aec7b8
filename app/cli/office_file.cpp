// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office_file.h"

#include "settings/preferences.h"
#include "time/resolve.h"

#include <QFileInfo>

namespace yeouido {

namespace {

Read<StorePointer> read(Result<StorePointer> store)
{
    if (!store)
        return refused(store.error());
    return std::move(*store);
}

} // namespace

Read<StorePointer> openToRead(const CommandContext &context)
{
    return read(OfficeStore::open(context.databasePath, context.clock, OpenMode::ReadOnly));
}

Read<StorePointer> openToWrite(const CommandContext &context)
{
    return read(OfficeStore::open(context.databasePath, context.clock));
}

Read<StorePointer> openOrCreate(const CommandContext &context)
{
    if (QFileInfo::exists(context.databasePath) || QFileInfo(context.databasePath).isSymLink())
        return openToWrite(context);
    return read(OfficeStore::create(context.databasePath, context.clock));
}

QDate todayAt(const CommandContext &context, const QString &zone)
{
    return wallTimeAt(instantOf(context.clock.now()), zone).date;
}

QString userName()
{
    return nameOfUser(loadPreferences(preferencesFile()));
}

} // namespace yeouido
