// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/money_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr int zerosOfMillion = 6;
constexpr qint64 largest = 1'000'000'000'000; // million won: 1,000,000조

/// The zeros of 십, 백, 천; nothing for any other character.
std::optional<int> smallZeros(QChar character)
{
    switch (character.unicode()) {
    case u'십':
        return 1;
    case u'백':
        return 2;
    case u'천':
        return 3;
    default:
        return std::nullopt;
    }
}

std::optional<int> largeZeros(QChar character)
{
    switch (character.unicode()) {
    case u'만':
        return 4;
    case u'억':
        return 8;
    case u'조':
        return 12;
    default:
        return std::nullopt;
    }
}

MoneyUnit unitOfZeros(int zeros)
{
    if (zeros >= 12)
        return MoneyUnit::Trillion;
    if (zeros >= 8)
        return MoneyUnit::HundredMillion;
    return zeros >= 4 ? MoneyUnit::TenThousand : MoneyUnit::Won;
}

/// A decimal number as it stands: its digits and how many of them are decimals.
struct Decimal
{
    qint64 digits = 0;
    int decimals = 0;
};

/// Goes through the text from left to right.
class AmountReader
{
public:
    explicit AmountReader(QStringView text)
        : m_text(text)
    {
    }

    std::expected<WrittenMoney, MoneyFault> read(BareNumber bare)
    {
        while (m_at < m_text.size()) {
            const std::optional<Decimal> number = readNumber();
            if (!number)
                return std::unexpected(MoneyFault::NotAnAmount);
            m_section.push_back({*number, readZeros(smallZeros)});
            if (const std::optional<int> large = takeZeros(largeZeros)) {
                if (const auto fault = closeSection(*large))
                    return std::unexpected(*fault);
            }
        }
        return finish(bare);
    }

    void setEndsWithWon(bool ends) { m_endsWithWon = ends; }

private:
    struct Part
    {
        Decimal number;
        int zeros = 0;
    };

    template <class Zeros>
    std::optional<int> takeZeros(Zeros zeros)
    {
        const std::optional<int> found = m_at < m_text.size() ? zeros(m_text.at(m_at)) : std::nullopt;
        m_at += found ? 1 : 0;
        return found;
    }

    template <class Zeros>
    int readZeros(Zeros zeros)
    {
        return takeZeros(zeros).value_or(0);
    }

    std::optional<Decimal> readNumber()
    {
        Decimal number;
        bool anyDigit = false;
        bool anyPoint = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text.at(m_at);
            if (character == u'.' && anyDigit && !anyPoint) {
                anyPoint = true;
            } else if (character >= u'0' && character <= u'9') {
                anyDigit = true;
                if (number.digits > largest)
                    return std::nullopt;
                number.digits = number.digits * 10 + character.digitValue();
                number.decimals += anyPoint ? 1 : 0;
            } else {
                break;
            }
        }
        return anyDigit ? std::optional(number) : std::nullopt;
    }

    /// Adds what stands before a unit: 5천 2백 before 억.
    std::optional<MoneyFault> closeSection(int zeros)
    {
        if (zeros >= m_lastZeros)
            return MoneyFault::NotAnAmount;
        m_lastZeros = zeros;
        for (const Part &part : std::exchange(m_section, {})) {
            if (const auto fault = add(part.number, part.zeros + zeros))
                return fault;
        }
        m_largest = std::max(m_largest.value_or(zeros), zeros);
        return std::nullopt;
    }

    std::optional<MoneyFault> add(const Decimal &number, int zeros)
    {
        qint64 amount = number.digits;
        int power = zeros - number.decimals - zerosOfMillion;
        for (; power < 0; ++power) {
            if (amount % 10 != 0)
                return MoneyFault::TooFine;
            amount /= 10;
        }
        for (; power > 0; --power) {
            if (amount > largest)
                return MoneyFault::TooLarge;
            amount *= 10;
        }
        m_total += amount;
        return m_total > largest ? std::optional(MoneyFault::TooLarge) : std::nullopt;
    }

    std::expected<WrittenMoney, MoneyFault> finish(BareNumber bare)
    {
        if (m_section.empty()) {
            if (!m_largest)
                return std::unexpected(MoneyFault::NotAnAmount);
            return WrittenMoney{Money{m_total}, unitOfZeros(*m_largest), true};
        }
        const bool isBare = m_section.size() == 1 && m_section.front().zeros == 0 && !m_endsWithWon;
        if (isBare && m_largest)
            return std::unexpected(MoneyFault::NotAnAmount);
        if (isBare && bare == BareNumber::Refused)
            return std::unexpected(MoneyFault::NoUnit);
        if (const auto fault = closeSection(isBare ? 8 : 0))
            return std::unexpected(*fault);
        return WrittenMoney{Money{m_total}, unitOfZeros(*m_largest), !isBare};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Part> m_section;
    int m_lastZeros = 99;
    std::optional<int> m_largest;
    qint64 m_total = 0;
    bool m_endsWithWon = false;
};

