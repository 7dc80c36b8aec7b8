// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "office/election.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

TEST_CASE("A cause that was fixed after the election is refused", "[election]")
{
    Election election;
    election.date = QDate(2025, 6, 3);
    election.causeFixedDate = QDate(2025, 6, 3);
    CHECK(validate(election));
    election.causeFixedDate = QDate(2025, 6, 4);
    REQUIRE_FALSE(validate(election));
    CHECK(validate(election).error().subject == u"causeFixed");
}

TEST_CASE("A phase that ends before it begins is refused", "[election]")
{
    Election election;
    election.date = QDate(2025, 6, 3);
    election.phases.push_back({u"선거운동"_s, QDate(2025, 5, 12), QDate(2025, 5, 12)});
    CHECK(validate(election));
    election.phases.front().last = QDate(2025, 5, 11);
    REQUIRE_FALSE(validate(election));
    CHECK(validate(election).error().subject == u"phases");
}
