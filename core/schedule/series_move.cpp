// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/series_move.h"

#include "schedule/body_merge.h"
#include "schedule/recurrence_set.h"
#include "schedule/rule_dates.h"
#include "schedule/rule_shift.h"

#include <algorithm>
#include <set>

namespace yeouido {

namespace {

/// An exception goes no further than this to find its occurrence in the moved rule.
constexpr int nearbyDays = 20;

/// The rule as it would go on for ever, each time: what it means, without where it ends.
RuleParts unbounded(RuleParts rule)
{
    for (const QStringView name : {u"COUNT", u"UNTIL", u"INTERVAL"})
        rule.remove(name);
    return rule;
}

std::optional<RecurrenceId> nearest(const std::vector<RecurrenceId> &ids, const RecurrenceId &wanted)
{
    const auto distance = [&wanted](const RecurrenceId &id) { return std::abs(id.date.daysTo(wanted.date)); };
    const auto found = std::ranges::min_element(ids, {}, distance);
    return found == ids.end() ? std::nullopt : std::optional(*found);
}

DateSpan around(QDate date)
{
    return {date.addDays(-nearbyDays), date.addDays(nearbyDays + 1)};
}

/// Where the recurrence ids of a series go when it is moved.
class IdMove
{
public:
    IdMove(const Event &series, RuleParts oldRule, ClockShift shift)
        : m_series(series)
        , m_oldRule(std::move(oldRule))
        , m_shift(std::move(shift))
    {
    }

    /// From now on, ids of the rule go to the nearest one that the moved rule yields.
    void followRule(const RuleParts &newRule) { m_newRule = newRule; }

    void setStart(const When &start) { m_newStart = start; }

    [[nodiscard]] RecurrenceId operator()(const RecurrenceId &id) const
    {
        const RecurrenceId moved = m_shift.moved(id, m_newStart);
        if (!m_newRule || !isOfRule(id))
            return moved;
        const Result<std::vector<RecurrenceId>> ids =
            ruleDates(*m_newRule, recurrenceIdOf(m_newStart), around(moved.date));
        return ids ? nearest(*ids, moved).value_or(moved) : moved;
    }

private:
    [[nodiscard]] bool isOfRule(const RecurrenceId &id) const
    {
        const Result<std::vector<RecurrenceId>> ids =
            ruleDates(m_oldRule, recurrenceIdOf(m_series.body.when), DateSpan::day(id.date));
        return ids && std::ranges::find(*ids, id) != ids->end();
    }

