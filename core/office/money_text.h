// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/money.h"
#include "time/official_format.h"

#include <QString>
#include <QStringView>

#include <expected>

namespace yeouido {

/// What an amount is counted in, by its zeros in won.
enum class MoneyUnit { Won, TenThousand, HundredMillion, Trillion };

/// Why a text is no amount.
enum class MoneyFault {
    NotAnAmount, ///< anything but figures and units: "미정", "-5억", "6조 429"
    NoUnit,      ///< a number alone where nothing says what it counts
    TooFine,     ///< not whole millions of won
    TooLarge,    ///< beyond 1,000,000조
};

/// Whether a number alone is read as 억원, as under a column head or beside a field that says so.
enum class BareNumber { Refused, HundredMillions };

/// An amount and how it was written.
struct WrittenMoney
{
    Money money;
    MoneyUnit largestUnit = MoneyUnit::HundredMillion; ///< 6조 429억: Trillion; 9000만원: TenThousand
    bool hasUnit = false;

    bool operator==(const WrittenMoney &) const = default;
};

/// Reads an amount as people and papers write it: "0.9조", "9,000억", "6조 429억원", "9천억", "9000만 원",
/// "약 2.5조"; units go from large to small.
[[nodiscard]] std::expected<WrittenMoney, MoneyFault> readMoney(QStringView text, BareNumber bare);

/// The exact amount in words. Korean: "6조 429억원", "9,000억원", "9,000만원"; English: "6.0429 trillion
/// won".
[[nodiscard]] QString formatMoney(Money money, Language language);

/// The number of 억원, exact, with at most two decimals: "60,429", "0.9".
[[nodiscard]] QString formatHundredMillions(Money money);

/// The same number for a spreadsheet.
[[nodiscard]] double hundredMillions(Money money);

} // namespace yeouido
