// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "office/directory.h"

#include <QRandomGenerator>

#include <vector>

namespace yeouido::tests {

/// A made-up office with a full matrix: one package, tasks with five projects each, parties, ministries and
/// candidates, and records in every cell.
struct AdoptionOffice
{
    ProposalPackage package;
    std::vector<AgendaItem> items;
    std::vector<Party> parties;
    std::vector<Organisation> ministries;
    std::vector<Person> candidates;
    std::vector<AdoptionRecord> records;

    [[nodiscard]] std::vector<Addressee> addressees() const
    {
        std::vector<Addressee> all;
        for (const Party &party : parties)
            all.push_back({.party = party.id, .organisation = {}, .candidate = {}});
        for (const Organisation &ministry : ministries)
            all.push_back({.party = {}, .organisation = ministry.id, .candidate = {}});
        for (const Person &candidate : candidates)
            all.push_back({.party = {}, .organisation = {}, .candidate = candidate.id});
        return all;
    }

    /// Everything in one change.
    [[nodiscard]] Change creation() const
    {
        Change change{Act::Import, package.title, {}};
        const auto add = [&](const auto &values) {
            for (const auto &value : values)
                change.records.push_back({std::nullopt, value});
        };
        add(parties);
        add(ministries);
        add(candidates);
        add(std::vector<ProposalPackage>{package});
        add(items);
        add(records);
        return change;
    }
};

/// The same for the same seed. A third of the addressees each are parties, ministries and candidates; every
/// fifth record is of the second axis, and some are of one day or of one moment.
inline AdoptionOffice adoptionOffice(int itemCount, int addresseeCount, int recordsPerCell, quint32 seed = 1)
{
    using namespace Qt::StringLiterals;
    QRandomGenerator random(seed);
    const auto anyOf = [&]<class Enum>(Enum) {
        const auto &entries = TokenTable<Enum>::entries;
        return entries.at(std::size_t(random.bounded(int(entries.size())))).first;
    };
    AdoptionOffice office;
    office.package.id = ProposalPackageId(u"package"_s);
    office.package.title = u"제안"_s;
    office.package.versions = {
        {u"v1"_s, QDate(2025, 4, 8), itemCount / 6 + 1, itemCount, Money{81'000'000}, {}}};
    for (int number = 0; number < itemCount; ++number) {
        AgendaItem item;
        item.id = AgendaItemId(u"item-%1"_s.arg(number));
        item.code = u"A%1"_s.arg(number + 1);
        item.package = office.package.id;
        item.order = number;
        if (number % 6 == 0) {
            item.kind = AgendaItemKind::Task;
            item.title = u"과제 %1 모델시티 조성"_s.arg(number / 6 + 1);
        } else {
            item.kind = AgendaItemKind::Project;
            item.parent = AgendaItemId(u"item-%1"_s.arg(number / 6 * 6));
            item.title = u"사업 %1 국가인공지능컴퓨팅센터 유치"_s.arg(number);
        }
        item.funding = {{Money{100 * (number + 1)}, {}, {}, {}, u"2025-04-08"_s, {}, {}}};
        office.items.push_back(item);
    }
    for (int number = 0; number < addresseeCount; ++number) {
        const QString name = u"상대 %1"_s.arg(number + 1);
        if (number % 3 == 0) {
            Party party;
            party.id = PartyId(u"party-%1"_s.arg(number));
            party.name = party.shortName = name;
            party.order = number;
            office.parties.push_back(party);
        } else if (number % 3 == 1) {
            Organisation ministry;
            ministry.id = OrganisationId(u"ministry-%1"_s.arg(number));
            ministry.name = ministry.shortName = name;
            ministry.kind = OrganisationKind::Ministry;
            office.ministries.push_back(ministry);
        } else {
            Person candidate;
            candidate.id = PersonId(u"candidate-%1"_s.arg(number));
            candidate.name = name;
            office.candidates.push_back(candidate);
        }
    }
    int number = 0;
    for (const AgendaItem &item : office.items) {
        for (const Addressee &addressee : office.addressees()) {
            for (int record = 0; record < recordsPerCell; ++record) {
                AdoptionRecord made;
                made.id = AdoptionRecordId(u"record-%1"_s.arg(++number));
                made.item = item.id;
                made.addressee = addressee;
                made.date = QDate(2025, 4, 9).addDays(random.bounded(60));
                if (random.bounded(20) != 0)
                    made.recordedAt = QDateTime(QDate(2025, 7, 1), QTime(random.bounded(3), 0), Qt::UTC);
                made.state = anyOf(AdoptionState());
                if (random.bounded(5) == 0)
                    made.fulfilment = anyOf(FulfilmentState());
                made.announcement = anyOf(Announcement());
                made.evidence = {anyOf(EvidenceKind()), u"공약집 %1쪽"_s.arg(number % 300), u"“국비 반영”"_s};
                made.note = u"검토하겠다고 함"_s;
                office.records.push_back(made);
            }
        }
    }
    return office;
}

} // namespace yeouido::tests
