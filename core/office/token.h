// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace yeouido {

/// The words of an enumeration as they stand in JSON, in the database and on the command line. A
/// specialisation holds `static constexpr std::array<std::pair<E, QStringView>, n> entries`.
template <class Enum>
struct TokenTable;

/// The word of a value.
template <class Enum>
[[nodiscard]] QString token(Enum value)
{
    for (const auto &[candidate, word] : TokenTable<Enum>::entries) {
        if (candidate == value)
            return word.toString();
    }
    return {};
}

/// The value of a word; nothing for an unknown word.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromToken(QStringView text)
{
    for (const auto &[candidate, word] : TokenTable<Enum>::entries) {
        if (word == text)
            return candidate;
    }
    return std::nullopt;
}

} // namespace yeouido
