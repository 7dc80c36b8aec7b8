// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/rebuild.h"

#include "storage/occurrence_store.h"
#include "storage/record_store.h"
#include "storage/search_text.h"
#include "storage/transaction.h"

#include <limits>

namespace yeouido::storage {

namespace {

void rebuildEvent(Connection &connection, const Event &event, const QString &zone)
{
    if (std::optional<EventState> state = eventState(connection, event.id)) {
        state->searchText = searchText(event);
        writeEvent(connection, event, event, *state, zone);
    }
    writeOccurrences(connection, event, std::nullopt, zone);
    writeOccurrences(connection, std::nullopt, event, zone);
}

void rebuildRecord(Connection &connection, const RecordName &name, const QString &zone)
{
    const std::optional<Record> record = readRecord(connection, name);
    std::optional<StoredState> state = storedState(connection, name);
    if (!record || !state)
        return;
    state->searchText = searchText(*record);
    if (const Event *event = std::get_if<Event>(&*record))
        rebuildEvent(connection, *event, zone);
    else
        writeRow(connection, *record, *state);
    writeReferences(connection, name, storedReferences(connection, name), referencesOf(*record));
}

} // namespace

void rebuildDerived(Connection &connection, const QString &zone)
{
    Transaction transaction(connection);
    for (const auto &[kind, word] : TokenTable<RecordKind>::entries) {
        for (const RecordName &name : namesAfter(connection, kind, {}, std::numeric_limits<int>::max()))
            rebuildRecord(connection, name, zone);
    }
    transaction.commit();
}

} // namespace yeouido::storage
