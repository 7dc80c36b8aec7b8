// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "agenda/words.h"
#include "office_file.h"
#include "output.h"
#include "table.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct SearchTexts
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

struct SearchOptions
{
    std::vector<std::string> words;
    bool json = false;
};

Result<void> writeHitsJson(const std::vector<SearchHit> &hits)
{
    QJsonArray array;
    for (const SearchHit &hit : hits) {
        array.append(
            QJsonObject{{u"kind"_s, token(hit.kind)},
                        {u"id"_s, hit.id},
                        {u"title"_s, hit.title},
                        {u"text"_s, hit.text},
                        {u"date"_s, hit.date ? QJsonValue(hit.date->toString(Qt::ISODate)) : QJsonValue()}});
    }
    return writeJson(array);
}

Result<void> writeHits(const std::vector<SearchHit> &hits, const QString &text, Language language)
{
    if (hits.empty())
        return writeLine(
            SearchTexts::tr("Nothing found: %1", "command line, search; %1 is what was typed").arg(text));
    std::vector<QStringList> rows;
    for (const SearchHit &hit : hits) {
        rows.push_back({recordKindWord(hit.kind), hit.date ? formatDate(*hit.date, language) : QString(),
                        hit.title, hit.text == hit.title ? QString() : hit.text,
                        QString(token(hit.kind) + u':' + hit.id)});
    }
    return writeText(tableText({SearchTexts::tr("Kind", "column of what a search found: kind of record"),
                                SearchTexts::tr("Date", "column of a list"),
                                SearchTexts::tr("Title", "column of what a search found"),
                                SearchTexts::tr("Text", "column of what a search found: the line"),
                                SearchTexts::tr("Record", "column of what a search found: kind and id, as "
                                                          "history --object takes them")},
                               rows));
}

Outcome search(const SearchOptions &options, const CommandContext &context)
{
    QStringList words;
    for (const std::string &word : options.words)
        words.append(fromOption(word));
    const QString text = words.join(u' ').trimmed();
    if (text.isEmpty())
        return wrongUsage(
            SearchTexts::tr("Say what to look for, for example a name.", "wrong usage of the command line"));

    const Read<StorePointer> store = openToRead(context);
    if (!store)
        return failure(store);
    SearchQuery query;
    query.text = text;
    const Result<std::vector<SearchHit>> hits = (*store)->search(query);
    if (!hits)
        return refused(hits.error());
    return finished(options.json ? writeHitsJson(*hits) : writeHits(*hits, text, context.language));
}

} // namespace

Command searchCommand(CLI::App &program)
{
    const Words<SearchOptions> words(
        program, "search",
        SearchTexts::tr("Find events, people, agenda items and all other records by their words",
                        "command line help"));
    words.words
        ->add_option(
            "text", words.options->words,
            SearchTexts::tr("Words that must all be there; initial consonants will do", "command line help")
                .toStdString())
        ->type_name("TEXT")
        ->required();
    words.flag("--json", &SearchOptions::json, jsonHelp());
    return {words.words,
            [options = words.options](const CommandContext &context) { return search(*options, context); }};
}

} // namespace yeouido
