// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"

using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value["title"_L1].toString());
    return texts;
}

QJsonObject withTitle(const QJsonArray &array, const QString &part)
{
    for (const QJsonValue &value : array) {
        if (value["title"_L1].toString().contains(part))
            return value.toObject();
    }
    return {};
}

QByteArray lines(const QByteArray &output, const QByteArray &word)
{
    QByteArray found;
    for (const QByteArray &line : output.split('\n')) {
        if (line.contains(word))
            found += line + '\n';
    }
    return found;
}

} // namespace

SCENARIO("the example is loaded and its week is listed")
{
    GIVEN("a home in which the program was never used")
    {
        Program program;

        WHEN("the example is loaded")
        {
            const Ended sample = program.run({u"sample"_s});

            THEN("the file is there, for its user alone, and the week is in it")
            {
                CHECK(sample.error == QString());
                REQUIRE(sample.status == 0);
                const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                        QFileDevice::ReadOther | QFileDevice::WriteOther;
                CHECK_FALSE(QFile::permissions(program.officeFile()) & others);
                const Ended list = program.run({u"list"_s, u"--week"_s, u"2025-W16"_s, u"--json"_s});
                CHECK(list.status == 0);
                CHECK(titles(list.json()).filter(u"세월호"_s).size() == 1);
            }

            THEN("it cannot be loaded a second time")
            {
                checkRefusal(program.run({u"sample"_s}), 1, u"empty file"_s);
            }
        }
    }
}

TEST_CASE("an occurrence in JSON has exactly the members of the contract")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const QJsonArray week = program.run({u"list"_s, u"--week"_s, u"2025-W16"_s, u"--json"_s}).json();
    REQUIRE_FALSE(week.isEmpty());
    QStringList members{u"uid"_s,    u"recurrenceId"_s, u"title"_s, u"kind"_s, u"status"_s, u"disclosure"_s,
                        u"allDay"_s, u"untimed"_s,      u"start"_s, u"end"_s,  u"zone"_s,   u"place"_s};
    members.sort();
    for (const QJsonValue &occurrence : week)
        CHECK(occurrence.toObject().keys() == members);

    const QJsonObject ceremony = withTitle(week, u"세월호"_s);
    CHECK(ceremony["start"_L1].toString() == u"2025-04-16T15:00:00+09:00"_s);
    CHECK(ceremony["end"_L1].toString() == u"2025-04-16T16:30:00+09:00"_s);
    CHECK(ceremony["zone"_L1].toString() == u"Asia/Seoul"_s);
    CHECK(ceremony["kind"_L1].toString() == u"ceremony"_s);
    CHECK(ceremony["recurrenceId"_L1].isNull());
    CHECK_FALSE(ceremony["allDay"_L1].toBool());
    CHECK_FALSE(ceremony["untimed"_L1].toBool());
}

TEST_CASE("an all-day occurrence of a series has dates with an inclusive end")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const QJsonArray week = program.run({u"list"_s, u"--week"_s, u"2025-W16"_s, u"--json"_s}).json();
    for (const QJsonValue &value : week) {
        if (value["kind"_L1].toString() != u"office-day")
            continue;
        CHECK(value["allDay"_L1].toBool());
        CHECK(value["recurrenceId"_L1].toString() == u"20250416"_s);
        CHECK(value["start"_L1].toString() == u"2025-04-16"_s);
        CHECK(value["end"_L1].toString() == u"2025-04-17"_s);
        return;
    }
    FAIL("no office day in the week");
}

TEST_CASE("occurrences are sorted by start, then UID")
{
    Program program;
    for (const QString &start :
         {u"2025-05-01T10:00"_s, u"2025-05-01T00:00"_s, u"2025-05-01T09:00[America/New_York]"_s,
          u"2025-05-01T09:00"_s, u"2025-05-01T09:00"_s})
        REQUIRE(program.run({u"add"_s, u"--title"_s, start, u"--start"_s, start}).status == 0);
    REQUIRE(program.run({u"add"_s, u"--title"_s, u"day"_s, u"--start"_s, u"2025-05-01"_s, u"--untimed"_s})
                .status == 0);

    const QJsonArray array =
        program.run({u"list"_s, u"--from"_s, u"2025-05-01"_s, u"--to"_s, u"2025-05-02"_s, u"--json"_s})
            .json();
    REQUIRE(array.size() == 6);
    CHECK(titles(array) == QStringList{u"day"_s, u"2025-05-01T00:00"_s, u"2025-05-01T09:00"_s,
                                       u"2025-05-01T09:00"_s, u"2025-05-01T10:00"_s,
                                       u"2025-05-01T09:00[America/New_York]"_s});
    CHECK(array[2]["uid"_L1].toString() < array[3]["uid"_L1].toString());
    CHECK(array[5]["start"_L1].toString() == u"2025-05-01T09:00:00-04:00"_s);
}

