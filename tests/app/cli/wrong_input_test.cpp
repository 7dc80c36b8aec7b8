// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"

using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("wrong words are wrong usage, with a way to the help")
{
    Program program;
    const auto wrong = [&](const QStringList &arguments, const QString &word) {
        CAPTURE(arguments.join(u' ').toStdString());
        checkRefusal(program.run(arguments), 2, word);
    };
    wrong({u"lits"_s}, u"lits"_s);
    wrong({u"list"_s, u"--weeks"_s, u"2025-W16"_s}, u"list --help"_s);
    wrong({u"list"_s, u"--week"_s}, u"--week"_s);
    wrong({u"list"_s, u"elephants"_s}, u"elephants"_s);
    wrong({u"list"_s, u"--json=csv"_s}, u"The option --json takes no value."_s);
    wrong({u"list"_s, u"people"_s, u"--audience"_s, u"public"_s}, u"public"_s);
    wrong({u"list"_s, u"--audience"_s, u"friends"_s}, u"internal|public"_s);
    wrong({u"list"_s, u"--week"_s, u"2025-16"_s}, u"2025-W16"_s);
    wrong({u"list"_s, u"--week"_s, u"2025-W53"_s}, u"53"_s);
    wrong({u"list"_s, u"--week"_s, u"2025-W00"_s}, u"00"_s);
    wrong({u"list"_s, u"--from"_s, u"2025-02-30"_s, u"--to"_s, u"2025-03-01"_s}, u"2025-02-30"_s);
    wrong({u"list"_s, u"--from"_s, u"14.4.2025"_s, u"--to"_s, u"2025-04-20"_s}, u"14.4.2025"_s);
    wrong({u"list"_s, u"--from"_s, u"2025-04-14"_s}, u"--to"_s);
    wrong({u"list"_s, u"--from"_s, u"2025-04-20"_s, u"--to"_s, u"2025-04-14"_s}, u"before"_s);
    wrong({u"list"_s, u"--from"_s, u"2025-04-20"_s, u"--week"_s, u"2025-W16"_s}, u"--week"_s);
    wrong({u"export"_s}, u"-o"_s);
    wrong({u"export"_s, u"-o"_s, u"week.txt"_s}, u".ics"_s);
    wrong({u"export"_s, u"--all"_s, u"--week"_s, u"2025-W16"_s, u"-o"_s, u"-"_s}, u"--all"_s);
    wrong({u"history"_s, u"--since"_s, u"yesterday"_s}, u"yesterday"_s);
    wrong({u"history"_s, u"--object"_s, u"visit:"_s}, u"KIND:ID"_s);
    wrong({u"backup"_s}, u"backup FILE"_s);
    wrong({u"restore"_s}, u"restore FILE"_s);
    checkRefusal(program.runAs({u"--lang"_s, u"fr"_s, u"list"_s}), 2, u"--lang"_s);
}

TEST_CASE("a week that exists in long years only is found there")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    CHECK(program.run({u"list"_s, u"--week"_s, u"2026-W53"_s}).status == 0);
}

TEST_CASE("help and version are no errors")
{
    Program program;
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"list"_s, u"--help"_s}, QStringList{u"--version"_s}}) {
        const Ended ended = program.run(arguments);
        CHECK(ended.status == 0);
        CHECK(ended.error == QString());
        CHECK_FALSE(ended.output.isEmpty());
    }
}

TEST_CASE("what only reads does not make a file")
{
    Program program;
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"export"_s, u"-o"_s, u"-"_s}, QStringList{u"history"_s},
          QStringList{u"check"_s}, QStringList{u"backup"_s, u"copy.sqlite"_s}}) {
        CAPTURE(arguments.join(u' ').toStdString());
        checkRefusal(program.run(arguments), 1, u"office.sqlite"_s);
    }
    CHECK_FALSE(QFile::exists(program.officeFile()));
}

TEST_CASE("a file that is none of ours is refused and left as it was")
{
    Program program;
    const QByteArray content = GENERATE(QByteArray(), QByteArray("Dear mayor,\n").repeated(100),
                                        QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff'));
    program.write(u"file.sqlite"_s, content);
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"sample"_s},
          QStringList{u"add"_s, u"--title"_s, u"T"_s, u"--start"_s, u"2025-05-01T10:00"_s},
          QStringList{u"check"_s}, QStringList{u"backup"_s, u"copy.sqlite"_s}}) {
        CAPTURE(arguments.join(u' ').toStdString());
        checkRefusal(program.run(QStringList{u"--db"_s, u"file.sqlite"_s} + arguments), 1, u"file.sqlite"_s);
        CHECK(program.content(u"file.sqlite"_s) == content);
        CHECK_FALSE(QFile::exists(program.path(u"copy.sqlite"_s)));
    }
}

TEST_CASE("a handout cannot be written over the office file or into nowhere")
{
    Program program;
    const QStringList db{u"--db"_s, u"office.ics"_s};
    REQUIRE(program.run(db + QStringList{u"sample"_s}).status == 0);
    const QByteArray before = program.content(u"office.ics"_s);
    checkRefusal(program.run(db + QStringList{u"export"_s, u"-o"_s, u"./office.ics"_s}), 1, u"office.ics"_s);
    CHECK(program.content(u"office.ics"_s) == before);
    checkRefusal(program.run(db + QStringList{u"export"_s, u"-o"_s, u"no/where.ics"_s}), 1, u"where.ics"_s);
}
