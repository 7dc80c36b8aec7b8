// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/events.h"

#include "core/exchange/ics_lint.h"
#include "core/exchange/ics_readers.h"
#include "exchange/ics_writer.h"

#include <QSet>

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime changed(QDate(2025, 4, 14), QTime(8, 30), Qt::UTC);
const IcsOptions options{.calendarName = u"시장 일정"_s,
                         .writtenAt = QDateTime(QDate(2025, 4, 14), QTime(9, 0), Qt::UTC)};
const DateSpan allDays{QDate(1950, 1, 1), QDate(2100, 1, 1)};

StoredEvent stored(const Event &event, int sequence = 0)
{
    return {.event = event, .revision = 1, .sequence = sequence, .created = changed, .modified = changed};
}

QByteArray internalIcs(const std::vector<Event> &events)
{
    std::vector<SeriesEntry> entries;
    for (const Event &event : events)
        entries.push_back(seriesEntry(stored(event), {}, {}));
    const Result<QByteArray> written = writeInternalIcs(entries, options);
    REQUIRE(written);
    return *written;
}

QByteArray publicIcs(const std::vector<Event> &events, const QByteArray &secret = "secret")
{
    std::vector<PublicEntry> entries;
    for (const Event &event : events) {
        const Result<std::vector<Occurrence>> found = occurrences(event, allDays, seoul);
        REQUIRE(found);
        for (const Occurrence &occurrence : *found) {
            if (const std::optional<PublicEntry> entry = publicEntry(occurrence, Tentative::Included, {}))
                entries.push_back(*entry);
        }
    }
    const Result<QByteArray> written = writePublicIcs(entries, secret, options);
    REQUIRE(written);
    return *written;
}

bool hasLine(const QByteArray &ics, const QByteArray &line)
{
    return ("\r\n" + unfolded(ics)).contains("\r\n" + line + "\r\n");
}

qsizetype linesThatBegin(const QByteArray &ics, const QByteArray &begin)
{
    return ("\r\n" + unfolded(ics)).count("\r\n" + begin);
}

Event untimedEvent(const QString &id, const QString &title, QDate date, DayPart part)
{
    Event event = allDayEvent(id, title, date, date);
    event.body.when = Untimed{date, part};
    return event;
}

Event opened(Event event)
{
    event.body.disclosure = Disclosure::Public;
    for (Override &override : event.overrides)
        override.body.disclosure = Disclosure::Public;
    return event;
}

void override(Event &series, const RecurrenceId &id, const QString &title, const When &when,
              EventStatus status = EventStatus::Confirmed)
{
    EventBody body = series.body;
    body.title = title;
    body.when = when;
    body.status = status;
    series.overrides.push_back({id, body});
}

RecurrenceId occurrenceAt(int day, int hour)
{
    return {QDate(2025, 4, day), QTime(hour, 0)};
}

Event weeklyWithExceptions()
{
    Event event = series(timedEvent(u"weekly"_s, u"간부회의, 주간"_s, at(14, 9), at(14, 10)),
                         u"FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20250512T090000"_s);
    event.recurrence->excluded = {occurrenceAt(16, 9), occurrenceAt(30, 9)};
    event.recurrence->added = {occurrenceAt(18, 9)};
    override(event, occurrenceAt(21, 9), u"간부회의(오후)"_s, Timed{at(22, 14), at(22, 15, 30)});
    override(event, occurrenceAt(23, 9), u"간부회의"_s, Timed{at(23, 9), at(23, 10)}, EventStatus::Cancelled);
    return event;
}

Event office()
{
    Event event =
        series(allDayEvent(u"office"_s, u"주간 여의도 집무실"_s, QDate(2025, 4, 16), QDate(2025, 4, 16)),
               u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    override(event, {QDate(2025, 4, 16), std::nullopt}, u"주간 여의도 집무실"_s,
             AllDay{DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))});
    return event;
}

Event inNewYork()
{
    const QString zone = u"America/New_York"_s;
    const auto there = [&](QDate date, int hour) { return WallTime{date, QTime(hour, 0), zone}; };
    return series(timedEvent(u"new-york"_s, u"화상회의"_s, there(QDate(2025, 10, 20), 9),
                             there(QDate(2025, 10, 20), 10)),
                  u"FREQ=WEEKLY;COUNT=4"_s);
}

/// One of everything that can go out.
std::vector<Event> manyEvents()
{
    Event crossing = timedEvent(u"crossing"_s, u"국외 출장"_s, at(20, 10), at(20, 9));
    std::get<Timed>(crossing.body.when).end = {QDate(2025, 4, 20), QTime(9, 0), u"America/New_York"_s};
    Event summer = timedEvent(u"summer"_s, u"옛 행사"_s, at(1, 14, 0, 7, 1988), at(1, 15, 0, 7, 1988));
    Event instant = timedEvent(u"instant"_s, u"마감"_s, at(18, 18), at(18, 18));
    Event tentative = timedEvent(u"tentative"_s, u"협의"_s, at(17, 23), at(18, 1));
    tentative.body.status = EventStatus::Tentative;
    return {timedEvent(u"single"_s, u"세월호 참사 11주기 기억식"_s, at(16, 15), at(16, 16, 30)),
            allDayEvent(u"days"_s, u"국외 출장"_s, QDate(2025, 4, 30), QDate(2025, 5, 2)),
            untimedEvent(u"untimed"_s, u"정책위의장 면담"_s, QDate(2025, 4, 16), DayPart::Unknown),
            untimedEvent(u"morning"_s, u"기자 차담회"_s, QDate(2025, 4, 14), DayPart::Morning),
            weeklyWithExceptions(),
            office(),
            series(timedEvent(u"monthly"_s, u"정례조회"_s, at(7, 9), at(7, 9, 40)),
                   u"FREQ=MONTHLY;BYDAY=1MO;COUNT=5"_s),
            series(allDayEvent(u"yearly"_s, u"시민의 날"_s, QDate(2025, 11, 1), QDate(2025, 11, 1)),
                   u"FREQ=YEARLY;COUNT=3"_s),
            inNewYork(),
            crossing,
            summer,
            instant,
            tentative};
}

} // namespace

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

