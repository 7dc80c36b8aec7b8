// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/body_merge.h"

namespace yeouido {

EventBody withChanges(EventBody target, const EventBody &before, const EventBody &after)
{
    const auto take = [&](auto... members) {
        const auto takeOne = [&](auto member) {
            if (before.*member != after.*member)
                target.*member = after.*member;
        };
        (takeOne(members), ...);
    };
    take(&EventBody::principal, &EventBody::kind, &EventBody::title, &EventBody::location, &EventBody::status,
         &EventBody::cancelReason, &EventBody::disclosure, &EventBody::disclosureGrounds,
         &EventBody::publicTitle, &EventBody::leadDepartment, &EventBody::participants,
         &EventBody::agendaItems, &EventBody::parties, &EventBody::serves, &EventBody::materials,
         &EventBody::description, &EventBody::internalNote, &EventBody::reminderMinutes, &EventBody::sources);
    return target;
}

} // namespace yeouido
