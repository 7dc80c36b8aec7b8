// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindFollowUp(Statement &statement, const FollowUp &followUp)
{
    statement.bind(u"id", followUp.id)
        .bind(u"text", followUp.text)
        .bind(u"owner_department", followUp.ownerDepartment)
        .bind(u"owner", followUp.owner)
        .bind(u"due", followUp.due)
        .bind(u"state", followUp.state)
        .bind(u"closed_on", followUp.closedOn)
        .bind(u"reason", followUp.reason)
        .bind(u"since", followUp.since)
        .bind(u"visit", followUp.visit)
        .bind(u"event", followUp.event)
        .bind(u"item", followUp.item)
        .bind(u"not_before", followUp.notBefore);
}

FollowUp readFollowUp(Row &row)
{
    FollowUp followUp;
    followUp.id = row.id<FollowUpId>();
    followUp.text = row.text();
    followUp.ownerDepartment = row.idOrNull<DepartmentId>();
    followUp.owner = row.text();
    followUp.due = row.dateOrNull();
    followUp.state = row.word<FollowUpState>();
    followUp.closedOn = row.dateOrNull();
    followUp.reason = row.text();
    followUp.since = row.date();
    followUp.visit = row.idOrNull<VisitId>();
    followUp.event = row.idOrNull<EventId>();
    followUp.item = row.idOrNull<AgendaItemId>();
    followUp.notBefore = row.dateOrNull();
    return followUp;
}

} // namespace

template <>
const Table<FollowUp> &tableOf()
{
    static const Table<FollowUp> table{
        .state = u"SELECT revision, checksum, search_text FROM follow_up WHERE id = :id"_s,
        .select =
            uR"(SELECT id, text, owner_department, owner, due, state, closed_on, reason, since, visit, event,
item, not_before FROM follow_up WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO follow_up
(id, revision, checksum, search_text, text, owner_department, owner, due, state, closed_on, reason, since,
visit, event, item, not_before)
VALUES (:id, :revision, :checksum, :search_text, :text, :owner_department, :owner, :due, :state, :closed_on,
:reason, :since, :visit, :event, :item, :not_before))"_s,
        .remove = u"DELETE FROM follow_up WHERE id = :id"_s,
        .bind = bindFollowUp,
        .read = readFollowUp,
    };
    return table;
}

} // namespace yeouido::storage
