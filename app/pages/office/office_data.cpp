// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/office_data.h"

#include "handout/shipped_holidays.h"
#include "session.h"

#include <algorithm>
#include <set>

namespace yeouido {

namespace {

/// How far an office without end is shown.
constexpr int monthsAhead = 12;

/// The days around the sessions, as few spans as cover them.
std::vector<DateSpan> around(const std::vector<OfficeSession> &sessions)
{
    std::vector<DateSpan> spans;
    for (const OfficeSession &session : sessions) {
        const DateSpan near{session.occurrence.days.first.addDays(-1),
                            session.occurrence.days.end.addDays(1)};
        if (!spans.empty() && near.first <= spans.back().end)
            spans.back().end = std::max(spans.back().end, near.end);
        else
            spans.push_back(near);
    }
    return spans;
}

Result<std::vector<Occurrence>> occurrencesAround(Session &session,
                                                  const std::vector<OfficeSession> &sessions)
{
    std::vector<Occurrence> all;
    std::set<std::pair<EventId, std::optional<RecurrenceId>>> known;
    for (const DateSpan &span : around(sessions)) {
        Result<std::vector<Occurrence>> found = session.store().occurrences(span);
        if (!found)
            return found;
        for (Occurrence &occurrence : *found) {
            if (known.emplace(occurrence.event, occurrence.recurrenceId).second)
                all.push_back(std::move(occurrence));
        }
    }
    return all;
}

} // namespace

const OfficeDaySummary *OfficePageData::find(const OccurrenceKey &key) const
{
    const auto found = std::ranges::find_if(
        days, [&key](const OfficeDaySummary &day) { return keyOf(day.session.occurrence) == key; });
    return found == days.end() ? nullptr : &*found;
}

Result<OfficePageData> readOfficePage(Session &session, Language language)
{
    OfficeStore &store = session.store();
    OfficePageData data;
    data.zone = store.zone();
    data.language = language;
    OfficeDaySources &sources = data.sources;
    sources.today = session.today();
    const auto read = [](auto &into, auto &&result) -> Result<void> {
        if (!result)
            return failure(result);
        into = std::move(*result);
        return {};
    };
    for (const Result<void> &done :
         {read(data.offices, store.offices()), read(sources.directory, store.directory()),
          read(sources.officeDays, store.officeDays()), read(sources.visits, store.visits()),
          read(sources.followUps, store.followUps())}) {
        if (!done)
            return failure(done);
    }
    const QDate horizon = std::max(sources.today.addMonths(monthsAhead),
                                   lastOfficeDay(data.offices, data.zone).value_or(sources.today));
    Result<void> done = read(sources.sessions, officeSessions(data.offices, horizon.addDays(1), data.zone));
    if (done)
        done = read(sources.occurrences, occurrencesAround(session, sources.sessions));
    if (!done)
        return failure(done);
    // A day may be moved to a date some weeks away from where the office is held.
    if (!sources.sessions.empty()) {
        const DateSpan days{sources.sessions.front().occurrence.days.first.addMonths(-1),
                            horizon.addMonths(monthsAhead)};
        sources.holidays = holidays(days, officeHolidays(sources.directory));
    }
    data.days = summaries(sources);
    return data;
}

std::optional<OccurrenceKey> nextDay(const OfficePageData &data)
{
    const auto next = std::ranges::find_if(data.days, [&data](const OfficeDaySummary &day) {
        return !day.isSkipped() && day.session.occurrence.days.last() >= data.sources.today;
    });
    if (next != data.days.end())
        return keyOf(next->session.occurrence);
    if (data.days.empty())
        return std::nullopt;
    const auto written =
        std::ranges::find_if(data.days.rbegin(), data.days.rend(), [](const OfficeDaySummary &day) {
            return day.record.has_value() || !day.course.empty();
        });
    const OfficeDaySummary &last = written == data.days.rend() ? data.days.back() : *written;
    return keyOf(last.session.occurrence);
}

Result<OfficeRecords> readOfficeRecords(Session &session, const EventId &office,
                                        const std::vector<TiedOccurrence> &along)
{
    OfficeStore &store = session.store();
    const auto event = [&store](const EventId &id) -> Result<Event> {
        const Result<std::optional<StoredEvent>> stored = store.event(id);
        if (!stored)
            return failure(stored);
        if (!*stored)
            return failure(ErrorCode::NotFound, id.text());
        return (*stored)->event;
    };
    const Result<Event> series = event(office);
    const Result<std::vector<OfficeDay>> officeDays = store.officeDays();
    const Result<std::vector<Visit>> visits = store.visits();
    if (!series)
        return failure(series);
    if (!officeDays)
        return failure(officeDays);
    if (!visits)
        return failure(visits);
    OfficeRecords records{*series, *officeDays, *visits, {}};
    for (const TiedOccurrence &one : along) {
        const EventId &id = one.occurrence.event;
        if (std::ranges::find(records.others, id, &Event::id) != records.others.end())
            continue;
        Result<Event> other = event(id);
        if (!other)
            return failure(other);
        records.others.push_back(std::move(*other));
    }
    return records;
}

RecurrenceId recurrenceIdOf(const OfficeDaySummary &day)
{
    const Occurrence &occurrence = day.session.occurrence;
    return occurrence.recurrenceId.value_or(recurrenceIdOf(occurrence.body.when));
}

std::vector<OfficeDaySummary> daysFrom(const OfficePageData &data, const OccurrenceKey &day, Scope scope)
{
    const OfficeDaySummary *first = data.find(day);
    if (!first)
        return {};
    if (scope == Scope::ThisOnly)
        return {*first};
    std::vector<OfficeDaySummary> days;
    std::ranges::copy_if(data.days, std::back_inserter(days), [&](const OfficeDaySummary &one) {
        const Occurrence &occurrence = one.session.occurrence;
        return occurrence.event == day.event && !one.isSkipped() &&
               (scope == Scope::All || !(occurrence.recurrenceId < day.recurrenceId));
    });
    return days;
}

std::vector<TiedOccurrence> tiedFrom(const OfficePageData &data, const OccurrenceKey &day, Scope scope)
{
    if (scope == Scope::ThisOnly) {
        const OfficeDaySummary *only = data.find(day);
        return only ? only->tied : std::vector<TiedOccurrence>();
    }
    std::vector<Occurrence> days;
    for (const OfficeDaySummary &one : daysFrom(data, day, scope))
        days.push_back(one.session.occurrence);
    return tiedTo(days, data.sources.occurrences, data.sources.visits);
}

} // namespace yeouido
