// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/week_contents.h"

#include "handout/shipped_holidays.h"
#include "schedule/due.h"
#include "schedule/office_day_summary.h"
#include "schedule/office_sessions.h"
#include "session.h"
#include "time/korean_calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

constexpr int usualStart = 9;
constexpr int firstStart = 7;
constexpr int lastStart = 21;

} // namespace

Result<OfficeContents> readOffice(Session &session)
{
    Result<Directory> directory = session.store().directory();
    if (!directory)
        return failure(directory);
    Result<std::vector<OfficeDay>> officeDays = session.store().officeDays();
    if (!officeDays)
        return failure(officeDays);
    Result<std::vector<Visit>> visits = session.store().visits();
    if (!visits)
        return failure(visits);
    Result<std::vector<FollowUp>> followUps = session.store().followUps();
    if (!followUps)
        return failure(followUps);
    return OfficeContents{std::move(*directory), std::move(*officeDays), std::move(*visits),
                          std::move(*followUps)};
}

Result<WeekData> readWeek(Session &session, const DateSpan &days, const OfficeContents &office,
                          Language language)
{
    Result<std::vector<Occurrence>> occurrences = session.store().occurrences(days);
    if (!occurrences)
        return failure(occurrences);
    WeekData data;
    data.days = days;
    data.occurrences = std::move(*occurrences);
    data.directory = office.directory;
    data.officeDays = office.officeDays;
    data.visits = office.visits;
    data.today = session.today();
    data.now = session.timeOfDay();
    data.zone = session.store().zone();
    data.language = language;
    data.holidays = holidays(days, officeHolidays(office.directory));
    return data;
}

Result<MonthMarks> readMonth(Session &session, const DateSpan &days, const DateSpan &week,
                             const OfficeContents &office)
{
    const Result<std::vector<Occurrence>> occurrences = session.store().occurrences(days);
    if (!occurrences)
        return failure(occurrences);
    MonthMarks marks;
    marks.week = week;
    marks.today = session.today();
    for (const Holiday &holiday : holidays(days, officeHolidays(office.directory))) {
        if (!isDayOff(holiday))
            continue;
        QString &names = marks.holidays[holiday.date];
        names = names.isEmpty() ? holiday.name : names + u" · "_s + holiday.name;
    }
    for (const Occurrence &occurrence : *occurrences) {
        if (occurrence.body.status == EventStatus::Cancelled)
            continue;
        for (QDate date = occurrence.days.first; date < occurrence.days.end; date = date.addDays(1)) {
            marks.busy.insert(date);
            if (occurrence.body.kind == EventKind::OfficeDay)
                marks.officeDays.insert(date);
        }
    }
    return marks;
}

Result<OccurrenceDetail> readDetail(Session &session, const Occurrence &occurrence,
                                    const OfficeContents &office)
{
    OccurrenceDetail detail{occurrence, {}, {}, {}};
    if (const OfficeDay *officeDay = officeDayOf(occurrence, office.officeDays))
        detail.officeDay = *officeDay;
    detail.visits = visitEntries(occurrence, office.visits);
    if (occurrence.body.serves) {
        const Result<std::optional<StoredEvent>> served = session.store().event(*occurrence.body.serves);
        if (!served)
            return failure(served);
        if (*served)
            detail.serves = (*served)->event.body.title;
    }
    if (!occurrence.recurrenceId)
        return detail;
    const Result<std::optional<StoredEvent>> event = session.store().event(occurrence.event);
    if (!event)
        return failure(event);
    if (*event) {
        detail.recurrence = (*event)->event.recurrence;
        detail.seriesStart = (*event)->event.body.when;
    }
    return detail;
}

OfficeStanding standingOf(Session &session, const OfficeContents &office, const OccurrenceKey &officeDay,
                          const DateSpan &days)
{
    const Result<std::vector<Event>> offices = session.store().offices();
    if (!offices)
        return {};
    const Result<std::vector<OfficeSession>> sessions =
        officeSessions(*offices, days.end, session.store().zone());
    if (!sessions)
        return {};
    OfficeStanding standing{sessionNumber(officeDay, *sessions), 0, 0};
    const auto day = std::ranges::find_if(
        *sessions, [&officeDay](const OfficeSession &one) { return keyOf(one.occurrence) == officeDay; });
    if (day == sessions->end())
        return standing;
    const QDate today = session.today();
    const auto index = static_cast<std::size_t>(day - sessions->begin());
    // Held by a name: a range-for keeps only its last temporary alive before C++23's P2718, which GCC 12
    // lacks.
    const auto carried = carriedOver(*sessions, office.followUps, today);
    for (const FollowUp &one : carried[index]) {
        ++standing.carriedOver;
        standing.overdue += isOverdue(one, today) ? 1 : 0;
    }
    return standing;
}

When nextFullHour(QDate day, QTime now, const QString &zone)
{
    const int next = now.hour() + 1;
    const int hour = next < firstStart || next > lastStart ? usualStart : next;
    return Timed{{day, QTime(hour, 0), zone}, {day, QTime(hour + 1, 0), zone}};
}

std::optional<QDate> dayOf(Session &session, const OccurrenceKey &key)
{
    const Result<std::optional<StoredEvent>> event = session.store().event(key.event);
    if (!event || !*event)
        return {};
    if (!key.recurrenceId)
        return startDate((*event)->event.body.when);
    for (const Override &override : (*event)->event.overrides) {
        if (override.recurrenceId == *key.recurrenceId)
            return startDate(override.body.when);
    }
    return key.recurrenceId->date;
}

} // namespace yeouido
