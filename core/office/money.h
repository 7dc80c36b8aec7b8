// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace yeouido {

/// An amount of money in millions of won (백만원), the unit of budget tables; 1억원 = 100, 1조원 = 1,000,000.
struct Money
{
    qint64 millionWon = 0;

    bool operator==(const Money &) const = default;
};

} // namespace yeouido
