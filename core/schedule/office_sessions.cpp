// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/office_sessions.h"

#include <algorithm>

namespace yeouido {

namespace {

/// An occurrence may have been moved some days away from the date that names it.
constexpr int farthestMove = 31;
/// So many days without a session end an office.
constexpr int longestPause = 60;

/// Whether another office begins with a day, after a pause since the end of the day before.
bool beginsAnother(QDate lastBefore, QDate first)
{
    return lastBefore.isValid() && lastBefore.daysTo(first) > longestPause;
}

void number(std::vector<OfficeSession> &sessions)
{
    int held = 0;
    QDate last;
    for (OfficeSession &session : sessions) {
        if (beginsAnother(last, session.occurrence.days.first))
            held = 0;
        last = session.occurrence.days.last();
        if (session.occurrence.body.status != EventStatus::Cancelled)
            session.number = ++held;
    }
}

} // namespace

Result<std::vector<OfficeSession>> officeSessions(const std::vector<Event> &offices, QDate end,
                                                  const QString &zone)
{
    std::vector<Occurrence> found;
    for (const Event &office : offices) {
        QDate first = startDate(office.body.when);
        for (const Override &override : office.overrides)
            first = std::min(first, startDate(override.body.when));
        first = first.addDays(-farthestMove);
        if (first >= end)
            continue;
        Result<std::vector<Occurrence>> days = occurrences(office, {first, end}, zone);
        if (!days)
            return failure(days);
        std::ranges::move(*days, std::back_inserter(found));
    }
    std::erase_if(found, [](const Occurrence &day) { return day.body.kind != EventKind::OfficeDay; });
    std::ranges::sort(found, sortsBefore);
    std::vector<OfficeSession> sessions;
    sessions.reserve(found.size());
    for (Occurrence &day : found)
        sessions.push_back({std::move(day), std::nullopt});
    number(sessions);
    return sessions;
}

std::optional<int> sessionNumber(const OccurrenceKey &day, const std::vector<OfficeSession> &sessions)
{
    const auto found = std::ranges::find_if(
        sessions, [&day](const OfficeSession &session) { return keyOf(session.occurrence) == day; });
    return found == sessions.end() ? std::nullopt : found->number;
}

OfficeRun runOf(const OccurrenceKey &day, const std::vector<OfficeSession> &sessions)
{
    OfficeRun run;
    bool isMeant = false;
    QDate last;
    for (const OfficeSession &session : sessions) {
        const Occurrence &occurrence = session.occurrence;
        if (beginsAnother(last, occurrence.days.first)) {
            if (isMeant)
                break;
            run = {};
        }
        last = occurrence.days.last();
        isMeant = isMeant || keyOf(occurrence) == day;
        if (std::ranges::find(run.series, occurrence.event) == run.series.end())
            run.series.push_back(occurrence.event);
        run.held += session.number ? 1 : 0;
    }
    return isMeant ? run : OfficeRun();
}

const OfficeDay *officeDayOf(const Occurrence &day, const std::vector<OfficeDay> &officeDays)
{
    const RecurrenceId id = day.recurrenceId.value_or(recurrenceIdOf(day.body.when));
    const auto found = std::ranges::find_if(officeDays, [&](const OfficeDay &record) {
        return record.series == day.event && record.occurrence == id;
    });
    return found == officeDays.end() ? nullptr : &*found;
}

std::optional<QDate> lastOfficeDay(const std::vector<Event> &offices, const QString &zone)
{
    std::optional<QDate> last;
    for (const Event &office : offices) {
        const Result<Extent> days = extent(office, zone);
        if (!days)
            continue;
        if (!days->last)
            return std::nullopt;
        last = std::max(last.value_or(*days->last), *days->last);
    }
    return last;
}

} // namespace yeouido
