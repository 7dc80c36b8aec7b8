// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "list_directory.h"
#include "listed_occurrence.h"
#include "office_file.h"
#include "output.h"

#include <QCoreApplication>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

struct ListOptions
{
    std::string what = "events";
    RangeOptions range;
    std::string audience;
    bool json = false;
};

/// The occurrences of the days as the audience may see them, in calendar order.
Result<std::vector<ListedOccurrence>> occurrencesFor(OfficeStore &store, const DateSpan &days,
                                                     Audience audience)
{
    const Result<std::vector<Occurrence>> occurrences = store.occurrences(days);
    if (!occurrences)
        return failure(occurrences);
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);

    std::vector<ListedOccurrence> rows;
    for (const Occurrence &occurrence : *occurrences) {
        if (audience == Audience::Internal)
            rows.push_back(listed(occurrence, *directory));
        else if (const auto entry = publicEntry(occurrence, Tentative::Withheld, *directory))
            rows.push_back(listed(*entry, store.secret()));
    }
    return rows;
}

Outcome listEvents(OfficeStore &store, const DateSpan &days, Audience audience, bool json, Language language)
{
    const Result<std::vector<ListedOccurrence>> rows = occurrencesFor(store, days, audience);
    if (!rows)
        return refused(rows.error());

    Result<void> written;
    if (json) {
        const Result<QJsonArray> array = toJsonArray(*rows, store.zone());
        if (!array)
            return refused(array.error());
        written = writeJson(*array);
    } else if (rows->empty()) {
        written = writeLine(ListTexts::tr("No events: %1", "command line; %1 is a range of dates")
                                .arg(formatDateSpan(days, language)));
    } else {
        written = writeText(occurrenceTable(*rows, audience, language, store.zone()));
    }
    return finished(written);
}

Outcome list(const ListOptions &options, const CommandContext &context)
{
    const QString what = fromOption(options.what);
    const std::optional<DirectoryList> directoryList = fromToken<DirectoryList>(what);
    if (what != u"events" && !directoryList)
        return unknownWord(u"list"_s, what, u"events|"_s + choices<DirectoryList>());
    const Read<Audience> audience = readAudience(options.audience);
    if (!audience)
        return failure(audience);
    if (directoryList && *audience == Audience::Public)
        return wrongUsage(
            ListTexts::tr("Only events can be listed for the public.", "wrong usage of the command line"));
    const Read<std::optional<DateSpan>> range = readRange(options.range);
    if (!range)
        return failure(range);

    const Read<StorePointer> store = openToRead(context);
    if (!store)
        return failure(store);
    if (directoryList)
        return listDirectory(**store, *directoryList, *range, todayAt(context, (*store)->zone()),
                             options.json, context.language);
    const DateSpan days = range->value_or(weekOf(todayAt(context, (*store)->zone())));
    return listEvents(**store, days, *audience, options.json, context.language);
}

} // namespace

Command listCommand(CLI::App &program)
{
    const Words<ListOptions> words(
        program, "list",
        ListTexts::tr("List events, this week's unless days are named, or other things",
                      "command line help"));
    words.words
        ->add_option(
            "what", words.options->what,
            ListTexts::tr("What to list; events if nothing is named", "command line help").toStdString())
        ->type_name((u"events|"_s + choices<DirectoryList>()).toStdString());
    addRangeOptions(*words.words, words.options->range);
    addAudienceOption(*words.words, words.options->audience);
    words.flag("--json", &ListOptions::json, jsonHelp());
    return {words.words,
            [options = words.options](const CommandContext &context) { return list(*options, context); }};
}

} // namespace yeouido
