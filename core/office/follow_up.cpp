// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/follow_up.h"

namespace yeouido {

using namespace Qt::StringLiterals;

Result<void> validate(const FollowUp &followUp)
{
    if (followUp.text.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"text"_s);
    if (!followUp.since.isValid())
        return failure(ErrorCode::InvalidValue, u"since"_s);
    if (followUp.state == FollowUpState::Dropped && followUp.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"reason"_s);
    return {};
}

} // namespace yeouido
