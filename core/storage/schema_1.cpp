// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/schema_1.h"

namespace yeouido::storage {

namespace {

// Columns of lists hold JSON. That it is some is checked when it is read: json_valid() may not stand in a
// schema that is not trusted (SQLite 3.40 does not count it among the harmless functions).
constexpr QStringView statements[] = {
    // "YEOU"
    u"PRAGMA application_id = 1497714517",

    uR"(CREATE TABLE office (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number = 1),
    sentinel TEXT NOT NULL,
    zone TEXT NOT NULL CHECK (zone <> ''),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT)",

    uR"(CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('local-government', 'ministry', 'assembly', 'other')),
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    head_title TEXT NOT NULL,
    head_short_title TEXT NOT NULL,
    contact TEXT NOT NULL,
    valid_from TEXT CHECK (date(valid_from) = valid_from),
    valid_to TEXT CHECK (date(valid_to) = valid_to),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",

    uR"(CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    name TEXT NOT NULL,
    posts TEXT NOT NULL CHECK (posts GLOB '[[]*]'),
    note TEXT NOT NULL,
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",

    uR"(CREATE TABLE department (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    head TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    valid_from TEXT CHECK (date(valid_from) = valid_from),
    valid_to TEXT CHECK (date(valid_to) = valid_to),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",
    u"CREATE INDEX department_organisation ON department (organisation)",
    u"CREATE INDEX department_head ON department (head)",

    uR"(CREATE TABLE party (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    position INTEGER NOT NULL,
    seats INTEGER CHECK (seats >= 0),
    headquarters TEXT NOT NULL,
    valid_from TEXT CHECK (date(valid_from) = valid_from),
    valid_to TEXT CHECK (date(valid_to) = valid_to),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",

    uR"(CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",

    uR"(CREATE TABLE election (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('presidential', 'assembly', 'local', 'by-election')),
    date TEXT NOT NULL CHECK (date(date) = date),
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    cause_fixed_date TEXT CHECK (date(cause_fixed_date) = cause_fixed_date),
    phases TEXT NOT NULL CHECK (phases GLOB '[[]*]'),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",

    uR"(CREATE TABLE proposal_package (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    title TEXT NOT NULL,
    versions TEXT NOT NULL CHECK (versions GLOB '[[]*]'),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",

    uR"(CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('task', 'project', 'issue')),
    parent TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    package TEXT REFERENCES proposal_package (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    request TEXT NOT NULL,
    addressee TEXT NOT NULL,
    basis TEXT NOT NULL,
    lead_department TEXT REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    funding TEXT NOT NULL CHECK (funding GLOB '[[]*]'),
    progress TEXT NOT NULL CHECK (progress GLOB '[[]*]'),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",
    u"CREATE INDEX agenda_item_parent ON agenda_item (parent)",
    u"CREATE INDEX agenda_item_package ON agenda_item (package)",
    u"CREATE INDEX agenda_item_lead_department ON agenda_item (lead_department)",

    // first_day and last_day (NULL: without end) are Julian days between which all occurrences lie.
    uR"(CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    rule TEXT,
    excluded TEXT NOT NULL CHECK (excluded GLOB '[[]*]'),
    added TEXT NOT NULL CHECK (added GLOB '[[]*]'),
    first_day INTEGER NOT NULL,
    last_day INTEGER CHECK (last_day >= first_day),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL
) STRICT)",
    u"CREATE INDEX event_days ON event (first_day, last_day)",

