// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/coverage.h"

#include <algorithm>

namespace yeouido {

namespace {

QString levelOf(const Visit &visit, const Directory &directory, QDate on)
{
    const Person *person = visit.counterpart ? directory.find(*visit.counterpart) : nullptr;
    const QString post = person ? postTitle(*person, on) : QString();
    return post.isEmpty() ? visit.counterpartText : post;
}

bool isOld(const HandedVersion &held, const Directory &directory, QDate on)
{
    const ProposalPackage *package = directory.find(held.package);
    if (!package)
        return false;
    const auto version = std::ranges::find(package->versions, held.label, &ProposalVersion::label);
    return version != package->versions.end() &&
           std::ranges::any_of(package->versions, [&](const ProposalVersion &other) {
               return other.date > version->date && other.date <= on;
           });
}

} // namespace

std::vector<PartyCoverage> coverage(const Directory &directory, const std::vector<DatedVisit> &visits,
                                    QDate on)
{
    std::vector<DatedVisit> byDate = visits;
    std::ranges::stable_sort(byDate, {}, &DatedVisit::date);

    std::vector<PartyCoverage> rows;
    for (const Party &party : directory.parties) {
        PartyCoverage row;
        row.party = party.id;
        for (const DatedVisit &visit : byDate) {
            if (visit.visit.party != party.id || visit.status == EventStatus::Cancelled)
                continue;
            if (visit.date > on) {
                row.nextContact = row.nextContact.value_or(visit.date);
                continue;
            }
            ++row.contacts;
            row.lastContact = visit.date;
            row.level = levelOf(visit.visit, directory, visit.date);
            if (visit.visit.handed)
                row.holds = visit.visit.handed;
        }
        row.holdsOldVersion = row.holds && isOld(*row.holds, directory, on);
        rows.push_back(std::move(row));
    }
    const auto isSeen = [](const PartyCoverage &row) { return row.contacts > 0 || row.nextContact; };
    if (std::ranges::any_of(rows, isSeen)) {
        for (PartyCoverage &row : rows)
            row.leftOut = !isSeen(row);
    }
    return rows;
}

} // namespace yeouido
