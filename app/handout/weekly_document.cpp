// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "handout/weekly_document.h"

#include "agenda/agenda_entry.h"
#include "agenda/layouts/weekly.h"
#include "handout/shipped_holidays.h"
#include "schedule/office_sessions.h"
#include "time/korean_calendar.h"

namespace yeouido {

namespace {

std::vector<QDate> daysOff(const DateSpan &days, const Directory &directory)
{
    std::vector<QDate> dates;
    for (const Holiday &holiday : holidays(days, officeHolidays(directory))) {
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
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    const Result<std::vector<Event>> offices = store.offices();
    if (!offices)
        return failure(offices);
    const Result<std::vector<OfficeSession>> sessions = officeSessions(*offices, end, store.zone());
    if (!sessions)
        return failure(sessions);
    std::vector<InternalEntry> entries;
    for (const Occurrence &occurrence : found) {
        entries.push_back(internalEntry(occurrence, directory, *officeDays, *visits));
        if (occurrence.body.kind == EventKind::OfficeDay)
            entries.back().sessionNumber = sessionNumber(keyOf(occurrence), *sessions);
    }
    return entries;
}

} // namespace

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
                            .holidays = daysOff(days, *directory)};
    if (audience == Audience::Public)
        return weeklyPublic(sheet, publicEntries(*found, tentative, *directory));
    const Result<std::vector<InternalEntry>> entries = internalEntries(store, *found, *directory, days.end);
    if (!entries)
        return failure(entries);
    return weeklyInternal(sheet, *entries);
}

} // namespace yeouido
