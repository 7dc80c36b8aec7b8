// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/exchange/ics_examples.h"
#include "core/exchange/ics_readers.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Everything that can go out passes the lint, inside and outside")
{
    CHECK(lintCalendar(internalIcs(manyEvents())) == QStringList());
    std::vector<Event> open;
    for (const Event &event : manyEvents())
        open.push_back(opened(event));
    CHECK(lintCalendar(publicIcs(open)) == QStringList());
}

TEST_CASE("Other programs read the internal calendar back to the same occurrences")
{
    const std::vector<Event> events = manyEvents();
    const QByteArray ics = internalIcs(events);
    for (const QString &reader : readers()) {
        INFO(reader);
        const std::optional<QStringList> read = readBack(reader, ics);
        if (read)
            CHECK(*read == expectedOf(events, allDays));
        else
            WARN("skipped, not installed: " << reader);
    }
}

TEST_CASE("The zone of an ordinary year is one short block, that of older events has its summer times")
{
    const QByteArray today = internalIcs({timedEvent(u"a"_s, u"회의"_s, at(16, 15), at(16, 16))});
    CHECK(today.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Seoul\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                         "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nTZNAME:KST\r\nEND:STANDARD\r\n"
                         "END:VTIMEZONE\r\n"));
    CHECK(today.contains("DTSTART;TZID=Asia/Seoul:20250416T150000\r\n"));

    const QByteArray old =
        internalIcs({timedEvent(u"a"_s, u"회의"_s, at(1, 9, 0, 7, 1988), at(1, 10, 0, 7, 1988))});
    CHECK(old.contains(
        "BEGIN:DAYLIGHT\r\nDTSTART:19880508T020000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+1000\r\n"));

    const QByteArray days = internalIcs({officeSeries()});
    CHECK_FALSE(days.contains("VTIMEZONE"));
}

TEST_CASE("A series ends in UTC when it has hours and on a date when it has none")
{
    const QByteArray ics = internalIcs({weeklyWithExceptions(), officeSeries()});
    CHECK(hasLine(ics, "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20250512T000000Z"));
    CHECK(hasLine(ics, "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"));

    Event dateOnly =
        series(timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10)), u"FREQ=DAILY;UNTIL=20250416"_s);
    CHECK(hasLine(internalIcs({dateOnly}), "RRULE:FREQ=DAILY;UNTIL=20250416T145959Z"));
}

TEST_CASE("Exceptions have the form in which the series starts, one to a line")
{
    const QByteArray ics = internalIcs({weeklyWithExceptions(), officeSeries()});
    CHECK(hasLine(ics, "EXDATE;TZID=Asia/Seoul:20250416T090000"));
    CHECK(hasLine(ics, "EXDATE;TZID=Asia/Seoul:20250430T090000"));
    CHECK(hasLine(ics, "RDATE;TZID=Asia/Seoul:20250418T090000"));
    CHECK(hasLine(ics, "RECURRENCE-ID;TZID=Asia/Seoul:20250421T090000"));
    CHECK(hasLine(ics, "RECURRENCE-ID;VALUE=DATE:20250416"));
    CHECK(linesThatBegin(ics, "RECURRENCE-ID") == 3);
}

TEST_CASE("An occurrence of its own that is excluded, or that the rule does not yield, is still read by all")
{
    Event event = series(timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10)), u"FREQ=WEEKLY;COUNT=2"_s);
    event.recurrence->excluded = {occurrenceAt(21, 9)};
    override(event, occurrenceAt(16, 9), u"더한 회의"_s, Timed{at(16, 9), at(16, 10)});
    override(event, occurrenceAt(21, 9), u"되살린 회의"_s, Timed{at(21, 11), at(21, 12)});
    const QByteArray ics = internalIcs({event});
    CHECK(linesThatBegin(ics, "EXDATE") == 0);
    CHECK(hasLine(ics, "RDATE;TZID=Asia/Seoul:20250416T090000"));
    const std::optional<QStringList> read = readBack(u"icalendar"_s, ics);
    if (read)
        CHECK(*read == expectedOf({event}, allDays));
}

TEST_CASE("An untimed event goes out as a day that says so and can be brought back")
{
    const Event event = opened(untimedEvent(u"a"_s, u"차담회"_s, QDate(2025, 4, 14), DayPart::Morning));
    for (const QByteArray &ics : {internalIcs({event}), publicIcs({event})}) {
        CHECK(hasLine(ics, "DTSTART;VALUE=DATE:20250414"));
        CHECK(hasLine(ics, "DTEND;VALUE=DATE:20250415"));
        CHECK(hasLine(ics, "SUMMARY:차담회 (Morning)"_ba));
        CHECK(hasLine(ics, "X-YEOUIDO-UNTIMED:MORNING"));
        CHECK(hasLine(ics, "STATUS:CONFIRMED"));
    }
}

TEST_CASE("The disclosure is always written, the stricter of the series and the occurrence")
{
    Event event = weeklyWithExceptions();
    event.overrides[0].body.disclosure = Disclosure::Public;
    const QByteArray closed = internalIcs({event});
    CHECK(linesThatBegin(closed, "CLASS:PRIVATE") == 3);

    Event partial = timedEvent(u"a"_s, u"면담"_s, at(16, 9), at(16, 10));
    partial.body.disclosure = Disclosure::Partial;
    partial.body.publicTitle = u"회의"_s;
    CHECK(hasLine(internalIcs({partial}), "CLASS:CONFIDENTIAL"));
    CHECK(hasLine(internalIcs({opened(partial)}), "CLASS:PUBLIC"));
    CHECK(linesThatBegin(publicIcs({partial}), "CLASS:PUBLIC") == 1);
}

