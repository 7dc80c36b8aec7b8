// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "office/money_text.h"

#include <vector>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

qint64 millions(const QString &text, BareNumber bare = BareNumber::Refused)
{
    const auto written = readMoney(text, bare);
    INFO(text.toStdString());
    REQUIRE(written);
    return written->money.millionWon;
}

} // namespace

TEST_CASE("Amounts are read as papers and people write them", "[money]")
{
    CHECK(millions(u"0.9조"_s) == 900'000);
    CHECK(millions(u"9,000억"_s) == 900'000);
    CHECK(millions(u"9천억 원"_s) == 900'000);
    CHECK(millions(u"6조 429억원"_s) == 6'042'900);
    CHECK(millions(u"6조429억"_s) == 6'042'900);
    CHECK(millions(u"297억"_s) == 29'700);
    CHECK(millions(u"297억여 원"_s) == 29'700);
    CHECK(millions(u"5천2백억"_s) == 520'000);
    CHECK(millions(u"약 2.5조"_s) == 2'500'000);
    CHECK(millions(u"39.5조원"_s) == 39'500'000);
    CHECK(millions(u"43조 6,878억"_s) == 43'687'800);
    CHECK(millions(u"9000만 원"_s) == 90);
    CHECK(millions(u"150백만원"_s) == 150);
    CHECK(millions(u"1억 5,000만원"_s) == 150);
    CHECK(millions(u"113000000원"_s) == 113);
}

TEST_CASE("A number alone is 억원 only where something says so", "[money]")
{
    CHECK(millions(u"9,000"_s, BareNumber::HundredMillions) == 900'000);
    CHECK(millions(u"0.9"_s, BareNumber::HundredMillions) == 90);
    CHECK(readMoney(u"9000", BareNumber::Refused).error() == MoneyFault::NoUnit);
    CHECK_FALSE(readMoney(u"9000", BareNumber::HundredMillions)->hasUnit);
    CHECK(readMoney(u"0.9조", BareNumber::HundredMillions)->largestUnit == MoneyUnit::Trillion);
    CHECK(readMoney(u"9000만 원", BareNumber::HundredMillions)->largestUnit == MoneyUnit::TenThousand);
}

TEST_CASE("What is no amount is refused with its reason", "[money]")
{
    for (const QString &text :
         {u""_s, u"미정"_s, u"-5억"_s, u"6조 429"_s, u"억"_s, u"3억 2조"_s, u"1.2.3억"_s, u"5억 6억"_s,
          u"원"_s, u"9,000억 이상"_s, u"9,00,0"_s, u"1000,000"_s, u"9,"_s, u",5억"_s}) {
        INFO(text.toStdString());
        const auto written = readMoney(text, BareNumber::HundredMillions);
        REQUIRE_FALSE(written);
        CHECK(written.error() == MoneyFault::NotAnAmount);
    }
    CHECK(readMoney(u"9000원", BareNumber::Refused).error() == MoneyFault::TooFine);
    CHECK(readMoney(u"0.001억", BareNumber::Refused).error() == MoneyFault::TooFine);
    CHECK(readMoney(u"2000000조", BareNumber::Refused).error() == MoneyFault::TooLarge);
    CHECK_FALSE(readMoney(u"99999999999999999999999조", BareNumber::Refused));
}

TEST_CASE("An amount is written exactly and can be read again", "[money]")
{
    const auto korean = [](qint64 amount) {
        return formatMoney(Money{amount}, Language::Korean).replace(QChar(QChar::Nbsp), u' ');
    };
    CHECK(korean(900'000) == u"9,000억원");
    CHECK(korean(6'042'900) == u"6조 429억원");
    CHECK(korean(7'000'000) == u"7조원");
    CHECK(korean(90) == u"9,000만원");
    CHECK(korean(150) == u"1억 5,000만원");
    CHECK(korean(0) == u"0원");
    CHECK(formatMoney(Money{6'042'900}, Language::English) == u"6.0429 trillion won");
    CHECK(formatMoney(Money{29'700}, Language::English) == u"29.7 billion won");
    CHECK(formatMoney(Money{90}, Language::English) == u"90 million won");
    CHECK(formatHundredMillions(Money{6'042'900}) == u"60,429");
    CHECK(formatHundredMillions(Money{90}) == u"0.9");
    CHECK(formatHundredMillions(Money{105}) == u"1.05");

    for (qint64 amount = 1; amount < 100'000'000'000; amount = amount * 7 + 3) {
        INFO(amount);
        CHECK(millions(formatMoney(Money{amount}, Language::Korean)) == amount);
        CHECK(millions(formatHundredMillions(Money{amount}), BareNumber::HundredMillions) == amount);
    }
}
