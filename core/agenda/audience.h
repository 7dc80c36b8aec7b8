// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/token.h"

namespace yeouido {

/// For whom something is handed out.
enum class Audience { Internal, Public };

template <>
struct TokenTable<Audience>
{
    static constexpr std::array<std::pair<Audience, QStringView>, 2> entries{{
        {Audience::Internal, u"internal"},
        {Audience::Public, u"public"},
    }};
};

/// 잠정 일정: whether the public may see what is not confirmed yet.
enum class Tentative { Withheld, Included };

} // namespace yeouido
