// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/coverage.h"

#include <algorithm>

namespace yeouido {

namespace {

/// Who was met: really, or else as planned.
QString levelOf(const VisitEntry &entry, const Directory &directory)
{
    if (entry.visit && !entry.visit->met.isEmpty())
        return entry.visit->met;
    return counterpartText(entry, directory);
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

void count(PartyCoverage &row, const VisitEntry &entry, const Directory &directory, QDate on)
{
    const QDate date = heldOn(entry);
    if (date > on) {
        row.nextContact = row.nextContact.value_or(date);
        return;
    }
    if (!tookPlace(entry, on)) {
        ++row.unconfirmed;
        return;
    }
    ++row.contacts;
    row.lastContact = date;
    row.daysSinceLast = static_cast<int>(date.daysTo(on));
    row.level = levelOf(entry, directory);
    if (entry.visit && entry.visit->handed)
        row.holds = entry.visit->handed;
}

} // namespace

std::vector<PartyCoverage> coverage(const Directory &directory, const std::vector<VisitEntry> &visits,
                                    QDate on)
{
    std::vector<const VisitEntry *> byDate;
    for (const VisitEntry &entry : visits) {
        if (entry.body.status != EventStatus::Cancelled)
            byDate.push_back(&entry);
    }
    std::ranges::stable_sort(byDate, {}, [](const VisitEntry *entry) { return heldOn(*entry); });

    std::vector<PartyCoverage> rows;
    for (const Party &party : directory.parties) {
        PartyCoverage row;
        row.party = party.id;
        for (const VisitEntry *entry : byDate) {
            if (entry->party == party.id)
                count(row, *entry, directory, on);
        }
        row.holdsOldVersion = row.holds && isOld(*row.holds, directory, on);
        if (row.contacts > 0 || party.validity.contains(on))
            rows.push_back(std::move(row));
    }
    const auto isSeen = [](const PartyCoverage &row) {
        return row.contacts > 0 || row.unconfirmed > 0 || row.nextContact;
    };
    if (std::ranges::any_of(rows, isSeen)) {
        for (PartyCoverage &row : rows)
            row.leftOut = !isSeen(row);
    }
    return rows;
}

} // namespace yeouido
