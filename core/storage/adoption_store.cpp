// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/adoption_store.h"

#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindAdoption(Statement &statement, const AdoptionRecord &record)
{
    std::optional<qint64> recordedAt;
    if (record.recordedAt.isValid())
        recordedAt = record.recordedAt.toMSecsSinceEpoch();
    statement.bind(u"id", record.id)
        .bind(u"item", record.item)
        .bind(u"party", record.addressee.party)
        .bind(u"organisation", record.addressee.organisation)
        .bind(u"candidate", record.addressee.candidate)
        .bind(u"date", record.date)
        .bind(u"recorded_at", recordedAt)
        .bind(u"state", record.state)
        .bind(u"fulfilment", record.fulfilment)
        .bind(u"announcement", record.announcement)
        .bind(u"evidence", record.evidence)
        .bind(u"note", record.note)
        .bind(u"promised", record.promised)
        .bind(u"visit", record.visit);
}

AdoptionRecord readAdoption(Row &row)
{
    AdoptionRecord record;
    record.id = row.id<AdoptionRecordId>();
    record.item = row.id<AgendaItemId>();
    record.addressee.party = row.idOrNull<PartyId>();
    record.addressee.organisation = row.idOrNull<OrganisationId>();
    record.addressee.candidate = row.idOrNull<PersonId>();
    record.date = row.date();
    if (const std::optional<qint64> recordedAt = row.numberOrNull())
        record.recordedAt = QDateTime::fromMSecsSinceEpoch(*recordedAt, Qt::UTC);
    record.state = row.word<AdoptionState>();
    if (const std::optional<QString> fulfilment = row.textOrNull())
        record.fulfilment = fromToken<FulfilmentState>(*fulfilment);
    record.announcement = row.word<Announcement>();
    record.evidence = row.part<Evidence>();
    record.note = row.text();
    record.promised = row.text();
    record.visit = row.idOrNull<VisitId>();
    return record;
}

/// The records that a statement selects, in its order.
std::vector<AdoptionRecord> readAll(Statement &statement)
{
    std::vector<AdoptionRecord> records;
    while (statement.next()) {
        Row row = statement.row();
        records.push_back(readAdoption(row));
    }
    return records;
}

} // namespace

template <>
const Table<AdoptionRecord> &tableOf()
{
    static const Table<AdoptionRecord> table{
        .state = u"SELECT revision, checksum, search_text FROM adoption_record WHERE id = :id"_s,
        .select = uR"(SELECT id, item, party, organisation, candidate, date, recorded_at, state, fulfilment,
announcement, evidence, note, promised, visit
FROM adoption_record WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO adoption_record
(id, revision, checksum, search_text, item, party, organisation, candidate, date, recorded_at, state,
fulfilment, announcement, evidence, note, promised, visit)
VALUES (:id, :revision, :checksum, :search_text, :item, :party, :organisation, :candidate, :date, :recorded_at,
:state, :fulfilment, :announcement, :evidence, :note, :promised, :visit))"_s,
        .remove = u"DELETE FROM adoption_record WHERE id = :id"_s,
        .bind = bindAdoption,
        .read = readAdoption,
    };
    return table;
}

std::vector<AdoptionRecord> readLatestAdoption(Connection &connection, AdoptionAxis axis)
{
    Statement statement(connection, uR"(SELECT latest.id, latest.item, latest.party, latest.organisation,
latest.candidate, latest.date, latest.recorded_at, latest.state, latest.fulfilment, latest.announcement,
latest.evidence, latest.note, latest.promised, latest.visit
FROM (SELECT DISTINCT item, party, organisation, candidate FROM adoption_record) AS cell
CROSS JOIN adoption_record AS latest ON latest.rowid = (
    SELECT rowid FROM adoption_record
    WHERE item = cell.item AND party IS cell.party AND organisation IS cell.organisation
    AND candidate IS cell.candidate AND (fulfilment IS NOT NULL) = :second_axis
    ORDER BY date DESC, recorded_at DESC, id DESC LIMIT 1))"_s);
    statement.bind(u"second_axis", axis == AdoptionAxis::Fulfilment);
    return readAll(statement);
}

int countAdoption(Connection &connection, const AgendaItemId &item)
{
    Statement statement(connection, u"SELECT count(*) FROM adoption_record WHERE item = :item"_s);
    statement.bind(u"item", item);
    return statement.next() ? static_cast<int>(statement.row().number()) : 0;
}

std::vector<AdoptionRecord> readAdoptionOfVisit(Connection &connection, const VisitId &visit)
{
    Statement statement(connection,
                        uR"(SELECT id, item, party, organisation, candidate, date, recorded_at, state,
fulfilment, announcement, evidence, note, promised, visit
FROM adoption_record
WHERE visit = :visit
ORDER BY date, recorded_at, id)"_s);
    statement.bind(u"visit", visit);
    return readAll(statement);
}

std::vector<AdoptionRecord> readAdoptionHistory(Connection &connection, const AgendaItemId &item,
                                                const Addressee &addressee)
{
    Statement statement(connection,
                        uR"(SELECT id, item, party, organisation, candidate, date, recorded_at, state,
fulfilment, announcement, evidence, note, promised, visit
FROM adoption_record
WHERE item = :item AND party IS :party AND organisation IS :organisation AND candidate IS :candidate
ORDER BY date DESC, recorded_at DESC, id DESC)"_s);
    statement.bind(u"item", item)
        .bind(u"party", addressee.party)
        .bind(u"organisation", addressee.organisation)
        .bind(u"candidate", addressee.candidate);
    return readAll(statement);
}

std::vector<AdoptionStep> readAdoptionSteps(Connection &connection)
{
    Statement statement(connection, uR"(SELECT item, party, organisation, candidate, state, date
FROM adoption_record WHERE fulfilment IS NULL
ORDER BY item, party, organisation, candidate, date, recorded_at, id)"_s);
    std::vector<AdoptionStep> steps;
    while (statement.next()) {
        Row row = statement.row();
        AdoptionStep step;
        step.item = row.id<AgendaItemId>();
        step.addressee.party = row.idOrNull<PartyId>();
        step.addressee.organisation = row.idOrNull<OrganisationId>();
        step.addressee.candidate = row.idOrNull<PersonId>();
        step.state = row.word<AdoptionState>();
        const bool same = !steps.empty() && steps.back().item == step.item &&
                          steps.back().addressee == step.addressee && steps.back().state == step.state;
        if (same)
            continue;
        step.date = row.date();
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace yeouido::storage
