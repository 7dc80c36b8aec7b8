// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "cli/table.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

TEST_CASE("Hangul, Han and full-width characters take two columns of a terminal")
{
    CHECK(terminalWidth(u"abc"_s) == 3);
    CHECK(terminalWidth(u"면담"_s) == 4);
    CHECK(terminalWidth(u"大（"_s) == 4);
    CHECK(terminalWidth(u"á–·"_s) == 3);
    CHECK(terminalWidth(u"e\u0301"_s) == 1);
}

TEST_CASE("the columns of a table are aligned and nothing hangs at the end of a line")
{
    CHECK(tableText({u"Date"_s, u"Event"_s, u"Place"_s},
                    {{u"1"_s, u"면담"_s, u"국회"_s}, {u"22"_s, u"Talk"_s, {}}}) == u"Date  Event  Place\n"
                                                                                   u"1     면담   국회\n"
                                                                                   u"22    Talk\n"_s);
}