TEST_CASE("Other programs read the public calendar back to the same occurrences")
{
    std::vector<Event> events;
    for (const Event &event : manyEvents()) {
        if (event.id != EventId(u"weekly"_s))
            events.push_back(opened(event));
    }
    const QByteArray ics = publicIcs(events);
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

    const QByteArray days = internalIcs({office()});
    CHECK_FALSE(days.contains("VTIMEZONE"));
}

TEST_CASE("A series ends in UTC when it has hours and on a date when it has none")
{
    const QByteArray ics = internalIcs({weeklyWithExceptions(), office()});
    CHECK(hasLine(ics, "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20250512T000000Z"));
    CHECK(hasLine(ics, "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"));

    Event dateOnly =
        series(timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10)), u"FREQ=DAILY;UNTIL=20250416"_s);
    CHECK(hasLine(internalIcs({dateOnly}), "RRULE:FREQ=DAILY;UNTIL=20250416T145959Z"));
}

TEST_CASE("Exceptions have the form in which the series starts, one to a line")
{
    const QByteArray ics = internalIcs({weeklyWithExceptions(), office()});
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

TEST_CASE("The same content gives the same bytes, a change only its own")
{
    const std::vector<Event> events = manyEvents();
    CHECK(internalIcs(events) == internalIcs(events));

    const Event event = timedEvent(u"a"_s, u"면담"_s, at(16, 9), at(16, 10));
    IcsOptions later = options;
    later.writtenAt = options.writtenAt.addDays(3);
    const std::vector<SeriesEntry> entries{seriesEntry(stored(event, 2), {}, {})};
    CHECK(writeInternalIcs(entries, options) == writeInternalIcs(entries, later));
    CHECK(hasLine(*writeInternalIcs(entries, options), "SEQUENCE:2"));
    CHECK(hasLine(*writeInternalIcs(entries, options), "DTSTAMP:20250414T083000Z"));
}

TEST_CASE("Public identities stay the same, differ by file and do not lead back")
{
    const Event event = opened(office());
    const QByteArray ics = publicIcs({event});
    CHECK(ics == publicIcs({event}));
    CHECK_FALSE(ics.contains("UID:office"));
    CHECK(linesThatBegin(ics, "UID:") == 7);

    QList<QByteArray> uids;
    for (const QByteArray &line : ics.split('\n')) {
        if (line.startsWith("UID:"))
            uids.append(line);
    }
    CHECK(QSet<QByteArray>(uids.begin(), uids.end()).size() == 7);
    const QByteArray elsewhere = publicIcs({event}, "another secret");
    CHECK(std::ranges::none_of(uids, [&](const QByteArray &uid) { return elsewhere.contains(uid); }));
}

TEST_CASE("Public events have nothing but what, when, where and whether it is certain")
{
    Event event = opened(weeklyWithExceptions());
    event.body.location.text = u"중회의실"_s;
    const QByteArray ics = publicIcs({event});
    const QList<QByteArray> allowed{"BEGIN",   "END",      "UID",    "DTSTAMP", "DTSTART", "DTEND",
                                    "SUMMARY", "LOCATION", "STATUS", "CLASS",   "TRANSP"};
    const qsizetype body = ics.indexOf("BEGIN:VEVENT");
    for (const QByteArray &line : unfolded(ics.mid(body)).trimmed().split('\n')) {
        const QByteArray name = line.left(
            std::min(line.indexOf(':'),
                     static_cast<qsizetype>(line.indexOf(';') < 0 ? line.size() : line.indexOf(';'))));
        INFO(line);
        CHECK(allowed.contains(name));
    }
    CHECK(linesThatBegin(ics, "SEQUENCE") == 0);
    CHECK_FALSE(ics.contains("20250423T090000"));
}

TEST_CASE("The schedule of a vice head is marked with the post")
{
    Directory directory;
    directory.people = {
        {PersonId(u"vice"_s),
         u"홍길동"_s,
         {{.title = u"부시장"_s, .organisation = {}, .department = {}, .party = {}, .validity = {}}},
         {},
         {}}};
    Event event = opened(timedEvent(u"a"_s, u"면담"_s, at(16, 9), at(16, 10)));
    event.body.principal = PersonId(u"vice"_s);
    const Result<std::vector<Occurrence>> found = occurrences(event, allDays, seoul);
    REQUIRE(found);
    const PublicEntry entry = publicEntry(found->at(0), Tentative::Withheld, directory).value();
    CHECK(hasLine(*writePublicIcs({entry}, "secret", options), "SUMMARY:[부시장] 면담"_ba));
}

TEST_CASE("A series tells the themes of its days, an occurrence of its own its own")
{
    OfficeDay first{.id = OfficeDayId(u"1"_s),
                    .series = EventId(u"office"_s),
                    .occurrence = {QDate(2025, 4, 16), {}},
                    .theme = u"제안 전달"_s,
                    .purpose = {},
                    .agendaItems = {},
                    .sources = {}};
    OfficeDay second = first;
    second.id = OfficeDayId(u"2"_s);
    second.occurrence.date = QDate(2025, 4, 23);
    second.theme = u"예타 면제"_s;
    const SeriesEntry entry = seriesEntry(stored(office()), {}, {first, second});
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
