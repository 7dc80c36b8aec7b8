// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/occurrence_store.h"

#include "storage/event_body_row.h"

#include <algorithm>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

/// A row of derived data.
struct OccurrenceRow
{
    qint64 firstDay = 0;
    QString recurrenceKey;
    QString bodyKey;
    qint64 lastDay = 0;
    std::optional<qint64> startWall;
    std::optional<qint64> endWall;
    std::optional<qint64> startSeconds;
    std::optional<qint64> endSeconds;

    bool operator==(const OccurrenceRow &) const = default;
};

constexpr qint64 secondsADay = 24 * 60 * 60;
const qint64 epoch = QDate(1970, 1, 1).toJulianDay();

qint64 wallSeconds(const WallTime &wallTime)
{
    const qint64 days = wallTime.date.toJulianDay() - epoch;
    return days * secondsADay + wallTime.time.msecsSinceStartOfDay() / 1000;
}

void setWall(WallTime &wallTime, qint64 seconds)
{
    const qint64 second = ((seconds % secondsADay) + secondsADay) % secondsADay;
    wallTime.date = QDate::fromJulianDay(epoch + (seconds - second) / secondsADay);
    wallTime.time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(second * 1000));
}

OccurrenceRow rowOf(const Occurrence &occurrence)
{
    OccurrenceRow row;
    row.firstDay = occurrence.days.first.toJulianDay();
    row.lastDay = occurrence.days.last().toJulianDay();
    row.recurrenceKey = occurrence.recurrenceId ? toText(*occurrence.recurrenceId) : u""_s;
    row.bodyKey = occurrence.overridden ? row.recurrenceKey : u""_s;
    if (const Timed *timed = std::get_if<Timed>(&occurrence.body.when)) {
        row.startWall = wallSeconds(timed->start);
        row.endWall = wallSeconds(timed->end);
    }
    if (occurrence.span) {
        row.startSeconds = occurrence.span->start.seconds;
        row.endSeconds = occurrence.span->end.seconds;
    }
    return row;
}

std::vector<OccurrenceRow> rowsOf(const Event &event, const DateSpan &days, const QString &zone)
{
    std::vector<OccurrenceRow> rows;
    for (const Occurrence &occurrence : valueOf(occurrences(event, days, zone)))
        rows.push_back(rowOf(occurrence));
    std::ranges::sort(rows, {},
                      [](const OccurrenceRow &row) { return std::tie(row.firstDay, row.recurrenceKey); });
    return rows;
}

void bindRow(Statement &statement, const EventId &event, const OccurrenceRow &row)
{
    statement.bind(u"first_day", row.firstDay)
        .bind(u"event_id", event)
        .bind(u"recurrence_key", row.recurrenceKey)
        .bind(u"body_key", row.bodyKey)
        .bind(u"last_day", row.lastDay)
        .bind(u"start_wall", row.startWall)
        .bind(u"end_wall", row.endWall)
        .bind(u"start_seconds", row.startSeconds)
        .bind(u"end_seconds", row.endSeconds);
}

OccurrenceRow readRow(Row &row)
{
    OccurrenceRow value;
    value.firstDay = row.number();
    value.recurrenceKey = row.text();
    value.bodyKey = row.text();
    value.lastDay = row.number();
    value.startWall = row.numberOrNull();
    value.endWall = row.numberOrNull();
    value.startSeconds = row.numberOrNull();
    value.endSeconds = row.numberOrNull();
    return value;
}

/// What happened at the first occurrence of a series says nothing of the others, as in bodyAt() of schedule/.
void keepActualOfFirst(EventBody &body, const OccurrenceRow &row)
{
    const bool isFromSeries = !row.recurrenceKey.isEmpty() && row.bodyKey.isEmpty();
    if (isFromSeries && body.actual && row.recurrenceKey != toText(recurrenceIdOf(body.when)))
        body.actual.reset();
}

/// Gives the body of the event or of the override the times of the occurrence.
void moveTo(EventBody &body, const OccurrenceRow &row)
{
    const QDate first = QDate::fromJulianDay(row.firstDay);
    if (Timed *timed = std::get_if<Timed>(&body.when)) {
        setWall(timed->start, row.startWall.value_or(0));
        setWall(timed->end, row.endWall.value_or(0));
    } else if (AllDay *allDay = std::get_if<AllDay>(&body.when)) {
        allDay->days = DateSpan::inclusive(first, QDate::fromJulianDay(row.lastDay));
    } else if (Untimed *untimed = std::get_if<Untimed>(&body.when)) {
        untimed->date = first;
    }
}

/// Whether two states of an event have the same occurrences: everything their rows are made of is the same.
bool occurAlike(const Event &left, const Event &right)
{
    const auto alike = [](const Override &one, const Override &other) {
        return one.recurrenceId == other.recurrenceId && one.body.when == other.body.when;
    };
    return left.body.when == right.body.when && left.recurrence == right.recurrence &&
           std::ranges::equal(left.overrides, right.overrides, alike);
}

