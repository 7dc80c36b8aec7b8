// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/office_file.h"

#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storage_failure.h"
#include "storage/transaction.h"

using namespace yeouido;
using namespace yeouido::storage;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

template <class Function>
QString failureOf(Function function)
{
    const Result<void> done = guarded(function);
    REQUIRE_FALSE(done);
    return done.error().detail;
}

} // namespace

TEST_CASE("The silences of Qt Sql are failures")
{
    OfficeFile file;
    file.close();
    Connection connection(file.path(), Access::ReadWrite);
    connection.execute(u"CREATE TABLE note (number INTEGER NOT NULL, text TEXT) STRICT"_s);
    const QString insert = u"INSERT INTO note (number, text) VALUES (:number, :text)"_s;

    CHECK(failureOf([&] {
              Statement(connection, insert).bind(u"nubmer", 1);
          }).startsWith(u"no such placeholder"_s));
    CHECK(failureOf([&] {
              Statement(connection, insert).bind(u"number", 1).run();
          }).startsWith(u"placeholder without a value"_s));
    CHECK(failureOf([&] {
              Statement(connection, u"SELECT :a, :a"_s);
          }).startsWith(u"placeholder used twice"_s));
    CHECK(failureOf([&] { Statement(connection, u"SELECT colour FROM note"_s); }) ==
          u"no such column: colour (1)"_s);
    CHECK(failureOf([&] { connection.execute(u"DELETE FROM note; DELETE FROM office"_s); }) != QString());

    Statement(connection, insert).bind(u"number", 7).bind(u"text", QString()).run();
    Statement(connection, insert).bind(u"number", 8).bind(u"text", std::optional<QString>()).run();
    Statement rows(connection, u"SELECT number, text FROM note ORDER BY number"_s);
    REQUIRE(rows.next());
    Row first = rows.row();
    CHECK(first.integer() == 7);
    CHECK(first.textOrNull() == QString());
    REQUIRE(rows.next());
    CHECK(failureOf([&] { (void)rows.row().text(); }).contains(u"column number"_s));
    Row second = rows.row();
    CHECK(second.number() == 8);
    CHECK_FALSE(second.textOrNull());
    CHECK_FALSE(rows.next());
}

TEST_CASE("A transaction that is not committed leaves nothing")
{
    OfficeFile file;
    file.close();
    Connection connection(file.path(), Access::ReadWrite);
    connection.execute(u"CREATE TABLE note (number INTEGER NOT NULL) STRICT"_s);
    const auto count = [&] {
        Statement statement(connection, u"SELECT count(*) FROM note"_s);
        REQUIRE(statement.next());
        return statement.row().number();
    };
    {
        const Transaction transaction(connection);
        connection.execute(u"INSERT INTO note (number) VALUES (1)"_s);
    }
    CHECK(count() == 0);
    {
        Transaction transaction(connection);
        connection.execute(u"INSERT INTO note (number) VALUES (1)"_s);
        transaction.commit();
    }
    CHECK(count() == 1);
}
