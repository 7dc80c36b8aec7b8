// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "handout/weekly_document.h"

#include "agenda/agenda_entry.h"
#include "agenda/layouts/weekly.h"
#include "agenda/session_number.h"
#include "handout/shipped_holidays.h"
#include "time/korean_calendar.h"

#include <algorithm>
#include <set>

namespace yeouido {

namespace {

/// An occurrence may have been moved some days away from the pattern of its series.
constexpr int farthestMove = 31;

std::vector<QDate> daysOff(const DateSpan &days)
{
    std::vector<QDate> dates;
    for (const Holiday &holiday : holidays(days, shippedHolidays())) {
        if (isDayOff(holiday))
            dates.push_back(holiday.date);
    }
    return dates;
}

std::vector<PublicEntry> publicEntries(const std::vector<Occurrence> &found, Tentative tentative,
                                       const Directory &directory)
{
    std::vector<PublicEntry> entries;
    for (const Occurrence &occurrence : found) {
        if (std::optional<PublicEntry> entry = publicEntry(occurrence, tentative, directory))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<std::vector<InternalEntry>> internalEntries(OfficeStore &store, const std::vector<Occurrence> &found,
                                                   const Directory &directory, QDate end)
{
    const Result<std::vector<OfficeDay>> officeDays = store.officeDays();
    if (!officeDays)
        return failure(officeDays);
    std::vector<EventId> series;
    for (const Occurrence &occurrence : found) {
        if (occurrence.body.kind == EventKind::OfficeDay)
            series.push_back(occurrence.event);
    }
    std::vector<Occurrence> sessions;
    if (!series.empty()) {
        Result<std::vector<Occurrence>> all = officeSessions(store, *officeDays, series, end);
        if (!all)
            return failure(all);
        sessions = std::move(*all);
    }
    std::vector<InternalEntry> entries;
    for (const Occurrence &occurrence : found) {
        entries.push_back(internalEntry(occurrence, directory, *officeDays));
        if (occurrence.body.kind == EventKind::OfficeDay)
            entries.back().sessionNumber = sessionNumber(keyOf(occurrence), sessions);
    }
    return entries;
}

} // namespace

Result<std::vector<Occurrence>> officeSessions(OfficeStore &store, const std::vector<OfficeDay> &officeDays,
                                               const std::vector<EventId> &more, QDate end)
{
    std::set<EventId> series(more.begin(), more.end());
    for (const OfficeDay &day : officeDays)
        series.insert(day.series);
    std::vector<Occurrence> sessions;
    for (const EventId &id : series) {
        const Result<std::optional<StoredEvent>> stored = store.event(id);
        if (!stored)
            return failure(stored);
        if (!*stored)
            continue;
        const QDate first = startDate((*stored)->event.body.when).addDays(-farthestMove);
        if (first >= end)
            continue;
        Result<std::vector<Occurrence>> found = occurrences((*stored)->event, {first, end}, store.zone());
        if (!found)
            return failure(found);
        std::ranges::move(*found, std::back_inserter(sessions));
    }
    std::ranges::sort(sessions, sortsBefore);
    return sessions;
}

Result<Document> weeklyDocument(OfficeStore &store, const DateSpan &days, Audience audience,
                                Tentative tentative, Language language, const Clock &clock)
{
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    const Result<std::vector<Occurrence>> found = store.occurrences(days);
    if (!found)
        return failure(found);
    const WallTime now = wallTimeAt(instantOf(clock.now()), store.zone());
    const WeeklySheet sheet{.days = days,
                            .language = language,
                            .today = now.date,
                            .now = now.time,
                            .directory = &*directory,
                            .zone = store.zone(),
                            .holidays = daysOff(days)};
    if (audience == Audience::Public)
        return weeklyPublic(sheet, publicEntries(*found, tentative, *directory));
    const Result<std::vector<InternalEntry>> entries = internalEntries(store, *found, *directory, days.end);
    if (!entries)
        return failure(entries);
    return weeklyInternal(sheet, *entries);
}

} // namespace yeouido
