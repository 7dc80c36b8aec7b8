// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"

#include "base/clock.h"
#include "storage/office_store.h"

#include <variant>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString anyTime = u"2025-05-01T10:00"_s;

Ended addWith(Program &program, const QStringList &options)
{
    return program.run(QStringList{u"add"_s, u"--title"_s, u"간부회의"_s} + options +
                       QStringList{u"--json"_s});
}

} // namespace

TEST_CASE("an event is added with all that was said of it")
{
    Program program;
    const Ended added =
        program.run({u"add"_s, u"--title"_s, u"기념식"_s, u"--start"_s, u"2025-05-18T10:00"_s, u"--end"_s,
                     u"2025-05-18T11:30"_s, u"--kind"_s, u"ceremony"_s, u"--place"_s, u"민주광장"_s,
                     u"--status"_s, u"confirmed"_s, u"--disclosure"_s, u"public"_s, u"--rrule"_s,
                     u"FREQ=YEARLY;COUNT=3"_s, u"--note"_s, u"우산"_s});
    CHECK(added.error == QString());
    REQUIRE(added.status == 0);

    const SystemClock clock;
    const auto store = OfficeStore::open(program.officeFile(), clock, OpenMode::ReadOnly);
    REQUIRE(store);
    const auto events = (*store)->events();
    REQUIRE(events);
    REQUIRE(events->size() == 1);
    const Event &event = events->front().event;
    CHECK(event.body.title == u"기념식"_s);
    const QString seoul = u"Asia/Seoul"_s;
    CHECK(event.body.when ==
          When(Timed{{QDate(2025, 5, 18), QTime(10, 0), seoul}, {QDate(2025, 5, 18), QTime(11, 30), seoul}}));
    CHECK(event.body.kind == EventKind::Ceremony);
    CHECK(event.body.location == Location{{}, u"민주광장"_s});
    CHECK(event.body.status == EventStatus::Confirmed);
    CHECK(event.body.disclosure == Disclosure::Public);
    CHECK(event.body.internalNote == u"우산"_s);
    REQUIRE(event.recurrence);
    CHECK(event.recurrence->rule == u"FREQ=YEARLY;COUNT=3"_s);
}

TEST_CASE("what is not said is closed and tentative")
{
    Program program;
    const QJsonArray added = addWith(program, {u"--start"_s, anyTime}).json();
    REQUIRE(added.size() == 1);
    CHECK(added[0]["disclosure"_L1].toString() == u"closed"_s);
    CHECK(added[0]["status"_L1].toString() == u"tentative"_s);
    CHECK(added[0]["end"_L1] == added[0]["start"_L1]);
}

TEST_CASE("times without zone are the office's, others are taken as they are meant")
{
    Program program;
    const auto start = [&](const QString &typed) {
        return addWith(program, {u"--start"_s, typed, u"--dry-run"_s}).json()[0]["start"_L1].toString();
    };
    CHECK(start(u"2025-05-01T10:00"_s) == u"2025-05-01T10:00:00+09:00"_s);
    CHECK(start(u"2025-05-01 10:00"_s) == u"2025-05-01T10:00:00+09:00"_s);
    CHECK(start(u"2025-05-01T10:00Z"_s) == u"2025-05-01T19:00:00+09:00"_s);
    CHECK(start(u"2025-05-01T10:00-03:30"_s) == u"2025-05-01T22:30:00+09:00"_s);
    CHECK(start(u"2025-05-01T10:00[Europe/Paris]"_s) == u"2025-05-01T10:00:00+02:00"_s);
}

TEST_CASE("an end may be a time of the same day")
{
    Program program;
    const QJsonArray added =
        addWith(program, {u"--start"_s, anyTime, u"--end"_s, u"11:30"_s, u"--dry-run"_s}).json();
    CHECK(added[0]["end"_L1].toString() == u"2025-05-01T11:30:00+09:00"_s);
}

TEST_CASE("whole days include the last one")
{
    Program program;
    const QJsonArray added =
        addWith(program, {u"--start"_s, u"2025-04-16"_s, u"--end"_s, u"2025-04-17"_s, u"--all-day"_s}).json();
    CHECK(added[0]["allDay"_L1].toBool());
    CHECK(added[0]["start"_L1].toString() == u"2025-04-16"_s);
    CHECK(added[0]["end"_L1].toString() == u"2025-04-17"_s);
}