    const Event &m_series;
    RuleParts m_oldRule;
    ClockShift m_shift;
    std::optional<RuleParts> m_newRule;
    When m_newStart;
};

/// The start of the moved series: as far from the old one as the occurrence moved, on a day of its rule.
When movedStart(const When &start, const ClockShift &shift, const RuleParts &rule)
{
    When plain = shift.pattern(start);
    // A rule that names no day takes that of its start, whichever it is.
    if (!rule.has(u"BYDAY") && !rule.has(u"BYMONTHDAY"))
        return plain;
    const RecurrenceId wanted = recurrenceIdOf(plain);
    RecurrenceId before = wanted;
    before.date = wanted.date.addDays(-nearbyDays);
    const Result<std::vector<RecurrenceId>> ids = ruleDates(unbounded(rule), before, around(wanted.date));
    const std::optional<RecurrenceId> found = ids ? nearest(*ids, wanted) : std::nullopt;
    return found ? movedToDate(plain, found->date) : plain;
}

/// UNTIL moved along, so that the moved series ends with the occurrence that was its last.
RuleParts untilMoved(RuleParts newRule, const Event &series, const RuleParts &oldRule, const When &newStart,
                     const ClockShift &shift, const IdMove &moved)
{
    const RecurrenceId start = recurrenceIdOf(series.body.when);
    const std::optional<RecurrenceId> until = oldRule.until();
    const std::optional<QDate> lastDay = untilDay(oldRule, start);
    if (!until || !lastDay || oldRule.isEndless() || shift.keepsStart())
        return newRule;
    if (newRule.has(u"BYHOUR") || newRule.has(u"BYMINUTE") || newRule.has(u"BYSECOND")) {
        newRule.set(u"UNTIL", toText(shift.moved(*until, newStart)));
        return newRule;
    }
    newRule = untilEndOf(newRule, lastDay->addDays(shift.days()), newStart);
    if (movesExactly(oldRule))
        return newRule;

    const Result<std::vector<RecurrenceId>> old = ruleDates(oldRule, start, acceptedDays());
    if (!old || old->empty())
        return newRule;
    return untilEndOf(newRule, moved(old->back()).date, newStart);
}

struct MovedRule
{
    RuleParts rule;
    When start;
};

/// The rule of the series, moved as the occurrence was.
Result<MovedRule> moveRule(const Event &series, const RecurrenceId &occurrence, const RuleParts &oldRule,
                           const ClockShift &shift, IdMove &moved)
{
    Result<RuleParts> rule = onOtherDay(oldRule, occurrence.date, shift.days());
    if (!rule)
        return failure(rule);
    rule = atOtherTime(*rule, series.body.when, shift.pattern(series.body.when));
    if (!rule)
        return failure(rule);
    const bool exact = movesExactly(oldRule) || shift.days() == 0;
    const When start = exact ? shift.pattern(series.body.when) : movedStart(series.body.when, shift, *rule);
    moved.setStart(start);
    if (!exact) {
        RuleParts open = *rule;
        open.remove(u"UNTIL");
        open.remove(u"COUNT");
        moved.followRule(open);
    }
    return MovedRule{untilMoved(std::move(*rule), series, oldRule, start, shift, moved), start};
}

/// The start of a series that gets another rule: its own, moved along, or the rule's first day after it.
When startUnderNewRule(const Event &series, const OccurrenceEdit &edit, const RuleParts &rule,
                       const ClockShift &shift)
{
    if (edit.occurrence == recurrenceIdOf(series.body.when))
        return edit.body.when;
    const When plain = shift.pattern(series.body.when);
    const RecurrenceId start = recurrenceIdOf(plain);
    const Result<std::vector<RecurrenceId>> ids =
        ruleDates(unbounded(rule), start, {start.date, start.date.addYears(5)});
    return ids && !ids->empty() ? movedToDate(plain, ids->front().date) : plain;
}

std::vector<RecurrenceId> movedIds(const std::vector<RecurrenceId> &ids, const IdMove &moved)
{
    std::set<RecurrenceId> result;
    for (const RecurrenceId &id : ids)
        result.insert(moved(id));
    return {result.begin(), result.end()};
}

/// The overrides of the moved series: each keeps what it has of its own.
Result<std::vector<Override>> movedOverrides(const Event &series, const OccurrenceEdit &edit,
                                             const Event &after, const ClockShift &shift, const IdMove &moved)
{
    Event plain = series;
    plain.overrides.clear();
    Event plainAfter = after;
    plainAfter.overrides.clear();

    std::vector<Override> overrides;
    const auto write = [&](const RecurrenceId &id, const EventBody &body) {
        if (body != bodyAt(plainAfter, id))
            overrides.push_back({id, body});
    };
    for (const Override &override : series.overrides) {
        if (override.recurrenceId == edit.occurrence)
            continue;
        const EventBody oldPattern = bodyAt(plain, override.recurrenceId);
        const RecurrenceId id = moved(override.recurrenceId);
        const EventBody newPattern = bodyAt(plainAfter, id);
        EventBody body = withChanges(newPattern, oldPattern, override.body);
        body.actual = override.body.actual;
        body.when = override.body.when == oldPattern.when ? newPattern.when : shift.moved(override.body.when);
        write(id, body);
    }
    // The edited occurrence is as the person left it.
    write(moved(edit.occurrence), edit.body);

    std::ranges::sort(overrides, [](const Override &left, const Override &right) {
        return left.recurrenceId < right.recurrenceId;
    });
    const auto twice = std::ranges::adjacent_find(overrides, {}, &Override::recurrenceId);
    if (twice != overrides.end())
        return failure(ErrorCode::InvalidRule, after.recurrence.value_or(Recurrence()).rule,
                       toText(twice->recurrenceId));
    return overrides;
}

SeriesRecords withoutRecurrence(const SeriesRecords &records, const OccurrenceEdit &edit)
{
    SeriesRecords single{{records.event.id, edit.body, std::nullopt, {}}, {}, records.visits};
    for (OfficeDay officeDay : records.officeDays) {
        if (officeDay.occurrence != edit.occurrence)
            continue;
        officeDay.occurrence = recurrenceIdOf(edit.body.when);
        single.officeDays.push_back(officeDay);
    }
    for (Visit &visit : single.visits) {
        if (visit.occurrence == edit.occurrence)
            visit.occurrence.reset();
    }
    return single;
}

bool takesPlace(const Event &series, const RecurrenceId &id)
{
    const Result<std::vector<RecurrenceId>> ids = recurrenceIds(series, DateSpan::day(id.date));
    return ids && std::ranges::find(*ids, id) != ids->end();
}

} // namespace

Result<SeriesRecords> editWhole(const SeriesRecords &records, const OccurrenceEdit &edit)
{
    const Event &series = records.event;
    // Where a new rule is given, its exclusions and additions are those of the series as it stands.
    const std::optional<Recurrence> wanted = edit.recurrence.value_or(series.recurrence);
    if (!wanted || !series.recurrence)
        return withoutRecurrence(records, edit);
    const Result<RuleParts> oldRule = RuleParts::parse(series.recurrence->rule);
    if (!oldRule)
        return failure(oldRule);

    const EventBody before = bodyAt(series, edit.occurrence);
    const ClockShift shift(before.when, edit.body.when);
    IdMove moved(series, *oldRule, shift);
    SeriesRecords result = records;
    Event &after = result.event;
    after.body = withChanges(series.body, before, edit.body);
    if (edit.occurrence == recurrenceIdOf(series.body.when))
        after.body.actual = edit.body.actual;
    Recurrence recurrence = *wanted;
    if (edit.recurrence) {
        const Result<RuleParts> newRule = RuleParts::parse(recurrence.rule);
        if (!newRule)
            return failure(newRule);
        after.body.when = startUnderNewRule(series, edit, *newRule, shift);
        moved.setStart(after.body.when);
    } else {
        const Result<MovedRule> rule = moveRule(series, edit.occurrence, *oldRule, shift, moved);
        if (!rule)
            return failure(rule);
        after.body.when = rule->start;
        if (!shift.isNone())
            recurrence.rule = rule->rule.text();
    }
    if (!shift.keepsStart()) {
        recurrence.excluded = movedIds(recurrence.excluded, moved);
        recurrence.added = movedIds(recurrence.added, moved);
    }
    after.recurrence = std::move(recurrence);
    Result<std::vector<Override>> overrides = movedOverrides(series, edit, after, shift, moved);
    if (!overrides)
        return failure(overrides);
    after.overrides = std::move(*overrides);

    for (OfficeDay &officeDay : result.officeDays)
        officeDay.occurrence = moved(officeDay.occurrence);
    for (Visit &visit : result.visits) {
        if (visit.occurrence)
            visit.occurrence = moved(*visit.occurrence);
    }
    if (edit.recurrence) {
        std::erase_if(result.officeDays,
                      [&after](const OfficeDay &day) { return !takesPlace(after, day.occurrence); });
    }
    return result;
}

} // namespace yeouido