    // The recurrence key is empty for the event itself, and the recurrence id of an override. The last day of
    // an all-day event is its end_date.
    uR"(CREATE TABLE event_body (
    event_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    recurrence_key TEXT NOT NULL,
    principal TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('office-day', 'party-visit', 'meeting', 'ceremony', 'administration',
                                       'travel', 'election', 'other')),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    when_kind TEXT NOT NULL CHECK (when_kind IN ('timed', 'all-day', 'untimed')),
    start_date TEXT NOT NULL CHECK (date(start_date) = start_date),
    start_time TEXT CHECK (time(start_time) = start_time),
    start_zone TEXT CHECK (start_zone <> ''),
    end_date TEXT CHECK (date(end_date) = end_date),
    end_time TEXT CHECK (time(end_time) = end_time),
    end_zone TEXT CHECK (end_zone <> ''),
    day_part TEXT CHECK (day_part IN ('unknown', 'morning', 'afternoon')),
    place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    place_text TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('tentative', 'confirmed', 'cancelled')),
    cancel_reason TEXT NOT NULL,
    disclosure TEXT NOT NULL CHECK (disclosure IN ('public', 'partial', 'closed')),
    disclosure_grounds TEXT NOT NULL CHECK (disclosure_grounds GLOB '[[]*]'),
    public_title TEXT NOT NULL,
    lead_department TEXT REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    participants TEXT NOT NULL CHECK (participants GLOB '[[]*]'),
    agenda_items TEXT NOT NULL CHECK (agenda_items GLOB '[[]*]'),
    parties TEXT NOT NULL CHECK (parties GLOB '[[]*]'),
    materials TEXT NOT NULL CHECK (materials GLOB '[[]*]'),
    description TEXT NOT NULL,
    internal_note TEXT NOT NULL,
    reminder_minutes TEXT NOT NULL CHECK (reminder_minutes GLOB '[[]*]'),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]'),
    actual TEXT CHECK (actual GLOB '{*}'),
    PRIMARY KEY (event_id, recurrence_key),
    CHECK (disclosure <> 'partial' OR trim(public_title) <> ''),
    CHECK ((when_kind = 'timed') = (start_time IS NOT NULL AND start_zone IS NOT NULL
                                    AND end_time IS NOT NULL AND end_zone IS NOT NULL)),
    CHECK ((when_kind = 'untimed') = (end_date IS NULL)),
    CHECK ((when_kind = 'untimed') = (day_part IS NOT NULL)),
    CHECK (when_kind <> 'all-day' OR end_date >= start_date)
) STRICT)",
    u"CREATE INDEX event_body_principal ON event_body (principal) WHERE principal IS NOT NULL",
    u"CREATE INDEX event_body_place ON event_body (place) WHERE place IS NOT NULL",
    u"CREATE INDEX event_body_lead_department ON event_body (lead_department) WHERE lead_department IS NOT "
    u"NULL",

    uR"(CREATE TABLE office_day (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    series TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    occurrence TEXT NOT NULL CHECK (occurrence <> ''),
    theme TEXT NOT NULL,
    purpose TEXT NOT NULL,
    agenda_items TEXT NOT NULL CHECK (agenda_items GLOB '[[]*]'),
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]')
) STRICT)",
    u"CREATE INDEX office_day_series ON office_day (series)",

    // Derived: who refers to whom, lists inside JSON included.
    uR"(CREATE TABLE reference (
    from_kind TEXT NOT NULL,
    from_id TEXT NOT NULL,
    to_kind TEXT NOT NULL,
    to_id TEXT NOT NULL,
    PRIMARY KEY (from_kind, from_id, to_kind, to_id)
) STRICT, WITHOUT ROWID)",
    u"CREATE INDEX reference_target ON reference (to_kind, to_id)",

    // Derived: the occurrences that touch the days of occurrence_window. Days are Julian days; walls count
    // the
    // seconds from 1970-01-01T00:00 on the wall clock of the body's zone, seconds those in UTC; both are NULL
    // unless it is timed. No occurrence is longer than longest_span days.
    uR"(CREATE TABLE occurrence_window (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number = 1),
    first_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL CHECK (end_day > first_day),
    longest_span INTEGER NOT NULL CHECK (longest_span >= 1)
) STRICT)",
    u"INSERT INTO occurrence_window (number, first_day, end_day, longest_span)"
    u" VALUES (1, julianday('2015-01-01') + 0.5, julianday('2036-01-01') + 0.5, 1)",
    uR"(CREATE TABLE occurrence (
    first_day INTEGER NOT NULL,
    event_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    recurrence_key TEXT NOT NULL,
    body_key TEXT NOT NULL,
    last_day INTEGER NOT NULL CHECK (last_day >= first_day),
    start_wall INTEGER,
    end_wall INTEGER,
    start_seconds INTEGER,
    end_seconds INTEGER CHECK (end_seconds >= start_seconds),
    PRIMARY KEY (first_day, event_id, recurrence_key)
) STRICT, WITHOUT ROWID)",
    u"CREATE INDEX occurrence_event ON occurrence (event_id)",

    uR"(CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    undo INTEGER NOT NULL CHECK (undo IN (0, 1)),
    subject TEXT NOT NULL,
    checksum TEXT NOT NULL CHECK (length(checksum) = 64)
) STRICT)",
    uR"(CREATE TABLE journal_record (
    number INTEGER NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    before TEXT CHECK (before GLOB '{*}'),
    after TEXT CHECK (after GLOB '{*}'),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    PRIMARY KEY (number, position)
) STRICT, WITHOUT ROWID)",
    u"CREATE INDEX journal_record_id ON journal_record (kind, id, number)",
};

} // namespace

std::span<const QStringView> schema1()
{
    return statements;
}

} // namespace yeouido::storage
