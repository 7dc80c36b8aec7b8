// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "handout/weekly_document.h"
#include "office_file.h"
#include "output.h"
#include "print/pdf.h"

#include <QCoreApplication>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct PrintTexts
{
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)
};

struct PrintOptions
{
    std::string layout;
    RangeOptions range;
    std::string audience;
    std::string output;
};

Outcome print(const PrintOptions &options, const CommandContext &context)
{
    const QString layout = fromOption(options.layout);
    if (layout.isEmpty())
        return wrongUsage(
            PrintTexts::tr("Name the layout: --layout weekly.", "wrong usage of the command line"));
    if (layout != u"weekly")
        return unknownWord(u"--layout"_s, layout, u"weekly"_s);
    const Read<Audience> audience = readAudience(options.audience);
    if (!audience)
        return failure(audience);
    const Read<std::optional<DateSpan>> range = readRange(options.range);
    if (!range)
        return failure(range);
    const Read<QString> target = readTarget(options.output, u".pdf"_s, context.databasePath);
    if (!target)
        return failure(target);

    const Read<StorePointer> store = openToRead(context);
    if (!store)
        return failure(store);
    const DateSpan days = range->value_or(weekOf(todayAt(context, (*store)->zone())));
    const Result<Document> document =
        weeklyDocument(**store, days, *audience, Tentative::Withheld, context.language, context.clock);
    if (!document)
        return refused(document.error());
    return finished(writeFile(*target, pdfOf(*document)));
}

} // namespace

Command printCommand(CLI::App &program)
{
    const Words<PrintOptions> words(
        program, "print",
        PrintTexts::tr("Write a sheet as PDF; this week's unless days are named", "command line help"));
    words.text("--layout", &PrintOptions::layout, u"weekly"_s,
               PrintTexts::tr("Which sheet", "command line help"));
    addRangeOptions(*words.words, words.options->range);
    addAudienceOption(*words.words, words.options->audience);
    words.text("-o,--output", &PrintOptions::output, u"FILE.pdf"_s,
               PrintTexts::tr("The file to write; - is standard output", "command line help"));
    return {words.words,
            [options = words.options](const CommandContext &context) { return print(*options, context); },
            true};
}

} // namespace yeouido