void widenLongestSpan(Connection &connection, const std::vector<OccurrenceRow> &rows)
{
    qint64 longest = 1;
    for (const OccurrenceRow &row : rows)
        longest = std::max(longest, row.lastDay - row.firstDay + 1);
    if (longest == 1)
        return;
    Statement(connection, u"UPDATE occurrence_window SET longest_span = max(longest_span, :longest)"_s)
        .bind(u"longest", longest)
        .run();
}

} // namespace

OccurrenceWindow occurrenceWindow(Connection &connection)
{
    Statement statement(connection, u"SELECT first_day, end_day, longest_span FROM occurrence_window"_s);
    if (!statement.next())
        fail(ErrorCode::DamagedFile, connection.path(), u"no occurrence window"_s);
    Row row = statement.row();
    const QDate first = QDate::fromJulianDay(row.number());
    const QDate end = QDate::fromJulianDay(row.number());
    return {{first, end}, row.number()};
}

void writeOccurrences(Connection &connection, const std::optional<Event> &before,
                      const std::optional<Event> &after, const QString &zone)
{
    if (before && after && occurAlike(*before, *after))
        return;
    if (before) {
        Statement(connection, u"DELETE FROM occurrence WHERE event_id = :event_id"_s)
            .bind(u"event_id", before->id)
            .run();
    }
    if (!after)
        return;
    const std::vector<OccurrenceRow> rows = rowsOf(*after, occurrenceWindow(connection).days, zone);
    Statement insert(connection, uR"(INSERT INTO occurrence
(first_day, event_id, recurrence_key, body_key, last_day, start_wall, end_wall, start_seconds, end_seconds)
VALUES (:first_day, :event_id, :recurrence_key, :body_key, :last_day, :start_wall, :end_wall, :start_seconds,
:end_seconds))"_s);
    for (const OccurrenceRow &row : rows) {
        bindRow(insert, after->id, row);
        insert.run();
    }
    widenLongestSpan(connection, rows);
}

std::vector<Occurrence> keptOccurrences(Connection &connection, const OccurrenceWindow &window,
                                        const DateSpan &days)
{
    // Most lists are empty, and a week has thousands of them: NULL costs nothing to read.
    Statement statement(connection, uR"(SELECT o.event_id,
CASE o.body_key WHEN '' THEN b.disclosure
ELSE (SELECT m.disclosure FROM event_body m WHERE m.event_id = o.event_id AND m.recurrence_key = '') END,
o.first_day, o.recurrence_key, o.body_key, o.last_day, o.start_wall, o.end_wall, o.start_seconds, o.end_seconds,
b.principal, b.kind, b.title, b.when_kind, b.start_date, b.start_time, b.start_zone, b.end_date, b.end_time,
b.end_zone, b.day_part, b.place, b.place_text, b.status, b.cancel_reason, b.disclosure,
nullif(b.disclosure_grounds, '[]'), b.public_title, b.lead_department, nullif(b.participants, '[]'),
nullif(b.agenda_items, '[]'), nullif(b.parties, '[]'), b.serves, nullif(b.materials, '[]'), b.description,
b.internal_note, nullif(b.reminder_minutes, '[]'), nullif(b.sources, '[]'), b.actual
FROM occurrence o JOIN event_body b ON b.event_id = o.event_id AND b.recurrence_key = o.body_key
WHERE o.first_day > :after_day AND o.first_day < :end_day AND o.last_day >= :first_day)"_s);
    const qint64 first = days.first.toJulianDay();
    statement.bind(u"after_day", first - window.longestSpan)
        .bind(u"end_day", days.end.toJulianDay())
        .bind(u"first_day", first);
    std::vector<Occurrence> found;
    while (statement.next()) {
        Row row = statement.row();
        Occurrence occurrence;
        occurrence.event = row.id<EventId>();
        occurrence.seriesDisclosure = row.word<Disclosure>();
        const OccurrenceRow derived = readRow(row);
        occurrence.body = readBody(row);
        keepActualOfFirst(occurrence.body, derived);
        moveTo(occurrence.body, derived);
        if (!derived.recurrenceKey.isEmpty())
            occurrence.recurrenceId = valueOf(recurrenceIdFromText(derived.recurrenceKey));
        occurrence.overridden = !derived.bodyKey.isEmpty();
        occurrence.days = DateSpan::inclusive(QDate::fromJulianDay(derived.firstDay),
                                              QDate::fromJulianDay(derived.lastDay));
        if (derived.startSeconds && derived.endSeconds)
            occurrence.span = InstantSpan{{*derived.startSeconds}, {*derived.endSeconds}};
        found.push_back(std::move(occurrence));
    }
    return found;
}

bool occurrencesAreRight(Connection &connection, const Event &event, const QString &zone)
{
    Statement statement(connection,
                        uR"(SELECT first_day, recurrence_key, body_key, last_day, start_wall, end_wall,
start_seconds, end_seconds FROM occurrence WHERE event_id = :event_id ORDER BY first_day, recurrence_key)"_s);
    statement.bind(u"event_id", event.id);
    std::vector<OccurrenceRow> kept;
    while (statement.next()) {
        Row row = statement.row();
        kept.push_back(readRow(row));
    }
    return kept == rowsOf(event, occurrenceWindow(connection).days, zone);
}

} // namespace yeouido::storage
