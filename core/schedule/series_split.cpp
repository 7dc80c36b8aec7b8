// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/recurrence_set.h"
#include "schedule/rule_dates.h"
#include "schedule/series_move.h"

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// The first instance of the rule at or after `at`; it need not be one that takes place.
Result<std::optional<RecurrenceId>> nextInstance(const RuleParts &rule, const RecurrenceId &start,
                                                 const RecurrenceId &at)
{
    // Close by as a rule; else as far as it goes.
    for (const QDate end : {at.date.addYears(2), acceptedDays().end}) {
        const Result<std::vector<RecurrenceId>> instances = ruleDates(rule, start, {at.date, end});
        if (!instances)
            return failure(instances);
        const auto next = std::ranges::find_if(*instances, [&at](const auto &id) { return !(id < at); });
        if (next != instances->end())
            return std::optional(*next);
    }
    return std::optional<RecurrenceId>();
}

/// UNTIL just before `at`: the eve, or the second before where there are several on one day.
QString untilBefore(const RecurrenceId &at, const RecurrenceId &start)
{
    if (!at.time || !start.time)
        return toText({std::max(at.date.addDays(-1), start.date), std::nullopt});
    if (at.date == start.date)
        return toText({at.date, at.time->addSecs(-1)});
    return toText({at.date.addDays(-1), QTime(23, 59, 59)});
}

template <class Value, class Projection>
void cut(const std::vector<Value> &values, const RecurrenceId &at, Projection idOf,
         std::vector<Value> &before, std::vector<Value> &after)
{
    before.clear();
    after.clear();
    for (const Value &value : values)
        (std::invoke(idOf, value) < at ? before : after).push_back(value);
}

} // namespace

Result<SplitSeries> split(const SeriesRecords &records, const RecurrenceId &at, const EventId &tailId)
{
    const Event &series = records.event;
    const Recurrence recurrence = series.recurrence.value_or(Recurrence());
    const Result<RuleParts> rule = RuleParts::parse(recurrence.rule);
    if (!rule)
        return failure(rule);
    const RecurrenceId start = recurrenceIdOf(series.body.when);
    const Result<std::vector<RecurrenceId>> earlier =
        recurrenceIds(series, {acceptedDays().first, at.date.addDays(1)});
    const Result<std::vector<RecurrenceId>> instances =
        ruleDates(*rule, start, {acceptedDays().first, at.date.addDays(1)});
    const Result<std::optional<RecurrenceId>> next = nextInstance(*rule, start, at);
    if (!earlier || !instances || !next)
        return failure(ErrorCode::InvalidRule, recurrence.rule);
    const auto isBefore = [&at](const RecurrenceId &id) { return id < at; };
    if (std::ranges::none_of(*earlier, isBefore))
        return failure(ErrorCode::NoSuchOccurrence, toText(at));

    SplitSeries parts{records, records, static_cast<int>(std::ranges::count_if(*instances, isBefore))};
    Event &head = parts.head.event;
    Event &tail = parts.tail.event;
    RuleParts headRule = *rule;
    RuleParts tailRule = *rule;
    // Where the rule has come to its end before, only additions are cut off.
    if (*next && rule->has(u"COUNT") && parts.headCount > 0) {
        headRule.set(u"COUNT", QString::number(parts.headCount));
        tailRule.set(u"COUNT", QString::number(*rule->count() - parts.headCount));
    } else if (*next) {
        headRule.remove(u"COUNT");
        headRule.set(u"UNTIL", untilBefore(at, start));
    }

    tail.id = tailId;
    tail.body.actual.reset();
    tail.body.when = whenAt(series.body.when, next->value_or(at));
    head.recurrence->rule = headRule.text();
    tail.recurrence->rule = *next ? tailRule.text() : u"FREQ=DAILY;COUNT=1"_s;
    cut(recurrence.excluded, at, std::identity(), head.recurrence->excluded, tail.recurrence->excluded);
    cut(recurrence.added, at, std::identity(), head.recurrence->added, tail.recurrence->added);
    cut(series.overrides, at, &Override::recurrenceId, head.overrides, tail.overrides);
    cut(records.officeDays, at, &OfficeDay::occurrence, parts.head.officeDays, parts.tail.officeDays);
    for (OfficeDay &officeDay : parts.tail.officeDays)
        officeDay.series = tailId;
    const auto startOf = [&start](const Visit &visit) { return visit.occurrence.value_or(start); };
    cut(records.visits, at, startOf, parts.head.visits, parts.tail.visits);
    for (Visit &visit : parts.tail.visits)
        visit.event = tailId;
    return parts;
}

} // namespace yeouido