/// Whether commas stand in the numbers of a text as they set thousands apart: 9,000, never 9,00,0.
bool isGrouped(const QString &text)
{
    static const QRegularExpression number(uR"([\d,]*\d[\d,]*)"_s);
    static const QRegularExpression grouped(uR"(^(\d+|\d{1,3}(,\d{3})+)$)"_s);
    for (QRegularExpressionMatchIterator found = number.globalMatch(text); found.hasNext();) {
        if (!grouped.match(found.next().captured()).hasMatch())
            return false;
    }
    return true;
}

/// A number of which `decimals` digits stand behind the point, without zeros at its end.
QString decimalText(qint64 digits, int decimals)
{
    qint64 whole = 1;
    for (int digit = 0; digit < decimals; ++digit)
        whole *= 10;
    QString text = QLocale(QLocale::Korean).toString(digits / whole);
    QString fraction = QString::number(digits % whole).rightJustified(decimals, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? text : text + u'.' + fraction;
}

} // namespace

std::expected<WrittenMoney, MoneyFault> readMoney(QStringView text, BareNumber bare)
{
    QString plain;
    for (const QChar character : text) {
        if (!character.isSpace() && character != u'₩')
            plain.append(character);
    }
    if (!isGrouped(plain))
        return std::unexpected(MoneyFault::NotAnAmount);
    plain.remove(u',');
    if (plain.startsWith(u'약'))
        plain.remove(0, 1);
    const bool endsWithWon = plain.endsWith(u'원');
    if (endsWithWon)
        plain.chop(1);
    // 297억여원: "and some"
    if (plain.endsWith(u'여'))
        plain.chop(1);
    if (plain.isEmpty())
        return std::unexpected(MoneyFault::NotAnAmount);
    AmountReader reader(plain);
    reader.setEndsWithWon(endsWithWon);
    return reader.read(bare);
}

QString formatMoney(Money money, Language language)
{
    constexpr qint64 hundredMillion = 100;
    constexpr qint64 trillion = 1'000'000;
    const qint64 amount = money.millionWon;
    if (language == Language::English) {
        if (amount >= trillion)
            return decimalText(amount, 6) + u" trillion won"_s;
        return amount >= 1000 ? decimalText(amount, 3) + u" billion won"_s
                              : decimalText(amount, 0) + u" million won"_s;
    }
    QStringList parts;
    if (amount >= trillion)
        parts.append(decimalText(amount / trillion, 0) + u'조');
    if (const qint64 rest = amount % trillion / hundredMillion; rest > 0)
        parts.append(decimalText(rest, 0) + u'억');
    if (const qint64 rest = amount % hundredMillion; rest > 0)
        parts.append(decimalText(rest * 100, 0) + u'만');
    // A no-break space keeps an amount on one line.
    return parts.isEmpty() ? u"0원"_s : parts.join(QChar(QChar::Nbsp)) + u'원';
}

QString formatHundredMillions(Money money)
{
    return decimalText(money.millionWon, 2);
}

double hundredMillions(Money money)
{
    return static_cast<double>(money.millionWon) / 100;
}

} // namespace yeouido
