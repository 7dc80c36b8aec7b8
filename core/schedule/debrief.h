// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"
#include "schedule/visit_list.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

/// What the party made of one item. What is said in a meeting is internal until the party announces it.
struct DebriefAnswer
{
    AdoptionRecordId id; ///< of its record; made anew where there is none
    AgendaItemId item;
    AdoptionState state = AdoptionState::Delivered;
    QString said;
    QString promised;

    bool operator==(const DebriefAnswer &) const = default;
};

/// What someone has to do next.
struct DebriefStep
{
    FollowUpId id; ///< of its follow-up; made anew where there is none
    QString text;
    std::optional<DepartmentId> ownerDepartment;
    QString owner; ///< in words
    std::optional<QDate> due;
    std::optional<AgendaItemId> item;

    bool operator==(const DebriefStep &) const = default;
};

/// What is written down right after a visit.
struct Debrief
{
    VisitId newVisit; ///< the id of a visit that nobody had prepared; made anew where there is none
    QDate writtenOn;
    QString met;     ///< whom they really met, where it was not as planned
    QString summary; ///< in words
    Evidence evidence;
    std::vector<DebriefAnswer> answers; ///< only to the items that were spoken of
    std::vector<DebriefStep> steps;
    std::optional<Actual> actual; ///< of the event

    bool operator==(const Debrief &) const = default;
};

/// All that a debrief writes, as one change and so one step of undo: the visit (made where nobody had
/// prepared it), the event's actual values where they differ, of a series only on its date, an adoption
/// record for each answer, dated as the visit was held, and a follow-up for each step. `event` is the entry's
/// as stored, `now` in UTC. Errors: InvalidValue with the subject "evidence" for answers without evidence,
/// "step" for a step that has an owner or a due date but no text; those of editOccurrence().
[[nodiscard]] Result<Change> debriefChange(const VisitEntry &entry, const Event &event,
                                           const Directory &directory, const Debrief &debrief,
                                           const QDateTime &now);

} // namespace yeouido
