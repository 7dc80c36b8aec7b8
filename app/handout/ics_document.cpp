// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "handout/ics_document.h"

#include "exchange/ics_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

namespace {

struct IcsDocument
{
    Q_DECLARE_TR_FUNCTIONS(IcsDocument)
};

QDate today(const OfficeStore &store, const Clock &clock)
{
    return wallTimeAt(instantOf(clock.now()), store.zone()).date;
}

QString calendarName(const Directory &directory, QDate on, Audience audience)
{
    const Organisation *own = directory.ownOrganisation(on);
    if (!own || own->headTitle.isEmpty())
        return IcsDocument::tr("Schedule", "name of an exported calendar when the office has no name yet");
    if (audience == Audience::Public)
        return IcsDocument::tr("%1: public schedule", "name of an exported calendar; the title of the head")
            .arg(own->headTitle);
    return IcsDocument::tr("%1: schedule", "name of an exported calendar; the title of the head")
        .arg(own->headTitle);
}

Result<QByteArray> internalDocument(OfficeStore &store, const std::optional<DateSpan> &range,
                                    const Directory &directory, const IcsOptions &options)
{
    Result<std::vector<StoredEvent>> events = store.events();
    if (!events)
        return failure(events);
    const Result<std::vector<OfficeDay>> officeDays = store.officeDays();
    if (!officeDays)
        return failure(officeDays);
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    std::stable_sort(events->begin(), events->end(), [](const StoredEvent &left, const StoredEvent &right) {
        return startDate(left.event.body.when) < startDate(right.event.body.when);
    });
    std::vector<SeriesEntry> entries;
    for (const StoredEvent &stored : *events) {
        if (range) {
            const Result<std::vector<Occurrence>> found = occurrences(stored.event, *range, store.zone());
            if (!found)
                return failure(found);
            if (found->empty())
                continue;
        }
        entries.push_back(seriesEntry(stored, directory, *officeDays, *visits));
    }
    return writeInternalIcs(entries, options);
}

Result<QByteArray> publicDocument(OfficeStore &store, const std::optional<DateSpan> &days,
                                  Tentative tentative, const Directory &directory, const IcsOptions &options)
{
    std::vector<PublicEntry> entries;
    if (days) {
        const Result<std::vector<Occurrence>> found = store.occurrences(*days);
        if (!found)
            return failure(found);
        for (const Occurrence &occurrence : *found) {
            if (std::optional<PublicEntry> entry = publicEntry(occurrence, tentative, directory))
                entries.push_back(std::move(*entry));
        }
    }
    return writePublicIcs(entries, store.secret(), options);
}

} // namespace

Result<std::optional<DateSpan>> daysOfEverything(OfficeStore &store, const Clock &clock)
{
    const Result<std::vector<StoredEvent>> events = store.events();
    if (!events)
        return failure(events);
    std::optional<DateSpan> everything;
    for (const StoredEvent &stored : *events) {
        const Result<Extent> days = extent(stored.event, store.zone());
        if (!days)
            return failure(days);
        const QDate last = days->last.value_or(std::max(days->first, today(store, clock).addYears(1)));
        const DateSpan span = DateSpan::inclusive(days->first, last);
        everything = everything ? DateSpan{std::min(everything->first, span.first),
                                           std::max(everything->end, span.end)}
                                : span;
    }
    return everything;
}

Result<QByteArray> icsDocument(OfficeStore &store, const std::optional<DateSpan> &range, Audience audience,
                               Tentative tentative, Language language, const Clock &clock)
{
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    const IcsOptions options{.calendarName = calendarName(*directory, today(store, clock), audience),
                             .writtenAt = clock.now(),
                             .language = language};
    if (audience == Audience::Internal)
        return internalDocument(store, range, *directory, options);
    if (range)
        return publicDocument(store, range, tentative, *directory, options);
    const Result<std::optional<DateSpan>> everything = daysOfEverything(store, clock);
    if (!everything)
        return failure(everything);
    return publicDocument(store, *everything, tentative, *directory, options);
}

} // namespace yeouido
