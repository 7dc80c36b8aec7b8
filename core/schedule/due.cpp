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

} // namespace yeouido
