// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/event_store.h"

#include "schedule/occurrences.h"
#include "storage/event_body_row.h"

#include <algorithm>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

StoredEvent readEventRow(Row &row)
{
    StoredEvent stored;
    stored.event.id = row.id<EventId>();
    stored.revision = row.integer();
    stored.sequence = row.integer();
    stored.created = toUtc(Instant{row.number()});
    stored.modified = toUtc(Instant{row.number()});
    std::optional<QString> rule = row.textOrNull();
    auto excluded = row.part<std::vector<RecurrenceId>>();
    auto added = row.part<std::vector<RecurrenceId>>();
    if (rule)
        stored.event.recurrence = Recurrence{std::move(*rule), std::move(excluded), std::move(added)};
    return stored;
}

void bindEventRow(Statement &statement, const Event &event, const EventState &state, const QString &zone)
{
    const Extent days = valueOf(extent(event, zone));
    const Recurrence none;
    const Recurrence &recurrence = event.recurrence ? *event.recurrence : none;
    std::optional<QString> rule;
    if (event.recurrence)
        rule = recurrence.rule;
    std::optional<qint64> lastDay;
    if (days.last)
        lastDay = days.last->toJulianDay();
    statement.bind(u"id", event.id)
        .bind(u"revision", state.revision)
        .bind(u"sequence", state.sequence)
        .bind(u"created_at", state.created)
        .bind(u"modified_at", state.modified)
        .bind(u"rule", rule)
        .bind(u"excluded", recurrence.excluded)
        .bind(u"added", recurrence.added)
        .bind(u"first_day", days.first.toJulianDay())
        .bind(u"last_day", lastDay)
        .bind(u"checksum", state.checksum)
        .bind(u"search_text", state.searchText);
}

const QString writeBodySql = uR"(INSERT OR REPLACE INTO event_body
(event_id, recurrence_key, principal, kind, title, when_kind, start_date, start_time, start_zone, end_date,
end_time, end_zone, day_part, place, place_text, status, cancel_reason, disclosure, disclosure_grounds,
public_title, lead_department, participants, agenda_items, parties, serves, materials, description, internal_note,
reminder_minutes, sources, actual)
VALUES (:event_id, :recurrence_key, :principal, :kind, :title, :when_kind, :start_date, :start_time, :start_zone,
:end_date, :end_time, :end_zone, :day_part, :place, :place_text, :status, :cancel_reason, :disclosure,
:disclosure_grounds, :public_title, :lead_department, :participants, :agenda_items, :parties, :serves, :materials,
:description, :internal_note, :reminder_minutes, :sources, :actual))"_s;

void writeBody(Connection &connection, const EventId &id, const QString &key, const EventBody &body)
{
    Statement statement(connection, writeBodySql);
    statement.bind(u"event_id", id).bind(u"recurrence_key", key);
    bindBody(statement, body);
    statement.run();
}

void writeOverrides(Connection &connection, const Event &after, const std::vector<Override> &before)
{
    Statement remove(
        connection,
        u"DELETE FROM event_body WHERE event_id = :event_id AND recurrence_key = :recurrence_key"_s);
    for (const Override &old : before) {
        if (std::ranges::find(after.overrides, old.recurrenceId, &Override::recurrenceId) ==
            after.overrides.end())
            remove.bind(u"event_id", after.id).bind(u"recurrence_key", toText(old.recurrenceId)).run();
    }
    for (const Override &override : after.overrides) {
        if (std::ranges::find(before, override) == before.end())
            writeBody(connection, after.id, toText(override.recurrenceId), override.body);
    }
}

/// Adds the bodies to events that are sorted by id.
void readBodies(Connection &connection, std::vector<StoredEvent> &events, const QString &first,
                const QString &last)
{
    Statement bodies(connection,
                     uR"(SELECT event_id, recurrence_key, principal, kind, title, when_kind, start_date,
start_time, start_zone, end_date, end_time, end_zone, day_part, place, place_text, status, cancel_reason,
disclosure, nullif(disclosure_grounds, '[]') AS disclosure_grounds, public_title, lead_department,
nullif(participants, '[]') AS participants, nullif(agenda_items, '[]') AS agenda_items,
nullif(parties, '[]') AS parties, serves, nullif(materials, '[]') AS materials, description, internal_note,
nullif(reminder_minutes, '[]') AS reminder_minutes, nullif(sources, '[]') AS sources, actual
FROM event_body WHERE event_id BETWEEN :first AND :last ORDER BY event_id, recurrence_key)"_s);
    bodies.bind(u"first", first).bind(u"last", last);
    auto stored = events.begin();
    while (bodies.next()) {
        Row row = bodies.row();
        const EventId id = row.id<EventId>();
        while (stored != events.end() && stored->event.id != id)
            ++stored;
        if (stored == events.end())
            fail(ErrorCode::DamagedFile, connection.path(), u"a body without its event: "_s + id.text());
        const QString key = row.text();
        if (key.isEmpty())
            stored->event.body = readBody(row);
        else
            stored->event.overrides.push_back({valueOf(recurrenceIdFromText(key)), readBody(row)});
    }
}

} // namespace

