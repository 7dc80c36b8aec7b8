// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/due.h"

#include <algorithm>
#include <tuple>

namespace yeouido {

bool isOverdue(const FollowUp &followUp, QDate today)
{
    return followUp.state == FollowUpState::Open && followUp.due && *followUp.due < today;
}

std::vector<FollowUp> openOn(const std::vector<FollowUp> &followUps, QDate day)
{
    std::vector<FollowUp> open;
    std::ranges::copy_if(followUps, std::back_inserter(open), [day](const FollowUp &followUp) {
        return followUp.state == FollowUpState::Open && followUp.since <= day &&
               (!followUp.notBefore || *followUp.notBefore <= day);
    });
    std::ranges::stable_sort(open, {}, [](const FollowUp &followUp) {
        return std::tuple(!followUp.due.has_value(), followUp.due.value_or(QDate()), followUp.since);
    });
    return open;
}

FollowUpStanding standingOf(const FollowUp &followUp, QDate today)
{
    if (followUp.state != FollowUpState::Open)
        return followUp.state == FollowUpState::Done ? FollowUpStanding::Done : FollowUpStanding::Dropped;
    if (isOverdue(followUp, today))
        return FollowUpStanding::Overdue;
    if (followUp.due == today)
        return FollowUpStanding::DueToday;
    return followUp.notBefore && *followUp.notBefore > today ? FollowUpStanding::Waiting
                                                             : FollowUpStanding::Open;
}

std::vector<FollowUp> inLedgerOrder(std::vector<FollowUp> followUps, QDate today)
{
    constexpr qint64 noDue = 9'000'000; // after every Julian day that a due date has
    std::ranges::stable_sort(followUps, {}, [today](const FollowUp &followUp) {
        const FollowUpStanding standing = standingOf(followUp, today);
        if (standing == FollowUpStanding::Done || standing == FollowUpStanding::Dropped)
            return std::tuple(2, -followUp.closedOn.value_or(followUp.since).toJulianDay(), followUp.since);
        const qint64 due = followUp.due ? followUp.due->toJulianDay() : noDue;
        if (standing == FollowUpStanding::Waiting)
            return std::tuple(1, followUp.notBefore->toJulianDay(), followUp.since);
        return std::tuple(0, due, followUp.since);
    });
    return followUps;
}

FollowUp markedDone(FollowUp followUp, QDate on)
{
    followUp.state = FollowUpState::Done;
    followUp.closedOn = on;
    followUp.reason.clear();
    return followUp;
}

FollowUp dropped(FollowUp followUp, QDate on, const QString &reason)
{
    followUp.state = FollowUpState::Dropped;
    followUp.closedOn = on;
    followUp.reason = reason.trimmed();
    return followUp;
}

FollowUp reopened(FollowUp followUp)
{
    followUp.state = FollowUpState::Open;
    followUp.closedOn.reset();
    followUp.reason.clear();
    return followUp;
}

} // namespace yeouido
