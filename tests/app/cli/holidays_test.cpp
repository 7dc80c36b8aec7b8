// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"
#include "support/office_file.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the holidays of some days are listed without an office file")
{
    Program program;
    const QStringList days{u"holidays"_s, u"--from"_s, u"2025-05-05"_s, u"--to"_s, u"2025-06-03"_s};
    const QJsonArray array = program.run(days + QStringList{u"--json"_s}).json();
    // Two holidays on one day, their substitute, the city's own day where it is kept, and the election.
    QStringList dates;
    for (const QJsonValue &holiday : array)
        dates.append(holiday["date"_L1].toString());
    CHECK(dates.count(u"2025-05-05"_s) == 2);
    CHECK(dates.contains(u"2025-05-06"_s));
    CHECK(dates.contains(u"2025-06-03"_s));
    CHECK(array.first()["kind"_L1].toString() == u"public"_s);
    CHECK(program.run(days).output.contains("Substitute holiday"));
    CHECK_FALSE(QFile::exists(program.officeFile()));
}

TEST_CASE("the office's own holidays are listed with the others")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    FixedClock clock;
    const std::unique_ptr<OfficeStore> store = required(OfficeStore::open(program.officeFile(), clock));
    HolidayEntry entry;
    entry.id = HolidayEntryId(u"own"_s);
    entry.date = QDate(2025, 5, 2);
    entry.name = u"임시공휴일(행사)"_s;
    required(store->apply(creation(entry), u"tester"_s));

    const QJsonArray array =
        program.run({u"holidays"_s, u"--from"_s, u"2025-05-01"_s, u"--to"_s, u"2025-05-04"_s, u"--json"_s})
            .json();
    REQUIRE(array.size() == 1);
    CHECK(array.first().toObject() == QJsonObject{{u"date"_s, u"2025-05-02"_s},
                                                  {u"name"_s, u"임시공휴일(행사)"_s},
                                                  {u"kind"_s, u"temporary"_s}});
}

TEST_CASE("years beyond the lunar calendar or the official one are pointed out on standard error")
{
    Program program;
    const auto noticeOf = [&program](const QString &from, const QString &to) {
        const Ended ended = program.run({u"holidays"_s, u"--from"_s, from, u"--to"_s, to, u"--json"_s});
        CHECK(ended.status == 0);
        CHECK_FALSE(ended.json().isEmpty());
        return ended.error;
    };
    CHECK(noticeOf(u"2025-01-01"_s, u"2025-12-31"_s).isEmpty());
    CHECK(noticeOf(u"1990-01-01"_s, u"1990-12-31"_s).contains(u"1990"_s));
    CHECK(noticeOf(u"1990-01-01"_s, u"1990-12-31"_s).contains(u"Seollal"_s));
    CHECK(noticeOf(u"2051-01-01"_s, u"2053-12-31"_s).contains(u"2051~2053"_s));
    CHECK(noticeOf(u"2045-01-01"_s, u"2045-12-31"_s).contains(u"reckoned"_s));
}
