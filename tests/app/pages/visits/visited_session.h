// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "../../dialogs/widgets.h"
#include "session.h"
#include "support/office_file.h"
#include "support/records.h"
#include "support/visits.h"

#include <algorithm>
#include <optional>

namespace yeouido::tests {

/// A session on a file with the parties, people, places and items of visitedOffice(), and these records.
class VisitedSession
{
public:
    explicit VisitedSession(const std::vector<Record> &more = {}, bool withDirectory = true)
    {
        using namespace Qt::StringLiterals;
        const Directory directory = withDirectory ? visitedOffice() : Directory();
        std::vector<Record> records;
        const auto add = [&records](const auto &values) {
            records.insert(records.end(), values.begin(), values.end());
        };
        add(directory.parties);
        add(directory.people);
        add(directory.places);
        add(directory.agendaItems);
        add(directory.packages);
        add(more);
        required(file.store->apply(creationOfAll(records), u"before"_s));
        session.emplace(std::move(file.store), file.clock, u"tester"_s);
        session->setEditable(true);
    }

    [[nodiscard]] std::vector<Visit> visits() { return required(session->store().visits()); }

    /// The visit of a party; the first one, where it has several.
    [[nodiscard]] Visit visitOfParty(const QString &party)
    {
        const std::vector<Visit> all = visits();
        const auto found = std::ranges::find(all, PartyId(party), &Visit::party);
        REQUIRE(found != all.end());
        return *found;
    }

    OfficeFile file;
    std::optional<Session> session;
};

} // namespace yeouido::tests
