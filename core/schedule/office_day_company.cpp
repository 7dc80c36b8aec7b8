// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/office_day_company.h"

#include <algorithm>
#include <set>

namespace yeouido {

namespace {

const Occurrence *dayOf(const Occurrence &occurrence, const std::vector<Occurrence> &days)
{
    const auto found = std::ranges::find_if(
        days, [&occurrence](const Occurrence &day) { return day.days.contains(occurrence.days.first); });
    return found == days.end() ? nullptr : &*found;
}

/// The eve, the days themselves and the morning after.
bool isNear(const Occurrence &occurrence, const std::vector<Occurrence> &days)
{
    return std::ranges::any_of(days, [&occurrence](const Occurrence &day) {
        return DateSpan{day.days.first.addDays(-1), day.days.end.addDays(1)}.overlaps(occurrence.days);
    });
}

bool canMove(const Occurrence &occurrence)
{
    return occurrence.body.kind != EventKind::OfficeDay && occurrence.body.kind != EventKind::Election &&
           occurrence.body.status != EventStatus::Cancelled;
}

} // namespace

std::vector<TiedOccurrence> othersBeside(const std::vector<TiedOccurrence> &tied,
                                         const std::vector<Occurrence> &course)
{
    std::vector<TiedOccurrence> others;
    for (const Occurrence &occurrence : course) {
        const bool isTied = std::ranges::any_of(tied, [&occurrence](const TiedOccurrence &one) {
            return keyOf(one.occurrence) == keyOf(occurrence);
        });
        if (!isTied && canMove(occurrence))
            others.push_back({occurrence, Tie::Kind, false});
    }
    return others;
}

bool isVisitOf(const Visit &visit, const OccurrenceKey &key)
{
    return visit.event == key.event && visit.occurrence == key.recurrenceId;
}

std::vector<TiedOccurrence> tiedTo(const std::vector<Occurrence> &days, const std::vector<Occurrence> &around,
                                   const std::vector<Visit> &visits)
{
    std::vector<TiedOccurrence> tied;
    std::set<EventId> served;
    for (const Occurrence &day : days)
        served.insert(day.event);
    const auto add = [&](const Occurrence &occurrence, Tie tie, bool proposed) {
        tied.push_back({occurrence, tie, proposed});
        served.insert(occurrence.event);
    };
    for (const Occurrence &occurrence : around) {
        const Occurrence *day = canMove(occurrence) ? dayOf(occurrence, days) : nullptr;
        if (!day)
            continue;
        const bool isVisit = std::ranges::any_of(
            visits, [&occurrence](const Visit &visit) { return isVisitOf(visit, keyOf(occurrence)); });
        const bool isOfKind =
            occurrence.body.kind == EventKind::PartyVisit || occurrence.body.kind == EventKind::Travel;
        if (isVisit || isOfKind)
            add(occurrence, isVisit ? Tie::Visit : Tie::Kind,
                occurrence.body.principal == day->body.principal);
    }
    // A journey to a journey is one too: until no more are found.
    for (bool found = true; found;) {
        found = false;
        for (const Occurrence &occurrence : around) {
            const std::optional<EventId> &serves = occurrence.body.serves;
            const bool isNew = std::ranges::none_of(tied, [&occurrence](const TiedOccurrence &one) {
                return keyOf(one.occurrence) == keyOf(occurrence);
            });
            if (!isNew || !canMove(occurrence) || !serves || !served.contains(*serves) ||
                !isNear(occurrence, days))
                continue;
            add(occurrence, Tie::Journey, true);
            found = true;
        }
    }
    for (TiedOccurrence &one : tied) {
        const std::optional<EventId> &serves = one.occurrence.body.serves;
        if (serves && !served.contains(*serves))
            one.proposed = false;
    }
    std::ranges::sort(tied, sortsBefore, &TiedOccurrence::occurrence);
    return tied;
}

} // namespace yeouido
