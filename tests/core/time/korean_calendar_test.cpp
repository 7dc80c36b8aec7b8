// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "time/korean_calendar.h"

#include <QFile>
#include <QMap>

#include <algorithm>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

HolidayTable korea()
{
    QFile file(QStringLiteral(YEOUIDO_SOURCE_DIR "/resources/holidays/korea.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<HolidayTable> table = holidayTableFromJson(file.readAll());
    if (!table)
        FAIL(table.error());
    return *table;
}

DateSpan years(int first, int last)
{
    return DateSpan::inclusive(QDate(first, 1, 1), QDate(last, 12, 31));
}

/// By date, the names of a day joined.
QMap<QDate, QString> named(const std::vector<Holiday> &found)
{
    QMap<QDate, QString> names;
    for (const Holiday &holiday : found) {
        QString &name = names[holiday.date];
        name = name.isEmpty() ? holiday.name : name + u", "_s + holiday.name;
    }
    return names;
}

QString datesOf(HolidayKind kind, const DateSpan &days, const HolidayTable &table)
{
    QStringList dates;
    for (const Holiday &holiday : holidays(days, table)) {
        if (holiday.kind == kind)
            dates.append(holiday.date.toString(Qt::ISODate));
    }
    return dates.join(u' ');
}

} // namespace

TEST_CASE("The holidays of 2024 to 2030 are those of the official calendar, by date and name")
{
    QFile file(QStringLiteral(YEOUIDO_SOURCE_DIR "/tests/data/holidays_2024_2030.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QDate, QString> expected;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        QString name = line.section(u',', 2).remove(u'"').trimmed();
        // The list marks what was reckoned and not yet announced.
        expected.insert(QDate::fromString(line.left(10), Qt::ISODate), name.remove(u" *계산"_s));
    }
    CHECK(expected.size() > 130);
    const QMap<QDate, QString> found = named(holidays(years(2024, 2030), korea()));
    CHECK(found.keys() == expected.keys());
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        CAPTURE(entry.key());
        CHECK(found.value(entry.key()) == entry.value());
    }
}

TEST_CASE("Days on which two holidays fall give one substitute")
{
    const QMap<QDate, QString> found = named(holidays(years(2025, 2028), korea()));
    CHECK(found.value({2025, 5, 5}) == u"부처님 오신 날, 어린이날"_s);
    CHECK(found.value({2025, 5, 6}) == u"대체공휴일(부처님 오신 날)"_s);
    CHECK_FALSE(found.contains({2025, 5, 7}));
    CHECK(found.value({2028, 10, 5}) == u"대체공휴일(추석)"_s);
    CHECK_FALSE(found.contains({2028, 10, 6}));
}

TEST_CASE("Two substitutes on one day take that day and the next")
{
    // 30 April 2039 is a Saturday, 1 May a Sunday.
    CHECK(datesOf(HolidayKind::Substitute, {QDate(2039, 4, 1), QDate(2039, 6, 1)}, korea()) ==
          u"2039-05-02 2039-05-03"_s);
}

TEST_CASE("The law of the day decides: substitutes and holidays that did not exist yet are not there")
{
    const HolidayTable table = korea();
    // 부처님 오신 날: a Sunday in 2022, before it was made up for; a Saturday in 2023, after.
    CHECK(datesOf(HolidayKind::Substitute, {QDate(2022, 5, 1), QDate(2022, 6, 1)}, table).isEmpty());
    CHECK(datesOf(HolidayKind::Substitute, {QDate(2023, 5, 1), QDate(2023, 6, 1)}, table) == u"2023-05-29"_s);
    // 광복절 of 2021 was the first to be made up for, 3ㆍ1절 of 2020 (a Sunday) was not.
    CHECK(datesOf(HolidayKind::Substitute, years(2020, 2021), table) ==
          u"2021-08-16 2021-10-04 2021-10-11"_s);
    CHECK(holidays(DateSpan::day(QDate(2025, 5, 1)), table).empty());
    CHECK(holidays(DateSpan::day(QDate(2026, 5, 1)), table) ==
          std::vector{Holiday{QDate(2026, 5, 1), u"노동절"_s, HolidayKind::Public}});
    CHECK(holidays(DateSpan::day(QDate(2025, 7, 17)), table).empty());
    CHECK(holidays(DateSpan::day(QDate(2026, 7, 17)), table).size() == 1);
}

TEST_CASE("New Year and Memorial Day are never made up for")
{
    // 1 January 2023 was a Sunday, 6 June 2026 is a Saturday.
    CHECK(holidays(DateSpan::day(QDate(2023, 1, 2)), korea()).empty());
    CHECK(holidays(DateSpan::day(QDate(2026, 6, 8)), korea()).empty());
}

TEST_CASE("Elections and temporary holidays are told apart")
{
    const HolidayTable table = korea();
    CHECK(datesOf(HolidayKind::Temporary, years(2024, 2025), table) == u"2024-10-01 2025-01-27 2025-06-03"_s);
    CHECK(datesOf(HolidayKind::Election, years(2024, 2026), table) == u"2024-04-10 2026-06-03"_s);
}

TEST_CASE("A local holiday is there for as long as the city keeps it, and is no day off")
{
    HolidayTable table = korea();
    table.local.push_back({5, 18, u"기념일"_s, QDate(2020, 5, 18), QDate(2025, 12, 31), u"조례"_s});
    CHECK(datesOf(HolidayKind::Local, years(2019, 2027), table) ==
          u"2020-05-18 2021-05-18 2022-05-18 2023-05-18 2024-05-18 2025-05-18"_s);
    CHECK_FALSE(isDayOff({QDate(2025, 5, 18), u"기념일"_s, HolidayKind::Local}));
    CHECK(isDayOff({QDate(2025, 5, 5), u"어린이날"_s, HolidayKind::Public}));
}

TEST_CASE("Holidays come by date, and only those of the days asked for")
{
    const std::vector<Holiday> found = holidays({QDate(2025, 10, 3), QDate(2025, 10, 8)}, korea());
    CHECK(std::ranges::is_sorted(found, {}, &Holiday::date));
    CHECK(found.size() == 4);
    CHECK(holidays({QDate(2025, 10, 8), QDate(2025, 10, 8)}, korea()).empty());
}

TEST_CASE("The shipped table covers the festivals of 2020 to 2050 and says what is official")
{
    const HolidayTable table = korea();
    CHECK(table.lunar.size() == 31);
    CHECK(table.officialFrom == 2024);
    CHECK(table.officialUntil == 2027);
    CHECK(table.local.empty());
    for (const DecreedDay &day : table.decreed)
        CHECK_FALSE(day.source.isEmpty());
}

TEST_CASE("A table that is not as it should be is refused with the place of the fault")
{
    const auto errorOf = [](const QByteArray &json) {
        const Result<HolidayTable> table = holidayTableFromJson(json);
        REQUIRE_FALSE(table.has_value());
        CHECK(table.error().code == ErrorCode::MalformedContent);
        return table.error().subject;
    };
    CHECK(errorOf("{") == u"holidays"_s);
    CHECK(errorOf("{}") == u"officialFrom"_s);
    const QByteArray head = R"({"officialFrom": 2024, "officialUntil": 2027, )";
    CHECK(
        errorOf(head +
                R"("decreed": [{"date": "2025-02-30", "name": "x", "kind": "election", "source": "y"}]})") ==
        u"decreed[0].date"_s);
    CHECK(errorOf(head +
                  R"("decreed": [{"date": "2025-02-03", "name": "x", "kind": "party", "source": "y"}]})") ==
          u"decreed[0].kind"_s);
    CHECK(errorOf(head + R"("local": [{"month": 2, "day": 30, "name": "x", "source": "y"}]})") ==
          u"local[0]"_s);
    CHECK(errorOf(head + R"("lunar": {"2025": {"seollal": "2025-01-29"}}})") ==
          u"lunar.2025.buddhasBirthday"_s);
}
