// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "office/json.h"
#include "office_file.h"
#include "output.h"
#include "table.h"
#include "text/change_text.h"
#include "time/resolve.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

struct HistoryOptions
{
    std::string since;
    std::string object;
    bool json = false;
};

QJsonValue contentJson(const std::optional<Record> &record)
{
    return record ? QJsonValue(toJson(*record)) : QJsonValue();
}

QJsonObject toJsonObject(const JournalEntry &entry, const QString &at)
{
    QJsonArray records;
    for (const JournalRecord &record : entry.records) {
        records.append(QJsonObject{{u"kind"_s, token(record.kind)},
                                   {u"id"_s, record.id},
                                   {u"before"_s, contentJson(record.before)},
                                   {u"after"_s, contentJson(record.after)}});
    }
    return {{u"number"_s, entry.number},  {u"at"_s, at},           {u"who"_s, entry.who},
            {u"act"_s, token(entry.act)}, {u"undo"_s, entry.undo}, {u"subject"_s, entry.subject},
            {u"records"_s, records}};
}

Result<void> writeHistory(const std::vector<JournalEntry> &entries, const QString &zone, Language language)
{
    if (entries.empty())
        return writeLine(HistoryTexts::tr("Nothing has been changed.", "command line, history"));
    std::vector<QStringList> rows;
    for (const JournalEntry &entry : entries) {
        const WallTime at = wallTimeAt(instantOf(entry.at), zone);
        rows.push_back({formatDateTime(at.date, at.time, language), entry.who,
                        changeText(entry.act, entry.subject, entry.undo)});
    }
    return writeText(tableText({HistoryTexts::tr("When", "column of the history"),
                                HistoryTexts::tr("Who", "column of the history"),
                                HistoryTexts::tr("What", "column of the history")},
                               rows));
}

Result<void> writeHistoryJson(const std::vector<JournalEntry> &entries, const QString &zone)
{
    QJsonArray array;
    for (const JournalEntry &entry : entries) {
        const Result<QString> at = isoWithOffset(wallTimeAt(instantOf(entry.at), zone));
        if (!at)
            return failure(at);
        array.append(toJsonObject(entry, *at));
    }
    return writeJson(array);
}

using ObjectName = std::pair<RecordKind, QString>;

/// A record as KIND:ID; nothing where none is named.
Read<std::optional<ObjectName>> readObject(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QString word = text.section(u':', 0, 0);
    const std::optional<RecordKind> kind = fromToken<RecordKind>(word);
    if (!kind)
        return unknownWord(u"--object"_s, word, choices<RecordKind>());
    const QString id = text.section(u':', 1);
    if (id.isEmpty())
        return wrongUsage(
            HistoryTexts::tr("“%1” names no record. Write KIND:ID, as “search” has it in the last "
                             "column of each line.",
                             "command line, history")
                .arg(text));
    return ObjectName(*kind, id);
}

/// The acts on one record since a moment, newest first.
Result<std::vector<JournalEntry>> historyOf(OfficeStore &store, const ObjectName &name,
                                            const std::optional<QDateTime> &since)
{
    HistoryQuery query;
    query.kind = name.first;
    query.id = name.second;
    query.since = since;
    query.count = std::numeric_limits<int>::max();
    const Result<std::vector<HistoryLine>> lines = store.historyLines(query);
    if (!lines)
        return failure(lines);
    std::vector<JournalEntry> entries;
    for (const HistoryLine &line : *lines) {
        Result<std::optional<JournalEntry>> entry = store.journalEntry(line.number);
        if (!entry)
            return failure(entry);
        if (*entry)
            entries.push_back(std::move(**entry));
    }
    return entries;
}

/// Whether there is or was such a record.
Result<bool> hasHistory(OfficeStore &store, const ObjectName &name)
{
    HistoryQuery query;
    query.kind = name.first;
    query.id = name.second;
    query.count = 1;
    const Result<std::vector<HistoryLine>> lines = store.historyLines(query);
    if (!lines)
        return failure(lines);
    return !lines->empty();
}

Outcome history(const HistoryOptions &options, const CommandContext &context)
{
    std::optional<QDate> since;
    if (!options.since.empty()) {
        const Read<QDate> date = readDate(u"--since"_s, fromOption(options.since));
        if (!date)
            return failure(date);
        since = *date;
    }

    const Read<std::optional<ObjectName>> object = readObject(fromOption(options.object));
    if (!object)
        return failure(object);

    const Read<StorePointer> store = openToRead(context);
    if (!store)
        return failure(store);
    const QString zone = (*store)->zone();
    std::optional<QDateTime> start;
    if (since) {
        const Result<Instant> midnight = resolve({*since, QTime(0, 0), zone});
        if (!midnight)
            return refused(midnight.error());
        start = toUtc(*midnight);
    }
    const Result<std::vector<JournalEntry>> entries =
        *object ? historyOf(**store, **object, start) : (*store)->history(start);
    if (!entries)
        return refused(entries.error());
    if (*object && entries->empty()) {
        const Result<bool> isKnown = hasHistory(**store, **object);
        if (!isKnown)
            return refused(isKnown.error());
        if (!*isKnown)
            return refused(HistoryTexts::tr("There is no record “%1”. Take its name from “search”, the last "
                                            "column of each line.",
                                            "command line, history; %1 is KIND:ID")
                               .arg(fromOption(options.object)));
    }
    return finished(options.json ? writeHistoryJson(*entries, zone)
                                 : writeHistory(*entries, zone, context.language));
}

} // namespace

Command historyCommand(CLI::App &program)
{
    const Words<HistoryOptions> words(
        program, "history",
        HistoryTexts::tr("Tell who changed what and when, newest first", "command line help"));
    words.text("--since", &HistoryOptions::since, u"2025-04-14"_s,
               HistoryTexts::tr("From this day on", "command line help"));
    words.text("--object", &HistoryOptions::object, u"KIND:ID"_s,
               HistoryTexts::tr("Acts on this record alone, as search names it", "command line help"));
    words.flag("--json", &HistoryOptions::json, jsonHelp());
    return {words.words,
            [options = words.options](const CommandContext &context) { return history(*options, context); }};
}

} // namespace yeouido
