// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "schedule/unit_slip.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

Funding funding(qint64 millionWon, Certainty certainty = Certainty::Confirmed)
{
    return {.total = Money{millionWon},
            .state = {},
            .city = {},
            .privateCapital = {},
            .asOf = u"2025-04-08"_s,
            .note = {},
            .sources = {{u"신문"_s, {}, certainty}}};
}

} // namespace

TEST_CASE("9000만 원 where others say 9000억 원 is noticed", "[unit slip]")
{
    // AX 실증밸리: 0.9조, "9000만 원", 6,000억
    const std::vector<UnitSlip> slips = unitSlips({funding(900'000), funding(90), funding(600'000)});
    REQUIRE(slips.size() == 1);
    CHECK(slips.front() ==
          UnitSlip{
              .funding = 1, .against = 0, .zeros = 4, .tooSmall = true, .agreeing = 2, .undecided = false});
}

TEST_CASE("An amount that is too large is noticed as well", "[unit slip]")
{
    const std::vector<UnitSlip> slips = unitSlips({funding(300), funding(310), funding(3'000'000)});
    REQUIRE(slips.size() == 1);
    CHECK(slips.front().funding == 2);
    CHECK(slips.front().zeros == 4);
    CHECK_FALSE(slips.front().tooSmall);
}

TEST_CASE("Of two amounts the one with tentative sources is the doubtful one, else both are", "[unit slip]")
{
    const std::vector<UnitSlip> one = unitSlips({funding(900'000), funding(90, Certainty::Tentative)});
    REQUIRE(one.size() == 1);
    CHECK(one.front().funding == 1);
    CHECK_FALSE(one.front().undecided);

    const std::vector<UnitSlip> both = unitSlips({funding(900'000), funding(90)});
    REQUIRE(both.size() == 2);
    CHECK(both.front().undecided);
    CHECK(both.back().undecided);
}

TEST_CASE("Plans that grow, and amounts that differ by no power of ten, are no slips", "[unit slip]")
{
    // 달빛철도: 4.5조, 6조 429억, 7조
    CHECK(unitSlips({funding(4'500'000), funding(6'042'900), funding(7'000'000)}).empty());
    // 10조 and 2.5조; a hundred times is a change of plans
    CHECK(unitSlips({funding(10'000'000), funding(2'500'000)}).empty());
    CHECK(unitSlips({funding(29'700), funding(2'970'000)}).empty());
    CHECK(unitSlips({funding(90), funding(300'000)}).empty());
    CHECK(unitSlips({funding(0), funding(300'000)}).empty());
    CHECK(unitSlips({funding(90)}).empty());
    CHECK(unitSlips({}).empty());
}

TEST_CASE("Sources that round do not hide a slip", "[unit slip]")
{
    CHECK(unitSlips({funding(600'000), funding(604'290), funding(66)}).size() == 1);
}
