// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/office_day_acts.h"

#include "schedule/change_steps.h"
#include "schedule/recurrence_set.h"

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// An event as the steps so far leave it.
Result<Event> eventIn(const OfficeRecords &records, const Change &soFar, const EventId &id)
{
    const auto found = std::ranges::find(records.others, id, &Event::id);
    if (found == records.others.end())
        return failure(ErrorCode::NotFound, id.text());
    const std::optional<Record> now = after(soFar, *found);
    if (!now)
        return failure(ErrorCode::NotFound, id.text());
    return std::get<Event>(*now);
}

/// Does the same to one occurrence of each event along, as further steps of the change.
template <class Alter>
Result<Change> withAlong(Change change, const OfficeRecords &records, const std::vector<OccurrenceKey> &along,
                         const Alter &alter)
{
    for (const OccurrenceKey &key : along) {
        const Result<Event> event = eventIn(records, change, key.event);
        if (!event)
            return failure(event);
        const RecurrenceId id = key.recurrenceId.value_or(recurrenceIdOf(event->body.when));
        OccurrenceEdit edit{id, bodyAt(*event, id), {}};
        alter(edit.body);
        const Scope scope = event->recurrence ? Scope::ThisOnly : Scope::All;
        const Result<Change> step = editOccurrence(*event, edit, scope, {}, {}, change.act);
        if (!step)
            return failure(step);
        change = together(std::move(change), *step);
    }
    return change;
}

When movedBy(const When &when, qint64 days)
{
    return movedToDate(when, startDate(when).addDays(days));
}

/// The journeys to the office on dates that now belong to a series of its own serve that one.
Result<Change> withJourneysRelinked(Change change, const OfficeRecords &records, QDate from,
                                    const EventId &newId)
{
    const bool isSplit = std::ranges::any_of(change.records, [&newId](const RecordChange &step) {
        return !step.before && step.after && idOf(*step.after) == newId.text();
    });
    if (!isSplit)
        return change;
    for (const Event &event : records.others) {
        if (event.recurrence || event.body.serves != records.office.id ||
            startDate(event.body.when) < from.addDays(-1))
            continue;
        const Result<Event> now = eventIn(records, change, event.id);
        if (!now)
            return failure(now);
        Event relinked = *now;
        relinked.body.serves = newId;
        change = together(std::move(change), edit(*now, relinked));
    }
    return change;
}

} // namespace

Result<Change> moveOfficeDay(const OfficeRecords &records, const OfficeDayAct &act, const When &when,
                             Scope scope, const EventId &newId)
{
    OccurrenceEdit edit{act.day, bodyAt(records.office, act.day), {}};
    const QDate from = startDate(edit.body.when);
    const qint64 days = from.daysTo(startDate(when));
    edit.body.when = when;
    Result<Change> change =
        editOccurrence(records.office, edit, scope, records.officeDays, newId, Act::Move, records.visits);
    if (!change || days == 0)
        return change;
    return withCompany(std::move(*change), records, act, from, days, newId);
}

Result<Change> withCompany(Change change, const OfficeRecords &records, const OfficeDayAct &act, QDate from,
                           qint64 days, const EventId &newId)
{
    Result<Change> relinked = withJourneysRelinked(std::move(change), records, from, newId);
    if (!relinked || days == 0)
        return relinked;
    return withAlong(std::move(*relinked), records, act.along,
                     [days](EventBody &body) { body.when = movedBy(body.when, days); });
}

Result<Change> skipOfficeDay(const OfficeRecords &records, const OfficeDayAct &act, const QString &reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::InvalidValue, u"cancelReason"_s, u"missing"_s);
    const auto cancel = [&why](EventBody &body) {
        body.status = EventStatus::Cancelled;
        body.cancelReason = why;
    };
    EventBody body = bodyAt(records.office, act.day);
    cancel(body);
    Result<Change> change = editOfficeDay(records, act.day, body, Act::Cancel);
    if (!change)
        return change;
    return withAlong(std::move(*change), records, act.along, cancel);
}

Result<Change> holdOfficeDay(const OfficeRecords &records, const OfficeDayAct &act)
{
    EventBody body = bodyAt(records.office, act.day);
    const EventStatus usual = records.office.body.status;
    const bool isSkipped = usual == EventStatus::Cancelled;
    body.status = isSkipped ? EventStatus::Tentative : usual;
    body.cancelReason.clear();
    Result<Change> change = editOfficeDay(records, act.day, body, Act::Edit);
    if (!change)
        return change;
    return withAlong(std::move(*change), records, act.along, [](EventBody &along) {
        along.status = EventStatus::Tentative;
        along.cancelReason.clear();
    });
}

Result<Change> editOfficeDay(const OfficeRecords &records, const RecurrenceId &day, const EventBody &body,
                             Act act)
{
    const Scope scope = records.office.recurrence ? Scope::ThisOnly : Scope::All;
    return editOccurrence(records.office, {day, body, {}}, scope, records.officeDays, {}, act,
                          records.visits);
}

Result<Change> withMoved(Change change, const OfficeRecords &records, const OccurrenceKey &key, qint64 days)
{
    return withAlong(std::move(change), records, {key},
                     [days](EventBody &body) { body.when = movedBy(body.when, days); });
}

Change officeDayChange(const std::optional<OfficeDay> &before, const OfficeDay &after, const QString &subject)
{
    Change change{before ? Act::Edit : Act::Create, subject, {}};
    if (before)
        change.records.push_back({Record(*before), Record(after)});
    else
        change.records.push_back({std::nullopt, Record(after)});
    return change;
}

} // namespace yeouido
