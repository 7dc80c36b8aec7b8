// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/when.h"
#include "support/catch.h"
#include "support/events.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

WallTime inZone(const QString &zone, int day, int hour)
{
    return {QDate(2025, 4, day), QTime(hour, 0), zone};
}

const QDate sixteenth(2025, 4, 16);

} // namespace

TEST_CASE("An end at midnight does not touch the next day, a start at midnight does")
{
    CHECK(daysTouched(Timed{at(16, 22), at(17, 0)}, seoul) == DateSpan::day(sixteenth));
    CHECK(daysTouched(Timed{at(16, 22), at(17, 0, 1)}, seoul) ==
          DateSpan::inclusive(sixteenth, QDate(2025, 4, 17)));
    CHECK(daysTouched(Timed{at(16, 0), at(16, 0)}, seoul) == DateSpan::day(sixteenth));
    CHECK(daysTouched(Timed{at(16, 0), at(18, 0)}, seoul) ==
          DateSpan::inclusive(sixteenth, QDate(2025, 4, 17)));
}

TEST_CASE("The days touched are those of the calendar that is looked at")
{
    const When call = Timed{inZone(u"America/New_York"_s, 15, 20), inZone(u"America/New_York"_s, 15, 21)};
    CHECK(daysTouched(call, seoul) == DateSpan::day(sixteenth));
    CHECK(daysTouched(call, u"America/New_York"_s) == DateSpan::day(QDate(2025, 4, 15)));
    // Whole days and days without an hour are the same everywhere.
    CHECK(daysTouched(AllDay{DateSpan::day(sixteenth)}, u"Pacific/Kiritimati"_s) == DateSpan::day(sixteenth));
    CHECK(daysTouched(Untimed{sixteenth}, u"Pacific/Kiritimati"_s) == DateSpan::day(sixteenth));
}

TEST_CASE("Moved to another date, an event keeps its length, its nights and its kind")
{
    const QDate first(2025, 5, 1);
    CHECK(movedToDate(Timed{at(16, 22), at(17, 1)}, first) == When(Timed{at(1, 22, 0, 5), at(2, 1, 0, 5)}));
    CHECK(movedToDate(AllDay{DateSpan::inclusive(sixteenth, QDate(2025, 4, 17))}, first) ==
          When(AllDay{DateSpan::inclusive(first, QDate(2025, 5, 2))}));
    CHECK(movedToDate(Untimed{sixteenth, DayPart::Afternoon}, first) ==
          When(Untimed{first, DayPart::Afternoon}));
}

TEST_CASE("Only timed events have instants")
{
    CHECK(instants(Timed{at(16, 15), at(16, 16, 30)})->minutes() == 90);
    CHECK_FALSE(instants(AllDay{DateSpan::day(sixteenth)}).has_value());
    CHECK_FALSE(instants(Untimed{sixteenth}).has_value());
    CHECK_FALSE(instants(Timed{inZone(u"Nowhere"_s, 16, 9), at(16, 10)}).has_value());
}

TEST_CASE("What cannot be a time is refused")
{
    const auto errorOf = [](const When &when) {
        const Result<void> checked = validate(when);
        REQUIRE_FALSE(checked.has_value());
        return checked.error().code;
    };
    CHECK(errorOf(Timed{at(16, 15), at(16, 14)}) == ErrorCode::EndBeforeStart);
    CHECK(errorOf(Timed{at(16, 15), {sixteenth, QTime(), seoul}}) == ErrorCode::InvalidDate);
    CHECK(errorOf(Timed{inZone(u"Nowhere"_s, 16, 9), at(16, 10)}) == ErrorCode::UnknownZone);
    CHECK(errorOf(AllDay{{sixteenth, sixteenth}}) == ErrorCode::EndBeforeStart);
    CHECK(errorOf(AllDay{{sixteenth, QDate()}}) == ErrorCode::InvalidDate);
    CHECK(errorOf(Untimed{QDate(2025, 2, 29)}) == ErrorCode::InvalidDate);
    CHECK(validate(Timed{at(16, 15), at(16, 15)}).has_value());
    // By the clock it ends before it starts; by the sun it does not.
    CHECK(validate(Timed{inZone(seoul, 16, 15), inZone(u"Europe/Paris"_s, 16, 11)}).has_value());
}
