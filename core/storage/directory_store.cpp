// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/directory_store.h"

#include "storage/record_store.h"

#include <algorithm>
#include <tuple>

namespace yeouido::storage {

namespace {

template <class T, class Key>
std::vector<T> sorted(Connection &connection, Key key)
{
    std::vector<T> records = readAll<T>(connection);
    std::ranges::stable_sort(records, {}, key);
    return records;
}

} // namespace

Directory readDirectory(Connection &connection)
{
    const auto byName = [](const auto &record) { return record.name; };
    const auto byOrder = [](const auto &record) { return record.order; };
    return {
        .organisations = sorted<Organisation>(connection, byName),
        .departments =
            sorted<Department>(connection, [](const auto &one) { return std::tuple(one.order, one.name); }),
        .people = sorted<Person>(connection, byName),
        .parties = sorted<Party>(connection, byOrder),
        .places = sorted<Place>(connection, byName),
        .elections = sorted<Election>(connection, [](const auto &election) { return election.date; }),
        .packages = sorted<ProposalPackage>(connection, [](const auto &package) { return package.title; }),
        .agendaItems = sorted<AgendaItem>(connection, byOrder),
        .holidayEntries = sorted<HolidayEntry>(connection, [](const auto &entry) { return entry.date; }),
    };
}

} // namespace yeouido::storage
