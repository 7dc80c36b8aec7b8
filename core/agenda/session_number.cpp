// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/session_number.h"

namespace yeouido {

std::optional<int> sessionNumber(const OccurrenceKey &session, const std::vector<Occurrence> &sessions)
{
    int number = 0;
    for (const Occurrence &candidate : sessions) {
        const bool isHeld = candidate.body.status != EventStatus::Cancelled;
        number += isHeld ? 1 : 0;
        if (keyOf(candidate) == session)
            return isHeld ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace yeouido
