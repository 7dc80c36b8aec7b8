// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace yeouido {

/// The short name of a party, an organisation or an election; the whole name where it has no short one.
template <class Named>
[[nodiscard]] const QString &shortNameOf(const Named &named)
{
    return named.shortName.isEmpty() ? named.name : named.shortName;
}

} // namespace yeouido
