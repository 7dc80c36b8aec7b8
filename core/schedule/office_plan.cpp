// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/office_plan.h"

#include "schedule/change_steps.h"
#include "schedule/recurrence_set.h"
#include "schedule/rule_shift.h"
#include "schedule/series_move.h"
#include "schedule/simple_rule.h"

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

When whenOn(QDate date, const std::optional<OfficeHours> &hours, const QString &zone)
{
    if (!hours)
        return AllDay{DateSpan::day(date)};
    return Timed{{date, hours->from, zone}, {date, hours->to, zone}};
}

Result<void> checked(const OfficePlan &plan)
{
    if (plan.title.trimmed().isEmpty())
        return failure(ErrorCode::MissingTitle);
    if (plan.last && *plan.last < firstOn(plan.weekday, plan.first))
        return failure(ErrorCode::EndBeforeStart, plan.title);
    if (plan.hours && plan.hours->to <= plan.hours->from)
        return failure(ErrorCode::InvalidValue, u"hours"_s, u"end before start"_s);
    return {};
}

bool isBefore(const RecurrenceId &id, QDate date)
{
    return id.date < date;
}

/// Drops what lies outside [first, last] of a series whose days are not moved.
void keepWithin(SeriesRecords &records, QDate first, const std::optional<QDate> &last)
{
    const auto isOutside = [&](const RecurrenceId &id) {
        return isBefore(id, first) || (last && *last < id.date);
    };
    Recurrence &recurrence = *records.event.recurrence;
    std::erase_if(recurrence.added, isOutside);
    std::erase_if(recurrence.excluded, isOutside);
    std::erase_if(records.event.overrides,
                  [&](const Override &override) { return isOutside(override.recurrenceId); });
    std::erase_if(records.officeDays, [&](const OfficeDay &day) { return isOutside(day.occurrence); });
}

/// The last date of a series that has one set, as the rule has it or as it was counted.
Result<SeriesRecords> until(SeriesRecords records, const std::optional<QDate> &last)
{
    Result<RuleParts> rule = RuleParts::parse(records.event.recurrence->rule);
    if (!rule)
        return failure(rule);
    rule->remove(u"COUNT");
    rule->remove(u"UNTIL");
    if (last)
        *rule = untilEndOf(*rule, *last, records.event.body.when);
    records.event.recurrence->rule = rule->text();
    keepWithin(records, startDate(records.event.body.when), last);
    return records;
}

SeriesRecords startingOn(SeriesRecords records, QDate first)
{
    Event &event = records.event;
    const RecurrenceId before = recurrenceIdOf(event.body.when);
    RecurrenceId start = before;
    start.date = first;
    if (start == before)
        return records;
    if (event.body.actual && start < before && !overrideAt(event, before))
        event.overrides.insert(event.overrides.begin(), {before, event.body});
    event.body.when = whenAt(event.body.when, start);
    event.body.actual.reset();
    keepWithin(records, first, std::nullopt);
    return records;
}

/// A day of the series that is as the pattern says, or the first one where each differs.
Result<RecurrenceId> plainDay(const Event &series)
{
    const QDate first = startDate(series.body.when);
    const Result<std::vector<RecurrenceId>> ids = recurrenceIds(series, {first, first.addYears(1)});
    if (!ids)
        return failure(ids);
    const auto plain =
        std::ranges::find_if(*ids, [&series](const RecurrenceId &id) { return !overrideAt(series, id); });
    if (plain != ids->end())
        return *plain;
    return ids->empty() ? recurrenceIdOf(series.body.when) : ids->front();
}

/// Place, title, hours and weekday for all days of the series.
Result<SeriesRecords> followingPlan(const SeriesRecords &records, const OfficePlan &plan, const QString &zone)
{
    const Result<RecurrenceId> day = plainDay(records.event);
    if (!day)
        return failure(day);
    OccurrenceEdit edit{*day, bodyAt(records.event, *day), {}};
    const QDate date = startDate(edit.body.when);
    const OfficePlan before = planOf(records.event, zone);
    edit.body.title = plan.title.trimmed();
    edit.body.location = plan.location;
    if (plan.hours != before.hours)
        edit.body.when = whenOn(date, plan.hours, zone);
    edit.body.when = movedToDate(edit.body.when, date.addDays(plan.weekday - before.weekday));
    return editWhole(records, edit);
}

void addSteps(Change &change, const SeriesRecords &before, const SeriesRecords &after)
{
    Change step;
    step.records.push_back({Record(before.event), Record(after.event)});
    for (const OfficeDay &day : before.officeDays) {
        const auto kept = std::ranges::find(after.officeDays, day.id, &OfficeDay::id);
        step.records.push_back(
            {Record(day), kept == after.officeDays.end() ? std::nullopt : std::optional<Record>(*kept)});
    }
    for (const Visit &visit : before.visits) {
        const auto kept = std::ranges::find(after.visits, visit.id, &Visit::id);
        if (kept != after.visits.end())
            step.records.push_back({Record(visit), Record(*kept)});
    }
    change = together(std::move(change), step);
}

