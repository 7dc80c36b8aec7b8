// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/debrief.h"

#include "schedule/series_edit.h"

#include <iterator>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

template <class T>
T orNew(const T &id)
{
    return id.isNull() ? T::create() : id;
}

RecordChange visitChange(const VisitEntry &entry, const Directory &directory, const Debrief &debrief,
                         VisitId &id)
{
    Visit after = entry.visit ? *entry.visit : plannedVisit(entry, directory, orNew(debrief.newVisit));
    after.met = debrief.met;
    after.debrief = debrief.summary;
    // Looking at a debrief again and saving it writes nothing: its date is that of the last addition.
    const bool addsNothing =
        entry.visit && after == *entry.visit && debrief.answers.empty() && debrief.steps.empty();
    if (!addsNothing || !after.debriefedOn)
        after.debriefedOn = debrief.writtenOn;
    id = after.id;
    return {entry.visit ? std::optional<Record>(*entry.visit) : std::nullopt, after};
}

/// Nothing where the event stays as it is.
Result<std::vector<RecordChange>> eventChanges(const VisitEntry &entry, const Event &event,
                                               const std::optional<Actual> &actual)
{
    if (entry.body.actual == actual || entry.isOffDate)
        return std::vector<RecordChange>();
    EventBody body = entry.body;
    body.actual = actual;
    if (!entry.key.recurrenceId) {
        Event after = event;
        after.body = body;
        return std::vector{RecordChange{event, after}};
    }
    const Result<Change> edited =
        editOccurrence(event, {*entry.key.recurrenceId, body, {}}, Scope::ThisOnly, {}, EventId::create());
    if (!edited)
        return failure(edited);
    return edited->records;
}

/// When it was held, as far as the debrief now says so.
QDate dateOf(const VisitEntry &entry, const Debrief &debrief)
{
    const bool isOther = debrief.actual && debrief.actual->when;
    return isOther ? startDate(*debrief.actual->when) : entry.days.first;
}

} // namespace

Result<Change> debriefChange(const VisitEntry &entry, const Event &event, const Directory &directory,
                             const Debrief &debrief, const QDateTime &now)
{
    const QDate date = dateOf(entry, debrief);
    VisitId visit;
    Change change{Act::Debrief, entry.body.title, {visitChange(entry, directory, debrief, visit)}};
    const Result<std::vector<RecordChange>> changed = eventChanges(entry, event, debrief.actual);
    if (!changed)
        return failure(changed);
    std::ranges::copy(*changed, std::back_inserter(change.records));
    for (const DebriefAnswer &answer : debrief.answers) {
        AdoptionRecord record;
        record.id = orNew(answer.id);
        record.item = answer.item;
        record.addressee.party = entry.party;
        record.date = date;
        record.recordedAt = now;
        record.state = answer.state;
        record.evidence = debrief.evidence;
        record.note = answer.said;
        record.promised = answer.promised;
        record.visit = visit;
        if (const Result<void> valid = validate(record); !valid)
            return failure(valid);
        change.records.push_back({std::nullopt, record});
    }
    for (const DebriefStep &step : debrief.steps) {
        if (step.text.trimmed().isEmpty())
            return failure(ErrorCode::InvalidValue, u"step"_s);
        FollowUp followUp;
        followUp.id = orNew(step.id);
        followUp.text = step.text;
        followUp.ownerDepartment = step.ownerDepartment;
        followUp.owner = step.owner;
        followUp.due = step.due;
        followUp.since = date;
        followUp.visit = visit;
        followUp.item = step.item;
        change.records.push_back({std::nullopt, followUp});
    }
    return change;
}

} // namespace yeouido
