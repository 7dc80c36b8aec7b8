// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/adoption.h"

#include <limits>
#include <tuple>

namespace yeouido {

using namespace Qt::StringLiterals;

bool isOlder(const AdoptionRecord &one, const AdoptionRecord &other)
{
    const auto recorded = [](const AdoptionRecord &record) {
        return record.recordedAt.isValid() ? record.recordedAt.toMSecsSinceEpoch()
                                           : std::numeric_limits<qint64>::min();
    };
    return std::tuple(one.date, recorded(one), one.id) < std::tuple(other.date, recorded(other), other.id);
}

Result<void> validate(const AdoptionRecord &record)
{
    if (record.item.isNull())
        return failure(ErrorCode::InvalidValue, u"item"_s);
    const int addressees = int(record.addressee.party.has_value()) +
                           int(record.addressee.organisation.has_value()) +
                           int(record.addressee.candidate.has_value());
    if (addressees != 1)
        return failure(ErrorCode::InvalidValue, u"addressee"_s);
    if (!record.date.isValid())
        return failure(ErrorCode::InvalidValue, u"date"_s);
    if (record.evidence.citation.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"evidence"_s);
    return {};
}

} // namespace yeouido