SeriesRecords seriesOf(const Event &office, const std::vector<OfficeDay> &officeDays,
                       const std::vector<Visit> &visits)
{
    SeriesRecords series{office, {}, {}};
    std::ranges::copy_if(officeDays, std::back_inserter(series.officeDays),
                         [&office](const OfficeDay &day) { return day.series == office.id; });
    std::ranges::copy_if(visits, std::back_inserter(series.visits),
                         [&office](const Visit &visit) { return visit.event == office.id; });
    return series;
}

} // namespace

QDate firstOn(Qt::DayOfWeek weekday, QDate from)
{
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}

OfficePlan planOf(const Event &office, const QString &zone)
{
    OfficePlan plan;
    plan.title = office.body.title;
    plan.location = office.body.location;
    plan.first = startDate(office.body.when);
    plan.weekday = static_cast<Qt::DayOfWeek>(plan.first.dayOfWeek());
    if (const Timed *timed = std::get_if<Timed>(&office.body.when))
        plan.hours = OfficeHours{timed->start.time, timed->end.time};
    // Without its exceptions: a last day that goes on to the next date ends the series no later.
    Event plain = office;
    plain.overrides.clear();
    if (const Result<Extent> days = extent(plain, zone); days)
        plan.last = days->last;
    return plan;
}

Result<Change> createOffice(const OfficePlan &plan, const QString &zone, const EventId &id)
{
    if (const Result<void> valid = checked(plan); !valid)
        return failure(valid);
    Event office;
    office.id = id;
    office.body.kind = EventKind::OfficeDay;
    office.body.title = plan.title.trimmed();
    office.body.location = plan.location;
    office.body.status = EventStatus::Confirmed;
    office.body.when = whenOn(firstOn(plan.weekday, plan.first), plan.hours, zone);
    office.recurrence = Recurrence{ruleText({.until = plan.last}, office.body.when), {}, {}};
    if (const Result<void> valid = validateSeries(office); !valid)
        return failure(valid);
    return creation(office);
}

Result<Change> changeOffice(const OfficeRecords &records, const OfficeDayAct &act, const OfficePlan &plan,
                            const QString &zone, const EventId &newId)
{
    if (const Result<void> valid = checked(plan); !valid)
        return failure(valid);
    const OfficePlan before = planOf(records.office, zone);
    const SeriesRecords whole = seriesOf(records.office, records.officeDays, records.visits);
    Change change{Act::Edit, plan.title, {}};
    Result<SplitSeries> parts = split(whole, act.day, newId);
    SeriesRecords changed = whole;
    if (parts) {
        addSteps(change, whole, parts->head);
        changed = parts->tail;
    } else if (parts.error().code != ErrorCode::NoSuchOccurrence) {
        return failure(parts);
    } else if (plan.first != before.first) {
        changed = startingOn(std::move(changed), firstOn(before.weekday, plan.first));
    }
    if (plan.last != before.last) {
        Result<SeriesRecords> ended = until(std::move(changed), plan.last);
        if (!ended)
            return failure(ended);
        changed = std::move(*ended);
    }
    const Result<SeriesRecords> result = followingPlan(changed, plan, zone);
    if (!result)
        return failure(result);
    if (const Result<void> valid = validateSeries(result->event); !valid)
        return failure(valid);
    if (parts) {
        change.records.push_back({std::nullopt, Record(result->event)});
        addSteps(change, {parts->head.event, parts->tail.officeDays, parts->tail.visits},
                 {parts->head.event, result->officeDays, result->visits});
    } else {
        addSteps(change, whole, *result);
    }
    return withCompany(std::move(change), records, act, act.day.date, plan.weekday - before.weekday, newId);
}

Result<Change> endOffice(const std::vector<Event> &offices, const std::vector<OfficeDay> &officeDays,
                         QDate last, const QString &zone)
{
    Change change{Act::Edit, offices.empty() ? QString() : offices.back().body.title, {}};
    for (const Event &office : offices) {
        const SeriesRecords whole = seriesOf(office, officeDays, {});
        if (startDate(office.body.when) > last) {
            for (const OfficeDay &day : whole.officeDays)
                change.records.push_back({Record(day), std::nullopt});
            change.records.push_back({Record(office), std::nullopt});
            continue;
        }
        const Result<Extent> days = extent(office, zone);
        if (!office.recurrence || (days && days->last && *days->last <= last))
            continue;
        const Result<SeriesRecords> ended = until(whole, last);
        if (!ended)
            return failure(ended);
        addSteps(change, whole, *ended);
    }
    return change;
}

std::vector<OfficeDay> droppedDays(const Change &change)
{
    std::vector<OfficeDay> days;
    for (const RecordChange &record : change.records) {
        if (!record.after && record.before && std::holds_alternative<OfficeDay>(*record.before))
            days.push_back(std::get<OfficeDay>(*record.before));
    }
    return days;
}

} // namespace yeouido
