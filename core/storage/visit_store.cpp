// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindVisit(Statement &statement, const Visit &visit)
{
    const auto package = visit.handed ? std::optional(visit.handed->package) : std::nullopt;
    const auto label = visit.handed ? std::optional(visit.handed->label) : std::nullopt;
    const auto occurrence = visit.occurrence ? std::optional(toText(*visit.occurrence)) : std::nullopt;
    statement.bind(u"id", visit.id)
        .bind(u"event", visit.event)
        .bind(u"occurrence", occurrence)
        .bind(u"party", visit.party)
        .bind(u"occasion", visit.occasion)
        .bind(u"counterpart", visit.counterpart)
        .bind(u"counterpart_text", visit.counterpartText)
        .bind(u"met", visit.met)
        .bind(u"gate", visit.gate)
        .bind(u"handed_package", package)
        .bind(u"handed_label", label)
        .bind(u"items", visit.items)
        .bind(u"talking_points", visit.talkingPoints)
        .bind(u"materials", visit.materials)
        .bind(u"photo", visit.photo)
        .bind(u"gift", visit.gift)
        .bind(u"clearances", visit.clearances)
        .bind(u"debriefed_on", visit.debriefedOn)
        .bind(u"debrief", visit.debrief)
        .bind(u"sources", visit.sources);
}

Visit readVisit(Row &row)
{
    Visit visit;
    visit.id = row.id<VisitId>();
    visit.event = row.id<EventId>();
    if (const std::optional<QString> occurrence = row.textOrNull())
        visit.occurrence = valueOf(recurrenceIdFromText(*occurrence));
    visit.party = row.id<PartyId>();
    visit.occasion = row.word<VisitOccasion>();
    visit.counterpart = row.idOrNull<PersonId>();
    visit.counterpartText = row.text();
    visit.met = row.text();
    visit.gate = row.text();
    const auto package = row.idOrNull<ProposalPackageId>();
    const std::optional<QString> label = row.textOrNull();
    if (package && label)
        visit.handed = HandedVersion{*package, *label};
    visit.items = row.part<std::vector<AgendaItemId>>();
    visit.talkingPoints = row.part<std::vector<TalkingPoint>>();
    visit.materials = row.part<std::vector<Material>>();
    visit.photo = row.text();
    visit.gift = row.text();
    visit.clearances = row.part<std::vector<LegalClearance>>();
    visit.debriefedOn = row.dateOrNull();
    visit.debrief = row.text();
    visit.sources = row.part<Sources>();
    return visit;
}

} // namespace

template <>
const Table<Visit> &tableOf()
{
    static const Table<Visit> table{
        .state = u"SELECT revision, checksum, search_text FROM visit WHERE id = :id"_s,
        .select = uR"(SELECT id, event, occurrence, party, occasion, counterpart, counterpart_text, met, gate,
handed_package, handed_label, items, talking_points, materials, photo, gift, clearances, debriefed_on, debrief, sources
FROM visit WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO visit
(id, revision, checksum, search_text, event, occurrence, party, occasion, counterpart,
counterpart_text, met, gate, handed_package, handed_label, items, talking_points, materials, photo, gift, clearances, debriefed_on, debrief,
sources)
VALUES (:id, :revision, :checksum, :search_text, :event, :occurrence, :party, :occasion, :counterpart,
:counterpart_text, :met, :gate, :handed_package, :handed_label, :items, :talking_points, :materials, :photo, :gift, :clearances,
:debriefed_on, :debrief, :sources))"_s,
        .remove = u"DELETE FROM visit WHERE id = :id"_s,
        .bind = bindVisit,
        .read = readVisit,
    };
    return table;
}

} // namespace yeouido::storage
