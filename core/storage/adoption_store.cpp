// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindAdoption(Statement &statement, const AdoptionRecord &record)
{
    const auto recordedAt = record.recordedAt.isValid()
                                ? std::optional<qint64>(record.recordedAt.toMSecsSinceEpoch())
                                : std::nullopt;
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

} // namespace yeouido::storage
