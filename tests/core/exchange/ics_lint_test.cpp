// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/exchange/ics_lint.h"
#include "support/catch.h"

using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//T//KO\r\n"
                        "BEGIN:VTIMEZONE\r\nTZID:Asia/Seoul\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                        "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                        "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20250414T090000Z\r\n"
                        "DTSTART;TZID=Asia/Seoul:20250416T150000\r\nDTEND;TZID=Asia/Seoul:20250416T160000\r\n"
                        "RRULE:FREQ=WEEKLY;UNTIL=20250528T060000Z\r\n"
                        "EXDATE;TZID=Asia/Seoul:20250423T150000\r\n"
                        "SUMMARY:가\r\nSTATUS:CONFIRMED\r\nCLASS:PUBLIC\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n"
                        "END:VCALENDAR\r\n";

struct Defect
{
    const char *name;
    QByteArray from;
    QByteArray to;
};

} // namespace

TEST_CASE("The lint of calendars finds each defect that no reader complains of")
{
    REQUIRE(lintCalendar(good) == QStringList());
    const QList<Defect> defects{
        {"BOM", "BEGIN:VCALENDAR\r\nVERSION",
         "\xEF\xBB\xBF"
         "BEGIN:VCALENDAR\r\nVERSION"},
        {"LF", "UID:a\r\n", "UID:a\n"},
        {"CR", "SUMMARY:가", "SUMMARY:가\r나"},
        {"control character", "SUMMARY:가", "SUMMARY:\x07가"},
        {"NEL", "SUMMARY:가", "SUMMARY:\xC2\x85"},
        {"half a character", "SUMMARY:가", "SUMMARY:\xEA\xB0"},
        {"a fold inside a character", "SUMMARY:가", "SUMMARY:\xEA\r\n \xB0\x80"},
        {"a long line", "SUMMARY:가", "SUMMARY:" + QByteArray(68, 'x')},
        {"a zone that is not there", "TZID:Asia/Seoul", "TZID:Korea"},
        {"no DTSTAMP", "DTSTAMP:20250414T090000Z\r\n", ""},
        {"two SUMMARYs", "SUMMARY:가\r\n", "SUMMARY:가\r\nSUMMARY:나\r\n"},
        {"an end before the start", "20250416T160000", "20250416T140000"},
        {"a local UNTIL", "UNTIL=20250528T060000Z", "UNTIL=20250528T150000"},
        {"an EXDATE that is a date", "EXDATE;TZID=Asia/Seoul:20250423T150000", "EXDATE;VALUE=DATE:20250423"},
        {"an EXDATE in UTC", "EXDATE;TZID=Asia/Seoul:20250423T150000", "EXDATE:20250423T060000Z"},
        {"a component without its end", "END:VEVENT\r\n", ""},
    };
    for (const Defect &defect : defects) {
        INFO(defect.name);
        REQUIRE(good.contains(defect.from));
        CHECK_FALSE(lintCalendar(QByteArray(good).replace(defect.from, defect.to)).isEmpty());
    }
}
