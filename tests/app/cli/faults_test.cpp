// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// Another program that has the file open and does something with it.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other program"_s))
    {
        m_database.setDatabaseName(path);
        REQUIRE(m_database.open());
    }

    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    ~OtherProgram()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"other program"_s);
    }

    void execute(const QString &sql)
    {
        QSqlQuery query(m_database);
        INFO(sql.toStdString());
        REQUIRE(query.exec(sql));
    }

private:
    QSqlDatabase m_database;
};

const QStringList addMeeting{u"add"_s, u"--title"_s, u"면담"_s, u"--start"_s, u"2025-05-01T10:00"_s};

} // namespace

TEST_CASE("while another program writes for long, an event is not added")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    OtherProgram other(program.officeFile());
    other.execute(u"BEGIN IMMEDIATE"_s);
    checkRefusal(program.run(addMeeting), 1, u"Try again"_s);
    CHECK(program.run({u"list"_s}).status == 0);
    other.execute(u"ROLLBACK"_s);
    CHECK(program.run(addMeeting).status == 0);
}

TEST_CASE("a file of a newer version is refused and left as it was")
{
    Program program;
    REQUIRE(program.run({u"--db"_s, u"office.sqlite"_s, u"sample"_s}).status == 0);
    OtherProgram(program.path(u"office.sqlite"_s)).execute(u"PRAGMA user_version = 4711"_s);
    const QByteArray content = program.content(u"office.sqlite"_s);
    for (const QStringList &arguments : {QStringList{u"list"_s}, addMeeting, QStringList{u"check"_s}})
        checkRefusal(program.run(QStringList{u"--db"_s, u"office.sqlite"_s} + arguments), 1,
                     u"newer version"_s);
    CHECK(program.content(u"office.sqlite"_s) == content);
}

TEST_CASE("output that cannot be written is a failure")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"list"_s, u"--json"_s},
          QStringList{u"export"_s, u"-o"_s, u"-"_s}, QStringList{u"history"_s}}) {
        CAPTURE(arguments.join(u' ').toStdString());
        checkRefusal(program.run(arguments, u"/dev/full"_s), 1, u"disk is full"_s);
    }
}