TEST_CASE("the last day of --to is included and the days around are not")
{
    Program program;
    for (const QString &day : {u"2025-05-01"_s, u"2025-05-02"_s, u"2025-05-03"_s})
        REQUIRE(program.run({u"add"_s, u"--title"_s, day, u"--start"_s, day, u"--all-day"_s}).status == 0);
    const Ended list =
        program.run({u"list"_s, u"--from"_s, u"2025-05-02"_s, u"--to"_s, u"2025-05-02"_s, u"--json"_s});
    CHECK(titles(list.json()) == QStringList{u"2025-05-02"_s});
}

TEST_CASE("the public list holds public events alone and nothing of the house")
{
    Program program;
    const QString start = u"2025-05-01T10:00"_s;
    const auto add = [&](const QString &title, const QString &disclosure, const QString &status) {
        REQUIRE(program
                    .run({u"add"_s, u"--title"_s, title, u"--start"_s, start, u"--disclosure"_s, disclosure,
                          u"--status"_s, status, u"--note"_s, u"메모"_s, u"--kind"_s, u"party-visit"_s})
                    .status == 0);
    };
    add(u"공개 행사"_s, u"public"_s, u"confirmed"_s);
    add(u"비공개 면담"_s, u"closed"_s, u"confirmed"_s);
    add(u"잠정 행사"_s, u"public"_s, u"tentative"_s);
    add(u"취소 행사"_s, u"public"_s, u"cancelled"_s);

    const QStringList day{u"list"_s, u"--from"_s, u"2025-05-01"_s, u"--to"_s, u"2025-05-01"_s};
    const Ended house = program.run(day + QStringList{u"--json"_s});
    CHECK(house.json().size() == 4);
    const Ended open = program.run(day + QStringList{u"--audience"_s, u"public"_s, u"--json"_s});
    REQUIRE(titles(open.json()) == QStringList{u"공개 행사"_s});
    CHECK(open.json()[0]["kind"_L1].isNull());
    CHECK(open.json()[0]["uid"_L1] != withTitle(house.json(), u"공개"_s)["uid"_L1]);
    const Ended table = program.run(day + QStringList{u"--audience"_s, u"public"_s});
    CHECK_FALSE(table.output.contains("비공개 면담"));
    CHECK_FALSE(table.output.contains("party-visit"));
}

TEST_CASE("the table for people has the official dates")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const Ended english = program.run({u"list"_s, u"--week"_s, u"2025-W16"_s});
    CHECK(lines(english.output, "세월호").startsWith("Wed 16 Apr 2025"));
    CHECK(lines(english.output, "세월호").contains("15:00 – 16:30"));
    const Ended korean = program.runAs({u"--lang"_s, u"ko"_s, u"list"_s, u"--week"_s, u"2025-W16"_s});
    CHECK(lines(korean.output, "세월호").startsWith("2025. 4. 16.(수)"));
}

TEST_CASE("Korean is the language of a system that names none")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    CHECK(program.runAs({u"list"_s, u"--week"_s, u"2025-W16"_s}).output.contains("2025. 4. 16.(수)"));
    CHECK(program.runAs({u"list"_s, u"--week"_s, u"2025-W16"_s}, u"en_US.UTF-8"_s)
              .output.contains("Wed 16 Apr 2025"));
}

TEST_CASE("people, parties, agenda items and office days are listed")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    CHECK(program.run({u"list"_s, u"parties"_s, u"--json"_s}).json().size() == 5);
    for (const QString &what : {u"people"_s, u"items"_s, u"office-days"_s}) {
        const Ended list = program.run({u"list"_s, what, u"--json"_s});
        CHECK(list.status == 0);
        CHECK_FALSE(list.json().isEmpty());
        CHECK_FALSE(program.run({u"list"_s, what}).output.isEmpty());
    }
}

TEST_CASE("escape sequences in a title do not reach the terminal")
{
    Program program;
    const QString title = u"a\u001b[31mred"_s;
    REQUIRE(
        program.run({u"add"_s, u"--title"_s, title, u"--start"_s, u"2025-05-01"_s, u"--all-day"_s}).status ==
        0);
    const Ended list = program.run({u"list"_s, u"--from"_s, u"2025-05-01"_s, u"--to"_s, u"2025-05-01"_s});
    CHECK(list.output.contains("red"));
    CHECK_FALSE(list.output.contains('\x1b'));
}
