// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "office_file.h"
#include "output.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct RestoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

struct RestoreOptions
{
    std::string file;
};

Outcome restoreBackup(const RestoreOptions &options, const CommandContext &context)
{
    const QString backup = fromOption(options.file);
    if (backup.isEmpty())
        return wrongUsage(RestoreTexts::tr("Name the backup to restore: yeouido-office restore FILE.",
                                           "wrong usage of the command line"));
    // The lock of an open window: it must not have the file taken from under it.
    QLockFile lock(context.databasePath + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return refused(Error{ErrorCode::AlreadyOpen, context.databasePath, {}});

    const Result<QString> old = restore(backup, context.databasePath, context.clock);
    if (!old)
        return refused(old.error());
    const QString file = QDir::toNativeSeparators(context.databasePath);
    if (old->isEmpty())
        return finished(writeLine(
            RestoreTexts::tr("The backup is now in %1", "command line; %1 is a file name").arg(file)));
    return finished(writeLine(RestoreTexts::tr("The backup is now in %1; what was there before is kept in %2",
                                               "command line; both are file names")
                                  .arg(file, QDir::toNativeSeparators(*old))));
}

} // namespace

Command restoreCommand(CLI::App &program)
{
    const Words<RestoreOptions> words(
        program, "restore",
        RestoreTexts::tr("Put a backup in the place of the office file, which is kept", "command line help"));
    words.text("file", &RestoreOptions::file, u"FILE"_s, RestoreTexts::tr("The backup", "command line help"));
    return {words.words, [options = words.options](const CommandContext &context) {
                return restoreBackup(*options, context);
            }};
}

} // namespace yeouido
