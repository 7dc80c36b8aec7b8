// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "handout/sample.h"
#include "office_file.h"
#include "output.h"

#include <QCoreApplication>
#include <QDir>

namespace yeouido {

namespace {

struct SampleTexts
{
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)
};

Outcome loadSample(const CommandContext &context)
{
    const Result<Change> sample = sampleChange();
    if (!sample)
        return refused(sample.error());
    const Read<StorePointer> store = openOrCreate(context);
    if (!store)
        return failure(store);
    const Result<bool> isEmpty = (*store)->isEmpty();
    if (!isEmpty)
        return refused(isEmpty.error());
    if (!*isEmpty)
        return refused(Error{ErrorCode::NotEmpty, context.databasePath, {}});
    if (const Result<void> applied = (*store)->apply(*sample, userName()); !applied)
        return refused(applied.error());

    const int count = static_cast<int>(sample->records.size());
    return finished(writeLine(SampleTexts::tr("The example is loaded, %n record(s): %1",
                                              "command line; %1 is the name of a file", count)
                                  .arg(QDir::toNativeSeparators(context.databasePath))));
}

} // namespace

Command sampleCommand(CLI::App &program)
{
    const std::string help =
        SampleTexts::tr("Load the example into a new or empty file", "command line help").toStdString();
    return {program.add_subcommand("sample", help), loadSample};
}

} // namespace yeouido
