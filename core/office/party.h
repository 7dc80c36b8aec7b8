// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/source.h"
#include "office/validity.h"

#include <QString>

#include <optional>

namespace yeouido {

/// 정당. Known by order and name only; no party colours.
struct Party
{
    PartyId id;
    QString name;
    QString shortName;
    int order = 0;            ///< as the office sets it
    std::optional<int> seats; ///< in the Assembly; empty where the office has not entered it
    QString headquarters;
    Validity validity;
    Sources sources;

    bool operator==(const Party &) const = default;
};

} // namespace yeouido