TEST_CASE("an event without an hour has its day and half of the day")
{
    Program program;
    const QJsonArray added =
        addWith(program, {u"--start"_s, u"2025-04-16"_s, u"--untimed"_s, u"--part"_s, u"afternoon"_s}).json();
    CHECK(added[0]["untimed"_L1].toBool());
    CHECK(added[0]["start"_L1].toString() == u"2025-04-16"_s);
    const Ended list = program.run({u"list"_s, u"--week"_s, u"2025-W16"_s});
    CHECK(list.output.contains("Afternoon"));
}

TEST_CASE("a dry run leaves no file behind and no event in one")
{
    Program program;
    CHECK(addWith(program, {u"--start"_s, anyTime, u"--dry-run"_s}).status == 0);
    CHECK_FALSE(QFile::exists(program.officeFile()));
    REQUIRE(program.run({u"sample"_s}).status == 0);
    CHECK(addWith(program, {u"--start"_s, anyTime, u"--dry-run"_s}).status == 0);
    const QStringList day{u"list"_s, u"--from"_s, u"2025-05-01"_s, u"--to"_s, u"2025-05-01"_s};
    CHECK(program.run(day).output.startsWith("No events"));
}

TEST_CASE("an event is added beside another program that has the file open")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const SystemClock clock;
    const auto window = OfficeStore::open(program.officeFile(), clock);
    REQUIRE(window);
    const qint64 before = (*window)->dataVersion().value();
    CHECK(addWith(program, {u"--start"_s, anyTime}).status == 0);
    CHECK((*window)->dataVersion().value() != before);
    const auto found = (*window)->occurrences(DateSpan::day(QDate(2025, 5, 1)));
    REQUIRE(found);
    CHECK(found->size() == 1);
}

TEST_CASE("what the office cannot accept is refused and nothing is written")
{
    Program program;
    const auto refusal = [&](const QStringList &options, int status, const QString &word) {
        CAPTURE(options.join(u' ').toStdString());
        checkRefusal(addWith(program, options), status, word);
        CHECK_FALSE(QFile::exists(program.officeFile()));
    };
    refusal({u"--start"_s, u"2025-02-30T10:00"_s}, 2, u"2025-02-30"_s);
    refusal({u"--start"_s, u"2025-05-01T25:00"_s}, 2, u"25:00"_s);
    refusal({u"--start"_s, u"tomorrow"_s}, 2, u"tomorrow"_s);
    refusal({u"--start"_s, u"2025-05-01"_s}, 2, u"2025-05-01"_s);
    refusal({u"--start"_s, anyTime, u"--end"_s, u"2025-05-01T09:00"_s}, 1, u"before the start"_s);
    refusal({u"--start"_s, u"2025-05-02"_s, u"--end"_s, u"2025-05-01"_s, u"--all-day"_s}, 1,
            u"before the start"_s);
    refusal({u"--start"_s, u"2025-05-01T10:00[Mars/Olympus]"_s}, 1, u"Mars/Olympus"_s);
    refusal({u"--start"_s, anyTime, u"--kind"_s, u"party"_s}, 2, u"party-visit"_s);
    refusal({u"--start"_s, anyTime, u"--status"_s, u"maybe"_s}, 2, u"tentative"_s);
    refusal({u"--start"_s, anyTime, u"--disclosure"_s, u"secret"_s}, 2, u"closed"_s);
    refusal({u"--start"_s, anyTime, u"--disclosure"_s, u"partial"_s}, 1, u"public may read"_s);
    refusal({u"--start"_s, anyTime, u"--rrule"_s, u"EVERY=DAY"_s}, 1, u"EVERY=DAY"_s);
    refusal({u"--start"_s, u"2025-05-01"_s, u"--part"_s, u"morning"_s}, 2, u"--untimed"_s);
    refusal({u"--start"_s, u"2025-05-01"_s, u"--untimed"_s, u"--all-day"_s}, 2, u"--all-day"_s);
    refusal({}, 2, u"--start"_s);
    checkRefusal(program.run({u"add"_s, u"--start"_s, anyTime}), 2, u"--title"_s);
    checkRefusal(program.run({u"add"_s, u"--title"_s, u"  "_s, u"--start"_s, anyTime}), 1, u"title"_s);
    CHECK_FALSE(QFile::exists(program.officeFile()));
}
