// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/token.h"

#include <QString>

#include <vector>

namespace yeouido {

/// 확정 / 잠정: how sure a fact is.
enum class Certainty { Confirmed, Tentative };

template <>
struct TokenTable<Certainty>
{
    static constexpr std::array<std::pair<Certainty, QStringView>, 2> entries{{
        {Certainty::Confirmed, u"confirmed"},
        {Certainty::Tentative, u"tentative"},
    }};
};

/// Where a fact comes from. Sources may contradict one another; each keeps what it says.
struct Source
{
    QString citation; ///< outlet, date, page or address
    QString claim;    ///< what it says, where that differs from the value or needs saying
    Certainty certainty = Certainty::Confirmed;

    bool operator==(const Source &) const = default;
};

using Sources = std::vector<Source>;

} // namespace yeouido
