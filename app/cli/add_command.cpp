// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "listed_occurrence.h"
#include "office_file.h"
#include "output.h"
#include "text/error_text.h"
#include "text/event_text.h"
#include "when_options.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct AddTexts
{
    Q_DECLARE_TR_FUNCTIONS(AddCommand)
};

struct AddOptions
{
    std::string title;
    WhenOptions when;
    std::string kind;
    std::string place;
    std::string status;
    std::string disclosure;
    std::string rule;
    std::string note;
    bool dryRun = false;
    bool json = false;
};

/// What the file says of the office; the defaults of a new file where there is none yet.
struct Office
{
    Directory directory;
    QString zone = u"Asia/Seoul"_s;
};

/// The place of the directory that has this name on a day, or the text.
Location location(const QString &text, const Directory &directory, QDate on)
{
    for (const Place &place : directory.places) {
        if (place.name == text && place.validity.contains(on))
            return {place.id, {}};
    }
    return {std::nullopt, text};
}

/// Refuses what the office cannot accept.
Read<Event> readEvent(const AddOptions &options, const Office &office)
{
    Event event;
    event.id = EventId::create();
    EventBody &body = event.body;
    body.title = fromOption(options.title).trimmed();
    body.internalNote = fromOption(options.note);
    const Read<When> when = readWhen(options.when, office.zone);
    if (!when)
        return failure(when);
    body.when = *when;
    body.location = location(fromOption(options.place), office.directory, startDate(body.when));
    const Read<EventKind> kind = readWord(u"--kind"_s, options.kind, body.kind);
    if (!kind)
        return failure(kind);
    body.kind = *kind;
    const Read<EventStatus> status = readWord(u"--status"_s, options.status, body.status);
    if (!status)
        return failure(status);
    body.status = *status;
    const Read<Disclosure> disclosure = readWord(u"--disclosure"_s, options.disclosure, body.disclosure);
    if (!disclosure)
        return failure(disclosure);
    body.disclosure = *disclosure;
    if (QString rule = fromOption(options.rule); !rule.isEmpty())
        event.recurrence = Recurrence{rule.remove(QRegularExpression(u"^RRULE:"_s)), {}, {}};
    if (const Result<void> valid = validateSeries(event); !valid)
        return refused(failureText(Act::Create, body.title, valid.error()));
    return event;
}

Read<Office> officeOf(OfficeStore *store)
{
    if (!store)
        return Office{};
    const Result<Directory> directory = store->directory();
    if (!directory)
        return refused(directory.error());
    return Office{*directory, store->zone()};
}

/// The event, in a series the first time that it takes place.
Outcome report(const AddOptions &options, const Event &event, const Office &office, Language language)
{
    const Result<Extent> days = extent(event, office.zone);
    if (!days)
        return refused(days.error());
    const Result<std::vector<Occurrence>> found = occurrences(event, DateSpan::day(days->first), office.zone);
    if (!found)
        return refused(found.error());
    if (options.json) {
        const Result<QJsonArray> array = toJsonArray({listed(found->front(), office.directory)}, office.zone);
        return array ? finished(writeJson(*array)) : refused(array.error());
    }
    QString when = whenText(event.body.when, language, office.zone);
    if (event.recurrence)
        when = AddTexts::tr("%1; %2", "date and time, then how it repeats")
                   .arg(when, recurrenceText(*event.recurrence, event.body.when, language));
    return finished(writeLine(
        (options.dryRun ? AddTexts::tr("Would be added: “%1”, %2", "command line; title, then date and time")
                        : AddTexts::tr("Added: “%1”, %2", "command line; title, then date and time"))
            .arg(event.body.title, when)));
}

Outcome add(const AddOptions &options, const CommandContext &context)
{
    if (options.title.empty())
        return wrongUsage(
            AddTexts::tr("Give the event a title: --title \"…\".", "wrong usage of the command line"));
    // What was typed is understood and accepted before a new file is made for it.
    if (const Read<Event> typed = readEvent(options, Office{}); !typed)
        return failure(typed);

    StorePointer store;
    const bool needsNoFile = options.dryRun && !QFileInfo::exists(context.databasePath);
    if (!needsNoFile) {
        Read<StorePointer> opened = options.dryRun ? openToRead(context) : openOrCreate(context);
        if (!opened)
            return failure(opened);
        store = std::move(*opened);
    }
    const Read<Office> office = officeOf(store.get());
    if (!office)
        return failure(office);
    const Read<Event> event = readEvent(options, *office);
    if (!event)
        return failure(event);
    if (!options.dryRun) {
        if (const Result<void> applied = store->apply(creation(*event), userName()); !applied)
            return refused(failureText(Act::Create, event->body.title, applied.error()));
    }
    return report(options, *event, *office, context.language);
}

} // namespace

Command addCommand(CLI::App &program)
{
    const Words<AddOptions> words(program, "add", AddTexts::tr("Add an event", "command line help"));
    words.text("--title", &AddOptions::title, u"TEXT"_s,
               AddTexts::tr("What it is called", "command line help"));
    addWhenOptions(*words.words, words.options->when);
    words.text("--kind", &AddOptions::kind, u"KIND"_s, choices<EventKind>());
    words.text("--place", &AddOptions::place, u"TEXT"_s,
               AddTexts::tr("Where it takes place", "command line help"));
    words.text("--status", &AddOptions::status, u"STATUS"_s, choices<EventStatus>());
    words.text("--disclosure", &AddOptions::disclosure, u"LEVEL"_s, choices<Disclosure>());
    words.text(
        "--rrule", &AddOptions::rule, u"RULE"_s,
        AddTexts::tr("How it repeats, as in FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528", "command line help"));
    words.text("--note", &AddOptions::note, u"TEXT"_s,
               AddTexts::tr("A note that never leaves the house", "command line help"));
    words.flag("--dry-run", &AddOptions::dryRun,
               AddTexts::tr("Say what would be added and write nothing", "command line help"));
    words.flag("--json", &AddOptions::json, jsonHelp());
    return {words.words,
            [options = words.options](const CommandContext &context) { return add(*options, context); }};
}

} // namespace yeouido
