// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/schema_2.h"

namespace yeouido::storage {

namespace {

constexpr QStringView statements[] = {
    u"ALTER TABLE event_body ADD COLUMN serves TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED",
    u"CREATE INDEX event_body_serves ON event_body (serves) WHERE serves IS NOT NULL",
    u"CREATE INDEX event_body_office ON event_body (event_id) WHERE kind = 'office-day' AND recurrence_key = "
    u"''",

    u"ALTER TABLE office_day ADD COLUMN companions TEXT NOT NULL DEFAULT '[]' CHECK (companions GLOB "
    u"'[[]*]')",
    u"ALTER TABLE office_day ADD COLUMN checklist TEXT NOT NULL DEFAULT '[]' CHECK (checklist GLOB '[[]*]')",

    u"ALTER TABLE place ADD COLUMN kind TEXT NOT NULL DEFAULT 'ordinary' "
    u"CHECK (kind IN ('ordinary', 'campaign-office'))",
    u"ALTER TABLE place ADD COLUMN valid_from TEXT CHECK (date(valid_from) = valid_from)",
    u"ALTER TABLE place ADD COLUMN valid_to TEXT CHECK (date(valid_to) = valid_to)",
    u"ALTER TABLE person ADD COLUMN contact TEXT NOT NULL DEFAULT ''",

    uR"(CREATE TABLE holiday_entry (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date(date) = date),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('temporary', 'election', 'local')),
    valid_from TEXT CHECK (date(valid_from) = valid_from),
    valid_to TEXT CHECK (date(valid_to) = valid_to),
    source TEXT NOT NULL
) STRICT)",

    uR"(CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    occurrence TEXT CHECK (occurrence <> ''),
    party TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    occasion TEXT NOT NULL CHECK (occasion IN ('meeting', 'party-event', 'platform-promotion',
                                               'hosted-event')),
    counterpart TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    counterpart_text TEXT NOT NULL,
    met TEXT NOT NULL,
    gate TEXT NOT NULL,
    handed_package TEXT REFERENCES proposal_package (id) DEFERRABLE INITIALLY DEFERRED,
    handed_label TEXT,
    items TEXT NOT NULL CHECK (items GLOB '[[]*]'),
    talking_points TEXT NOT NULL CHECK (talking_points GLOB '[[]*]'),
    materials TEXT NOT NULL CHECK (materials GLOB '[[]*]'),
    photo TEXT NOT NULL,
    gift TEXT NOT NULL,
    clearances TEXT NOT NULL CHECK (clearances GLOB '[[]*]'),
    debriefed_on TEXT CHECK (date(debriefed_on) = debriefed_on),
    debrief TEXT NOT NULL,
    sources TEXT NOT NULL CHECK (sources GLOB '[[]*]'),
    CHECK ((handed_package IS NULL) = (handed_label IS NULL))
) STRICT)",
    u"CREATE INDEX visit_event ON visit (event)",
    u"CREATE INDEX visit_party ON visit (party)",

    uR"(CREATE TABLE adoption_record (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    item TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    party TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    candidate TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date(date) = date),
    recorded_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('not-delivered', 'delivered', 'under-review', 'partly-adopted',
                                         'adopted', 'not-adopted', 'on-hold')),
    fulfilment TEXT CHECK (fulfilment IN ('done', 'done-and-continued', 'on-track', 'partial', 'on-hold',
                                          'dropped')),
    announcement TEXT NOT NULL CHECK (announcement IN ('internal', 'announced')),
    evidence TEXT NOT NULL CHECK (evidence GLOB '{*}'),
    note TEXT NOT NULL,
    promised TEXT NOT NULL,
    visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((party IS NOT NULL) + (organisation IS NOT NULL) + (candidate IS NOT NULL) = 1)
) STRICT)",
    // Finds the latest record and the history of a cell, and walks through all states in the order of time,
    // without reading the records themselves.
    uR"(CREATE INDEX adoption_record_cell ON adoption_record
(item, party, organisation, candidate, date, recorded_at, id, state, fulfilment))",
    u"CREATE INDEX adoption_record_visit ON adoption_record (visit)",

    uR"(CREATE TABLE follow_up (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    search_text TEXT NOT NULL,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    owner_department TEXT REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL,
    due TEXT CHECK (date(due) = due),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    closed_on TEXT CHECK (date(closed_on) = closed_on),
    reason TEXT NOT NULL,
    since TEXT NOT NULL CHECK (date(since) = since),
    visit TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    event TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    not_before TEXT CHECK (date(not_before) = not_before),
    CHECK (state <> 'dropped' OR trim(reason) <> '')
) STRICT)",
    u"CREATE INDEX follow_up_visit ON follow_up (visit)",

    // The trash.
    u"CREATE INDEX journal_record_deleted ON journal_record (kind, id) WHERE after IS NULL",
};

} // namespace

std::span<const QStringView> schema2()
{
    return statements;
}

} // namespace yeouido::storage
