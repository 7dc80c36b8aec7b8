// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "agenda/words.h"
#include "handout/shipped_election_rules.h"
#include "office_file.h"
#include "output.h"
#include "schedule/restricted_windows.h"
#include "table.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ElectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ElectionsCommand)
};

struct ElectionOptions
{
    bool json = false;
};

QJsonObject toJson(const Election &election, QDate today)
{
    QJsonArray windows;
    for (const RestrictedWindow &window : restrictedWindows(election)) {
        windows.append(QJsonObject{{u"rule"_s, window.rule},
                                   {u"from"_s, window.from.toString(Qt::ISODate)},
                                   {u"to"_s, window.to.toString(Qt::ISODate)}});
    }
    QJsonArray phases;
    for (const ElectionPhase &phase : election.phases) {
        phases.append(QJsonObject{{u"name"_s, phase.name},
                                  {u"from"_s, phase.first.toString(Qt::ISODate)},
                                  {u"to"_s, phase.last.toString(Qt::ISODate)}});
    }
    return {{u"name"_s, election.name},
            {u"kind"_s, token(election.kind)},
            {u"date"_s, election.date.toString(Qt::ISODate)},
            {u"own"_s, election.own},
            {u"dday"_s, formatDDay(today, election.date)},
            {u"phases"_s, phases},
            {u"windows"_s, windows}};
}

QString textOf(const Election &election, QDate today, Language language)
{
    QStringList head{formatDate(election.date, language), formatDDay(today, election.date), election.name,
                     electionKindWord(election.kind)};
    if (election.own)
        head.append(ElectionTexts::tr("own election", "the head of the own city is elected"));
    for (const ElectionPhase &phase : election.phases) {
        head.append(phase.name + u' ' +
                    formatDateSpan(DateSpan::inclusive(phase.first, phase.last), language, Year::Without));
    }
    std::vector<QStringList> rows;
    for (const RestrictedWindow &window : restrictedWindows(election)) {
        const ElectionRule *rule = findRule(shippedElectionRules(), window.rule);
        rows.push_back({u"  "_s + window.rule,
                        formatDateSpan(DateSpan::inclusive(window.from, window.to), language),
                        rule ? rule->title : QString()});
    }
    return head.join(u" · "_s) + u'\n' +
           tableText({u"  "_s + ElectionTexts::tr("Rule", "column: paragraph of the election law"),
                      ElectionTexts::tr("Period", "column: from when to when a rule holds"),
                      ElectionTexts::tr("What it is about", "column: title of a rule of the election law")},
                     rows);
}

Outcome listElections(const ElectionOptions &options, const CommandContext &context)
{
    const Read<StorePointer> store = openToRead(context);
    if (!store)
        return failure(store);
    const Result<Directory> directory = (*store)->directory();
    if (!directory)
        return refused(directory.error());
    const QDate today = todayAt(context, (*store)->zone());
    if (options.json) {
        QJsonArray array;
        for (const Election &election : directory->elections)
            array.append(toJson(election, today));
        return finished(writeJson(array));
    }
    if (directory->elections.empty())
        return finished(writeLine(ElectionTexts::tr("The office has no elections yet.", "command line")));
    QStringList parts;
    for (const Election &election : directory->elections)
        parts.append(textOf(election, today, context.language));
    parts.append(ElectionTexts::tr("The periods are reckoned from article 86 of the Public Official Election "
                                   "Act. This is not a legal opinion.",
                                   "command line, below the periods") +
                 u'\n');
    return finished(writeText(parts.join(u'\n')));
}

} // namespace

Command electionsCommand(CLI::App &program)
{
    const Words<ElectionOptions> words(
        program, "elections",
        ElectionTexts::tr("List the elections and the periods in which the election law limits visits",
                          "command line help"));
    words.flag("--json", &ElectionOptions::json, jsonHelp());
    return {words.words, [options = words.options](const CommandContext &context) {
                return listElections(*options, context);
            }};
}

} // namespace yeouido
