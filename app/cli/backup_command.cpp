// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "office_file.h"
#include "output.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

struct BackupOptions
{
    std::string file;
};

Outcome back(const BackupOptions &options, const CommandContext &context)
{
    const QString target = fromOption(options.file);
    if (target.isEmpty())
        return wrongUsage(BackupTexts::tr("Name the file to write: yeouido-office backup FILE.",
                                          "wrong usage of the command line"));
    if (const Result<void> done = backUp(context.databasePath, target, context.clock); !done)
        return refused(done.error());
    return finished(
        writeLine(BackupTexts::tr("A verified copy is kept in %1", "command line; %1 is a file name")
                      .arg(QDir::toNativeSeparators(target))));
}

} // namespace

Command backupCommand(CLI::App &program)
{
    const Words<BackupOptions> words(
        program, "backup", BackupTexts::tr("Write a verified copy of the office file", "command line help"));
    words.text("file", &BackupOptions::file, u"FILE"_s,
               BackupTexts::tr("The copy; it must not exist yet", "command line help"));
    return {words.words,
            [options = words.options](const CommandContext &context) { return back(*options, context); }};
}

} // namespace yeouido
