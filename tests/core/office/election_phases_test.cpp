// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "office/election_phases.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

/// The phases of 3 June 2025, as the election commission announced them.
std::vector<Election> elections()
{
    Election election;
    election.date = QDate(2025, 6, 3);
    election.phases = {{u"후보자 등록"_s, {2025, 5, 10}, {2025, 5, 11}},
                       {u"선거운동"_s, {2025, 5, 12}, {2025, 6, 2}},
                       {u"사전투표"_s, {2025, 5, 29}, {2025, 5, 30}}};
    return {election};
}

QString phasesOn(QDate date)
{
    return phaseText(DateSpan::day(date), elections());
}

} // namespace

TEST_CASE("A day lies in the phases whose first and last day hold it")
{
    CHECK(phasesOn({2025, 5, 9}).isEmpty());
    CHECK(phasesOn({2025, 5, 10}) == u"후보자 등록"_s);
    CHECK(phasesOn({2025, 5, 11}) == u"후보자 등록"_s);
    CHECK(phasesOn({2025, 5, 12}) == u"선거운동"_s);
    CHECK(phasesOn({2025, 6, 2}) == u"선거운동"_s);
    CHECK(phasesOn({2025, 6, 3}).isEmpty());
}

TEST_CASE("A week that several phases touch names each of them, by their first dates")
{
    CHECK(phaseText(weekOf({2025, 5, 28}), elections()) == u"선거운동 · 사전투표"_s);
    CHECK(phaseText(DateSpan{{2025, 5, 5}, {2025, 5, 19}}, elections()) == u"후보자 등록 · 선거운동"_s);
    CHECK(phasesIn(weekOf({2025, 4, 16}), elections()).empty());
}
