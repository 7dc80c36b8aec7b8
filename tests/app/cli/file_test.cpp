// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"

using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the history tells who did what, newest first")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    REQUIRE(program.run({u"add"_s, u"--title"_s, u"면담"_s, u"--start"_s, u"2025-05-01T10:00"_s}).status ==
            0);

    const QJsonArray entries = program.run({u"history"_s, u"--json"_s}).json();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["act"_L1].toString() == u"create"_s);
    CHECK(entries[0]["subject"_L1].toString() == u"면담"_s);
    CHECK_FALSE(entries[0]["who"_L1].toString().isEmpty());
    CHECK(entries[0]["at"_L1].toString().endsWith(u"+09:00"_s));
    CHECK(entries[1]["act"_L1].toString() == u"load-sample"_s);
    const QJsonObject record = entries[0]["records"_L1].toArray().first().toObject();
    CHECK(record["before"_L1].isNull());
    CHECK(record["after"_L1]["body"_L1]["title"_L1].toString() == u"면담"_s);

    CHECK(program.run({u"history"_s}).output.contains("Add “면담”"));
    CHECK(program.run({u"history"_s, u"--since"_s, u"2999-01-01"_s, u"--json"_s}).json().isEmpty());
}

TEST_CASE("a sound file passes the check")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const Ended check = program.run({u"check"_s, u"--json"_s});
    CHECK(check.status == 0);
    CHECK(check.output.trimmed() == QByteArray("[\n]"));
    CHECK(program.run({u"check"_s}).status == 0);
}

TEST_CASE("a damaged file fails the check and is left as it is")
{
    Program program;
    REQUIRE(program.run({u"--db"_s, u"office.sqlite"_s, u"sample"_s}).status == 0);
    QByteArray bytes = program.content(u"office.sqlite"_s);
    const qsizetype place = bytes.indexOf("안산 화랑유원지");
    REQUIRE(place > 0);
    bytes[place] = static_cast<char>(bytes[place] ^ 1);
    program.write(u"office.sqlite"_s, bytes);

    const Ended check = program.run({u"--db"_s, u"office.sqlite"_s, u"check"_s, u"--json"_s});
    CHECK(check.status == 1);
    REQUIRE_FALSE(check.json().isEmpty());
    CHECK(check.json()[0]["kind"_L1].toString() == u"damage"_s);
    CHECK(check.error.contains(u"damaged"_s));
    CHECK(program.content(u"office.sqlite"_s) == bytes);
}

SCENARIO("a backup is made and put back")
{
    GIVEN("an office file and a backup of it")
    {
        Program program;
        REQUIRE(program.run({u"sample"_s}).status == 0);
        REQUIRE(program.run({u"backup"_s, u"copy.sqlite"_s}).status == 0);

        THEN("the backup is not written over")
        {
            const QByteArray before = program.content(u"copy.sqlite"_s);
            checkRefusal(program.run({u"backup"_s, u"copy.sqlite"_s}), 1, u"copy.sqlite"_s);
            CHECK(program.content(u"copy.sqlite"_s) == before);
        }

        WHEN("something is added and the backup restored")
        {
            REQUIRE(program.run({u"add"_s, u"--title"_s, u"면담"_s, u"--start"_s, u"2025-05-01T10:00"_s})
                        .status == 0);
            const Ended restored = program.run({u"restore"_s, u"copy.sqlite"_s});
            CHECK(restored.error == QString());
            REQUIRE(restored.status == 0);

            THEN("the file is the one of the backup, and what was there is kept")
            {
                CHECK(program.run({u"history"_s, u"--json"_s}).json().size() == 1);
                CHECK(restored.output.contains("before-restore"));
            }
        }

        WHEN("what is to be restored is no backup")
        {
            program.write(u"letter.txt"_s, "Dear mayor");
            const Ended restored = program.run({u"restore"_s, u"letter.txt"_s});

            THEN("the file stays")
            {
                checkRefusal(restored, 1, u"letter.txt"_s);
                CHECK(program.run({u"history"_s, u"--json"_s}).json().size() == 1);
            }
        }
    }
}

TEST_CASE("a calendar goes to a file or to standard output")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const Ended out =
        program.run({u"export"_s, u"--week"_s, u"2025-W16"_s, u"--audience"_s, u"public"_s, u"-o"_s, u"-"_s});
    CHECK(out.status == 0);
    CHECK(out.output.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(out.output.contains("DTSTART;TZID=Asia/Seoul:20250416T150000"));
    REQUIRE(program.run({u"export"_s, u"-o"_s, u"all.ics"_s}).status == 0);
    CHECK(program.content(u"all.ics"_s).endsWith("END:VCALENDAR\r\n"));
}
