// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/event.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

Result<void> validate(const EventBody &body)
{
    if (body.title.trimmed().isEmpty())
        return failure(ErrorCode::MissingTitle);
    if (Result<void> checked = validate(body.when); !checked)
        return failure(checked.error().code,
                       checked.error().subject.isEmpty() ? body.title : checked.error().subject);
    if (body.disclosure == Disclosure::Partial && body.publicTitle.trimmed().isEmpty())
        return failure(ErrorCode::MissingPublicTitle, body.title);
    const auto isGround = [](int ground) { return ground >= 1 && ground <= 8; };
    if (!std::ranges::all_of(body.disclosureGrounds, isGround))
        return failure(ErrorCode::InvalidValue, u"disclosureGrounds"_s);
    if (std::ranges::any_of(body.reminderMinutes, [](int minutes) { return minutes < 0; }))
        return failure(ErrorCode::InvalidValue, u"reminderMinutes"_s);
    return {};
}

Result<void> validate(const Event &event)
{
    if (event.id.isNull())
        return failure(ErrorCode::InvalidValue, u"id"_s);
    if (Result<void> checked = validate(event.body); !checked)
        return checked;
    if (!event.recurrence && !event.overrides.empty())
        return failure(ErrorCode::InvalidValue, u"overrides"_s);
    for (const Override &override : event.overrides) {
        if (Result<void> checked = validate(override.body); !checked)
            return checked;
    }
    return {};
}

} // namespace yeouido
