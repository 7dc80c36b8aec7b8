// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "exchange/holiday_import.h"

#include <QFile>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

HolidayTable korea()
{
    QFile file(QStringLiteral(YEOUIDO_SOURCE_DIR "/resources/holidays/korea.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return holidayTableFromJson(file.readAll()).value();
}

std::vector<HolidayLine> compared(const QString &csv, const std::vector<HolidayEntry> &entries = {})
{
    const Result<std::vector<HolidayLine>> lines =
        compareHolidays(csv, withEntries(korea(), entries), entries);
    REQUIRE(lines);
    return *lines;
}

std::optional<HolidayLineFault> faultOf(const QString &line)
{
    return compared(u"2031-03-04,선거,선거일\n"_s + line).at(1).fault;
}

} // namespace

TEST_CASE("Days that no rule yields become entries of the office")
{
    const std::vector<HolidayLine> lines = compared(
        u"date,name,kind\n2031-09-12,임시공휴일(행사),temporary\n2031. 6. 5.(목),보궐선거,선거일\n"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).line == 2);
    CHECK(lines.at(0).after->kind == HolidayKind::Temporary);
    CHECK(lines.at(1).after->date == QDate(2031, 6, 5));
    CHECK(lines.at(1).after->kind == HolidayKind::Election);
    const Change change = importChange(lines, u"2031.csv"_s);
    CHECK(change.act == Act::Import);
    CHECK(change.records.size() == 2);
}

TEST_CASE("The columns may stand in another order where the first line names them")
{
    const std::vector<HolidayLine> lines = compared(u"종류\t날짜\t이름\n지방공휴일\t2031-05-18\t기념일\n"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().after->kind == HolidayKind::Local);
    CHECK(lines.front().after->name == u"기념일"_s);
}

TEST_CASE("What the calendar has already is not entered again")
{
    const std::vector<HolidayLine> lines = compared(
        u"2025-05-05,어린이날,공휴일\n2025-05-06,대체공휴일(어린이날),substitute\n2025-12-25,기독탄신일\n"_s);
    for (const HolidayLine &line : lines)
        CHECK(line.state == HolidayLineState::Known);
    CHECK(importChange(lines, u"x"_s).records.empty());
}

TEST_CASE("An entry of the office for the same day takes the new name")
{
    const HolidayEntry own{
        HolidayEntryId(u"own"_s), QDate(2031, 9, 12), u"임시공휴일"_s, HolidayKind::Temporary, {}, u"관보"_s};
    const std::vector<HolidayLine> lines = compared(u"2031-09-12,임시공휴일(행사),임시공휴일"_s, {own});
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().state == HolidayLineState::Renamed);
    CHECK(lines.front().before == own);
    CHECK(lines.front().after->id == own.id);
    CHECK(lines.front().after->source == u"관보"_s);
    CHECK(compared(u"2031-09-12,임시공휴일,임시공휴일"_s, {own}).front().state == HolidayLineState::Known);
}

TEST_CASE("Each faulty line says what is wrong, and nothing is half imported")
{
    CHECK(faultOf(u"2031-02-30,없는 날,임시공휴일"_s) == HolidayLineFault::NoDate);
    CHECK(faultOf(u"내년 봄,없는 날,임시공휴일"_s) == HolidayLineFault::NoDate);
    CHECK(faultOf(u"2031-02-03,,임시공휴일"_s) == HolidayLineFault::NoName);
    CHECK(faultOf(u"2031-02-03,무슨 날,휴무"_s) == HolidayLineFault::NoKind);
    CHECK(faultOf(u"2031-02-03,무슨 날"_s) == HolidayLineFault::NoKind);
    CHECK(faultOf(u"2031-02-03,무슨 날,공휴일"_s) == HolidayLineFault::NotByRule);
    CHECK(faultOf(u"2031-03-04,다른 선거,선거일"_s) == HolidayLineFault::NamedBefore);

    const std::vector<HolidayLine> lines = compared(u"2031-03-04,선거,선거일\n2031-03-05,,선거일"_s);
    CHECK(lines.front().state == HolidayLineState::New);
    CHECK(importChange(lines, u"x"_s).records.empty());
}

TEST_CASE("A file without dates is no list of holidays")
{
    const Result<std::vector<HolidayLine>> lines = compareHolidays(u"이름,금액\n달빛철도,6조"_s, korea(), {});
    REQUIRE_FALSE(lines);
    CHECK(lines.error().code == ErrorCode::MalformedContent);
    CHECK_FALSE(compareHolidays({}, korea(), {}).has_value());
}
