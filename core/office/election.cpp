// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/election.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

Result<void> validate(const Election &election)
{
    if (election.causeFixedDate && *election.causeFixedDate > election.date)
        return failure(ErrorCode::InvalidValue, u"causeFixed"_s);
    if (std::ranges::any_of(election.phases,
                            [](const ElectionPhase &phase) { return phase.last < phase.first; }))
        return failure(ErrorCode::InvalidValue, u"phases"_s);
    return {};
}

} // namespace yeouido
