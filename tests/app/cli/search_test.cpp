// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"

#include <algorithm>

using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList membersOf(const QJsonArray &array, const QString &name)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toObject().value(name).toString());
    return texts;
}

struct SampleProgram : Program
{
    SampleProgram() { REQUIRE(run({u"sample"_s}).status == 0); }
};

} // namespace

TEST_CASE("search finds in all records of the example and says what and where")
{
    SampleProgram program;
    const Ended found = program.run({u"search"_s, u"달빛"_s, u"철도"_s, u"--json"_s});
    CHECK(found.status == 0);
    const QJsonArray hits = found.json();
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits.first().toObject().keys() ==
          QStringList{u"date"_s, u"id"_s, u"kind"_s, u"text"_s, u"title"_s});
    const QStringList kinds = membersOf(hits, u"kind"_s);
    CHECK(kinds.contains(u"event"_s));
    CHECK(kinds.contains(u"agenda-item"_s));
    for (const QString &text : membersOf(hits, u"text"_s))
        CHECK(QString(text).remove(u' ').contains(u"철도"_s));
    CHECK(program.run({u"search"_s, u"ㄷㅂㅊㄷ"_s, u"--json"_s}).json() == hits);
    CHECK(program.run({u"search"_s, u"달빛철도"_s, u"--json"_s}).json() == hits);
}

TEST_CASE("the date of what search found is an ISO date, or null where a record has none")
{
    SampleProgram program;
    const QJsonArray hits = program.run({u"search"_s, u"기억식"_s, u"--json"_s}).json();
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits.first()["date"_L1].toString() == u"2025-04-16"_s);
    const QJsonArray people = program.run({u"search"_s, u"강기정"_s, u"--json"_s}).json();
    const qsizetype person = membersOf(people, u"kind"_s).indexOf(u"person"_s);
    REQUIRE(person >= 0);
    CHECK(people.at(person)["date"_L1].isNull());
}

TEST_CASE("finding nothing is no failure, searching for nothing is wrong usage")
{
    SampleProgram program;
    const Ended none = program.run({u"search"_s, u"%"_s, u"_%_"_s, u"--json"_s});
    CHECK(none.status == 0);
    CHECK(none.json().isEmpty());
    CHECK(none.output.simplified() == "[ ]");
    CHECK(program.run({u"search"_s, u"없는말"_s}).output.contains("Nothing found"));
    checkRefusal(program.run({u"search"_s, u"  "_s}), 2, u"look for"_s);
    CHECK(program.run({u"search"_s}).status == 2);
}

TEST_CASE("visits, adoption and follow-ups are listed, by date")
{
    SampleProgram program;
    const QJsonArray visits = program
                                  .run({u"list"_s, u"visits"_s, u"--json"_s, u"--from"_s, u"2025-04-16"_s,
                                        u"--to"_s, u"2025-04-17"_s})
                                  .json();
    const QStringList dates = membersOf(visits, u"date"_s);
    CHECK(dates.size() == 5);
    CHECK(std::ranges::is_sorted(dates));
    CHECK(membersOf(visits, u"party"_s).count(QString()) == 0);
    CHECK(program.run({u"list"_s, u"visits"_s, u"--week"_s, u"2025-W16"_s}).output.contains("더불어민주당"));
    CHECK(program.run({u"list"_s, u"visits"_s, u"--week"_s, u"2024-W16"_s, u"--json"_s}).json().isEmpty());

    const Ended adoption = program.run({u"list"_s, u"adoption"_s, u"--json"_s});
    CHECK(adoption.status == 0);
    for (const QJsonValue &record : adoption.json())
        CHECK_FALSE(record["evidence"_L1]["citation"_L1].toString().isEmpty());
    CHECK(program.run({u"list"_s, u"follow-ups"_s, u"--json"_s}).status == 0);
}

TEST_CASE("the plain list of what search found names each record as history takes it")
{
    SampleProgram program;
    const QJsonObject hit = program.run({u"search"_s, u"달빛철도"_s, u"--json"_s}).json().first().toObject();
    const QString name = hit["kind"_L1].toString() + u':' + hit["id"_L1].toString();
    const Ended plain = program.run({u"search"_s, u"달빛철도"_s});
    CHECK(QString::fromUtf8(plain.output).contains(name));
    CHECK(program.run({u"history"_s, u"--object"_s, name}).status == 0);
}

TEST_CASE("the history of a record that never was is refused")
{
    SampleProgram program;
    const Ended none = program.run({u"history"_s, u"--object"_s, u"place:nowhere"_s});
    CHECK(none.status == 1);
    CHECK(none.output.isEmpty());
    CHECK(none.error.contains(u"place:nowhere"_s));
}
