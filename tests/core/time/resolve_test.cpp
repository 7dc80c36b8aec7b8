// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/events.h"

#include "time/resolve.h"
#include <QTimeZone>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

QString utc(const WallTime &wallTime)
{
    const Result<Instant> instant = resolve(wallTime);
    REQUIRE(instant.has_value());
    return toUtc(*instant).toString(Qt::ISODate);
}

const QString paris = QStringLiteral("Europe/Paris");

} // namespace

TEST_CASE("A wall time in Seoul is nine hours ahead")
{
    CHECK(utc(at(16, 15)) == u"2025-04-16T06:00:00Z"_s);
    CHECK(isoWithOffset(at(16, 15)) == u"2025-04-16T15:00:00+09:00"_s);
}

TEST_CASE("In the summers of 1987 and 1988 the clocks of Seoul were ten hours ahead")
{
    CHECK(utc(at(17, 10, 0, 9, 1988)) == u"1988-09-17T00:00:00Z"_s);
    CHECK(utc(at(17, 10, 0, 11, 1988)) == u"1988-11-17T01:00:00Z"_s);
    CHECK(isoWithOffset(at(1, 9, 0, 7, 1987)) == u"1987-07-01T09:00:00+10:00"_s);
}

TEST_CASE("A time in a gap is read with the offset before it")
{
    // 30 March 2025: 02:00 becomes 03:00 in Paris.
    CHECK(utc({QDate(2025, 3, 30), QTime(2, 30), paris}) == u"2025-03-30T01:30:00Z"_s);
    CHECK(wallTimeAt(*resolve({QDate(2025, 3, 30), QTime(2, 30), paris}), paris).time == QTime(3, 30));
    CHECK(utc({QDate(2025, 3, 30), QTime(1, 59), paris}) == u"2025-03-30T00:59:00Z"_s);
    CHECK(utc({QDate(2025, 3, 30), QTime(3, 0), paris}) == u"2025-03-30T01:00:00Z"_s);
    CHECK(isoWithOffset({QDate(2025, 3, 30), QTime(2, 30), paris}) == u"2025-03-30T03:30:00+02:00"_s);
}

TEST_CASE("A time that comes twice is its first coming")
{
    // 26 October 2025: 03:00 becomes 02:00 in Paris.
    CHECK(utc({QDate(2025, 10, 26), QTime(2, 30), paris}) == u"2025-10-26T00:30:00Z"_s);
    CHECK(utc({QDate(2025, 10, 26), QTime(3, 0), paris}) == u"2025-10-26T02:00:00Z"_s);
}

TEST_CASE("A day that a zone left out is read with the offset before it")
{
    // Samoa went from 29 to 31 December 2011.
    const WallTime missing{QDate(2011, 12, 30), QTime(12, 0), u"Pacific/Apia"_s};
    CHECK(utc(missing) == u"2011-12-30T22:00:00Z"_s);
}

TEST_CASE("A zone that does not exist is an error, and so is a time that does not")
{
    CHECK(resolve({QDate(2025, 4, 16), QTime(9, 0), u"Asia/Yeouido"_s}).error() ==
          Error{ErrorCode::UnknownZone, u"Asia/Yeouido"_s, {}});
    CHECK(resolve({QDate(2025, 4, 16), QTime(9, 0), {}}).error().code == ErrorCode::UnknownZone);
    CHECK(resolve({QDate(2025, 2, 30), QTime(9, 0), seoul}).error().code == ErrorCode::InvalidDate);
    CHECK(resolve({QDate(2025, 4, 16), QTime(), seoul}).error().code == ErrorCode::InvalidDate);
    CHECK(isoWithOffset({QDate(2025, 4, 16), QTime(9, 0), u"x"_s}).error().code == ErrorCode::UnknownZone);
    CHECK_FALSE(isKnownZone({}));
    for (const QString &zone : {seoul, u"UTC"_s, u"Asia/Calcutta"_s, u"ROK"_s, u"Etc/GMT-9"_s}) {
        CAPTURE(zone);
        CHECK(isKnownZone(zone));
    }
    // Qt would take these for rules of their own.
    for (const QString &word :
         {u"Nowhere"_s, u"KST-9"_s, u"Seoul"_s, u"../etc/passwd"_s, u"/etc/localtime"_s}) {
        CAPTURE(word);
        CHECK_FALSE(isKnownZone(word));
    }
}

TEST_CASE("What a clock shows at the instant of a wall time is that wall time")
{
    for (const QString &zone : {seoul, paris, u"America/Los_Angeles"_s, u"Pacific/Kiritimati"_s, u"UTC"_s}) {
        for (int hour = 4; hour < 24; ++hour) {
            const WallTime wallTime{QDate(2025, 3, 30), QTime(hour, 15), zone};
            CHECK(wallTimeAt(*resolve(wallTime), zone) == wallTime);
        }
    }
}

TEST_CASE("Spans that only touch do not overlap")
{
    const InstantSpan first{{0}, {3600}};
    CHECK_FALSE(first.overlaps({{3600}, {7200}}));
    CHECK(first.overlaps({{3599}, {7200}}));
    CHECK(first.minutes() == 60);
}

TEST_CASE("Every hour of a day of clock change and of its neighbours is what the time zone says")
{
    for (const QString &zone :
         {seoul, paris, u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"Pacific/Apia"_s}) {
        const QTimeZone reference(zone.toUtf8());
        for (const int year : {1899, 1955, 1988, 2011, 2025, 2037, 2038, 2099}) {
            for (const QDate day :
                 {QDate(year, 3, 8), QDate(year, 5, 8), QDate(year, 10, 9), QDate(year, 12, 30)}) {
                for (int hour = -24; hour < 72; ++hour) {
                    const QDateTime instant = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(hour * 3600);
                    const WallTime shown = wallTimeAt(instantOf(instant), zone);
                    const QDateTime expected = instant.toTimeZone(reference);
                    CAPTURE(zone, instant.toString(Qt::ISODate));
                    CHECK(shown == WallTime{expected.date(), expected.time(), zone});
                }
            }
        }
    }
}