TEST_CASE("Reminders go to the house, each as an alarm before the start")
{
    Event event = opened(timedEvent(u"a"_s, u"면담"_s, at(16, 9), at(16, 10)));
    event.body.reminderMinutes = {0, 30};
    const QByteArray ics = internalIcs({event});
    CHECK(linesThatBegin(ics, "BEGIN:VALARM") == 2);
    CHECK(hasLine(ics, "TRIGGER:PT0S"));
    CHECK(hasLine(ics, "TRIGGER:-PT30M"));
    CHECK(linesThatBegin(publicIcs({event}), "BEGIN:VALARM") == 0);
}

TEST_CASE("A calendar is written to the byte as it stands here")
{
    Event event = series(timedEvent(u"weekly"_s, u"간부회의, 주간"_s, at(14, 9), at(14, 10)),
                         u"FREQ=WEEKLY;UNTIL=20250505T090000"_s);
    event.body.kind = EventKind::Meeting;
    event.body.location.text = u"중회의실"_s;
    event.body.description = u"실·국별 현안을 보고하고 다음 주 일정을 정하는 회의"_s;
    event.recurrence->excluded = {occurrenceAt(28, 9)};
    override(event, occurrenceAt(21, 9), u"간부회의"_s, Untimed{QDate(2025, 4, 22), DayPart::Unknown},
             EventStatus::Tentative);
    QByteArray golden = R"(BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Yeouido Office//Yeouido Office//KO
CALSCALE:GREGORIAN
NAME:시장 일정
X-WR-CALNAME:시장 일정
BEGIN:VTIMEZONE
TZID:Asia/Seoul
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
TZNAME:KST
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:weekly
DTSTAMP:20250414T083000Z
CREATED:20250414T083000Z
LAST-MODIFIED:20250414T083000Z
SEQUENCE:0
DTSTART;TZID=Asia/Seoul:20250414T090000
DTEND;TZID=Asia/Seoul:20250414T100000
RRULE:FREQ=WEEKLY;UNTIL=20250505T000000Z
EXDATE;TZID=Asia/Seoul:20250428T090000
SUMMARY:간부회의\, 주간
LOCATION:중회의실
DESCRIPTION:실·국별 현안을 보고하고 다음 주 일정을 정하
 는 회의\nDisclosure: Closed
STATUS:CONFIRMED
CLASS:PRIVATE
TRANSP:OPAQUE
CATEGORIES:Meeting
X-YEOUIDO-KIND:meeting
END:VEVENT
BEGIN:VEVENT
UID:weekly
DTSTAMP:20250414T083000Z
CREATED:20250414T083000Z
LAST-MODIFIED:20250414T083000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20250422
DTEND;VALUE=DATE:20250423
X-YEOUIDO-UNTIMED:UNKNOWN
RECURRENCE-ID;TZID=Asia/Seoul:20250421T090000
SUMMARY:간부회의 (Time open)
LOCATION:중회의실
DESCRIPTION:실·국별 현안을 보고하고 다음 주 일정을 정하
 는 회의\nDisclosure: Closed
STATUS:TENTATIVE
CLASS:PRIVATE
TRANSP:TRANSPARENT
CATEGORIES:Meeting
X-YEOUIDO-KIND:meeting
END:VEVENT
END:VCALENDAR
)";
    CHECK(internalIcs({event}) == golden.replace("\n", "\r\n"));
}

TEST_CASE("The same content gives the same bytes, a change only its own")
{
    const std::vector<Event> events = manyEvents();
    CHECK(internalIcs(events) == internalIcs(events));

    const Event event = timedEvent(u"a"_s, u"면담"_s, at(16, 9), at(16, 10));
    IcsOptions later = options;
    later.writtenAt = options.writtenAt.addDays(3);
    const std::vector<SeriesEntry> entries{seriesEntry(stored(event, 2), {}, {}, {})};
    CHECK(writeInternalIcs(entries, options) == writeInternalIcs(entries, later));
    CHECK(hasLine(*writeInternalIcs(entries, options), "SEQUENCE:2"));
    CHECK(hasLine(*writeInternalIcs(entries, options), "DTSTAMP:20250414T083000Z"));
}

TEST_CASE("A series tells the themes of its days, an occurrence of its own its own")
{
    OfficeDay first{.id = OfficeDayId(u"1"_s),
                    .series = EventId(u"office"_s),
                    .occurrence = {QDate(2025, 4, 16), {}},
                    .theme = u"제안 전달"_s,
                    .purpose = {},
                    .agendaItems = {},
                    .companions = {},
                    .checklist = {},
                    .sources = {}};
    OfficeDay second = first;
    second.id = OfficeDayId(u"2"_s);
    second.occurrence.date = QDate(2025, 4, 23);
    second.theme = u"예타 면제"_s;
    const SeriesEntry entry = seriesEntry(stored(officeSeries()), {}, {first, second}, {});
    const QByteArray ics = unfolded(*writeInternalIcs({entry}, options));
    const qsizetype override = ics.indexOf("RECURRENCE-ID");
    CHECK(ics.left(override).contains("예타 면제"));
    CHECK_FALSE(ics.left(override).contains("제안 전달"));
    CHECK(ics.mid(override).contains("Theme: 제안 전달"));
}

TEST_CASE("What cannot be written is refused")
{
    Event event = timedEvent(u"a"_s, u"면담"_s, at(16, 9), at(16, 10));
    std::get<Timed>(event.body.when).start.zone = u"Mars/Base"_s;
    SeriesEntry entry;
    entry.master.entry.when = event.body.when;
    const Result<QByteArray> written = writeInternalIcs({entry}, options);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::UnknownZone);
}