std::optional<EventState> eventState(Connection &connection, const EventId &id)
{
    Statement statement(connection,
                        uR"(SELECT revision, sequence, created_at, modified_at, checksum, search_text
FROM event WHERE id = :id)"_s);
    statement.bind(u"id", id);
    if (!statement.next())
        return std::nullopt;
    Row row = statement.row();
    EventState state;
    state.revision = row.integer();
    state.sequence = row.integer();
    state.created = row.number();
    state.modified = row.number();
    state.checksum = row.text();
    state.searchText = row.text();
    return state;
}

void writeEvent(Connection &connection, const std::optional<Event> &before, const Event &after,
                const EventState &state, const QString &zone)
{
    Statement statement(connection, uR"(INSERT INTO event
(id, revision, sequence, created_at, modified_at, rule, excluded, added, first_day, last_day, checksum, search_text)
VALUES (:id, :revision, :sequence, :created_at, :modified_at, :rule, :excluded, :added, :first_day, :last_day,
:checksum, :search_text)
ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, sequence = excluded.sequence,
modified_at = excluded.modified_at, rule = excluded.rule, excluded = excluded.excluded, added = excluded.added,
first_day = excluded.first_day, last_day = excluded.last_day, checksum = excluded.checksum,
search_text = excluded.search_text)"_s);
    bindEventRow(statement, after, state, zone);
    statement.run();
    if (!before || before->body != after.body)
        writeBody(connection, after.id, u""_s, after.body);
    writeOverrides(connection, after, before ? before->overrides : std::vector<Override>());
}

void removeEvent(Connection &connection, const EventId &id)
{
    Statement(connection, u"DELETE FROM event_body WHERE event_id = :id"_s).bind(u"id", id).run();
    Statement(connection, u"DELETE FROM event WHERE id = :id"_s).bind(u"id", id).run();
}

std::vector<StoredEvent> readEvents(Connection &connection, const QString &first, const QString &last)
{
    std::vector<StoredEvent> events;
    {
        Statement statement(
            connection,
            uR"(SELECT id, revision, sequence, created_at, modified_at, rule, nullif(excluded, '[]'),
nullif(added, '[]') FROM event WHERE id BETWEEN :first AND :last ORDER BY id)"_s);
        statement.bind(u"first", first).bind(u"last", last);
        while (statement.next()) {
            Row row = statement.row();
            events.push_back(readEventRow(row));
        }
    }
    readBodies(connection, events, first, last);
    return events;
}

std::vector<EventId> eventsTouching(Connection &connection, const DateSpan &days)
{
    Statement statement(connection, uR"(SELECT id FROM event
WHERE first_day < :end_day AND (last_day IS NULL OR last_day >= :first_day))"_s);
    statement.bind(u"first_day", days.first.toJulianDay()).bind(u"end_day", days.end.toJulianDay());
    std::vector<EventId> ids;
    while (statement.next())
        ids.push_back(statement.row().id<EventId>());
    return ids;
}

std::vector<EventId> eventsVisiting(Connection &connection)
{
    Statement statement(connection, uR"(SELECT event_id FROM event_body WHERE kind = 'party-visit'
UNION SELECT event FROM visit ORDER BY 1)"_s);
    std::vector<EventId> ids;
    while (statement.next())
        ids.push_back(statement.row().id<EventId>());
    return ids;
}

std::vector<EventId> officeEvents(Connection &connection)
{
    Statement statement(
        connection,
        u"SELECT event_id FROM event_body WHERE kind = 'office-day' AND recurrence_key = '' ORDER BY event_id"_s);
    std::vector<EventId> ids;
    while (statement.next())
        ids.push_back(statement.row().id<EventId>());
    return ids;
}

} // namespace yeouido::storage
