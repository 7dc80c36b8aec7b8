// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "office/directory.h"
#include "office/follow_up.h"
#include "schedule/coverage.h"
#include "schedule/election_rules.h"
#include "time/official_format.h"

#include <vector>

namespace yeouido {

class Session;

/// All that the page of the visits shows, read at once.
struct VisitsData
{
    Directory directory;
    std::vector<VisitEntry> entries; ///< by date
    std::vector<PartyCoverage> coverage;
    std::vector<AdoptionRecord> outcomes; ///< of each item and addressee the latest record of the adoption
    std::vector<FollowUp> followUps;
    bool isEditable = true;
    QDate today;
    QString zone; ///< of the office
    Language language = Language::Korean;
};

[[nodiscard]] Result<VisitsData> readVisits(Session &session);

/// The name of a party in a card or a cell: the short one where there is one.
[[nodiscard]] QString partyText(const PartyId &party, const Directory &directory);

/// "광주의 제안 v1"; the label alone where the office has one package only.
[[nodiscard]] QString versionText(const std::optional<HandedVersion> &version, const Directory &directory);

/// "A1  광주~대구 달빛철도"
[[nodiscard]] QString itemText(const AgendaItemId &item, const Directory &directory);

/// What the party made of an item, by the latest records.
[[nodiscard]] AdoptionState stateOf(const AgendaItemId &item, const PartyId &party,
                                    const std::vector<AdoptionRecord> &outcomes);

/// What the party said at a visit: the records of its debriefs and those of the matrix that name it, item by
/// item in the order of the tree, the older first.
[[nodiscard]] Result<std::vector<AdoptionRecord>> recordedAt(Session &session, const VisitEntry &entry,
                                                             const VisitsData &data);

/// The rules of the election law to show beside a visit.
[[nodiscard]] std::vector<ApplicableRule> rulesFor(const VisitEntry &entry, const Directory &directory);

/// "12 of 30 min", "12 min" where no hours are set; empty without talking points.
[[nodiscard]] QString talkingText(const std::vector<TalkingPoint> &points, std::optional<int> slot);

} // namespace yeouido
