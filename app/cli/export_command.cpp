// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "handout/ics_document.h"
#include "office_file.h"
#include "output.h"

#include <QCoreApplication>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

struct ExportOptions
{
    RangeOptions range;
    bool all = false;
    std::string audience;
    std::string output;
};

Outcome exportIcs(const ExportOptions &options, const CommandContext &context)
{
    const Read<Audience> audience = readAudience(options.audience);
    if (!audience)
        return failure(audience);
    const Read<std::optional<DateSpan>> range = readRange(options.range);
    if (!range)
        return failure(range);
    if (options.all && *range)
        return wrongUsage(
            ExportTexts::tr("Name either --all or days, not both.", "wrong usage of the command line"));
    const Read<QString> target = readTarget(options.output, u".ics"_s, context.databasePath);
    if (!target)
        return failure(target);

    const Read<StorePointer> store = openToRead(context);
    if (!store)
        return failure(store);
    const Result<QByteArray> ics =
        icsDocument(**store, *range, *audience, Tentative::Withheld, context.language, context.clock);
    if (!ics)
        return refused(ics.error());
    return finished(writeFile(*target, *ics));
}

} // namespace

Command exportCommand(CLI::App &program)
{
    const Words<ExportOptions> words(
        program, "export",
        ExportTexts::tr("Write an iCalendar file for other calendars; everything unless days are named",
                        "command line help"));
    addRangeOptions(*words.words, words.options->range);
    words.flag("--all", &ExportOptions::all, ExportTexts::tr("Everything in the file", "command line help"));
    addAudienceOption(*words.words, words.options->audience);
    words.text("-o,--output", &ExportOptions::output, u"FILE.ics"_s,
               ExportTexts::tr("The file to write; - is standard output", "command line help"));
    return {words.words, [options = words.options](const CommandContext &context) {
                return exportIcs(*options, context);
            }};
}

} // namespace yeouido
