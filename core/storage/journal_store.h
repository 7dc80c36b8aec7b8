// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/office_store.h"
#include "storage/reference_store.h"

namespace yeouido::storage {

/// What the journal keeps of a record beyond its content.
struct JournalState
{
    int revision = 1;
    int sequence = 0;
};

/// Opens a line of the journal and gives its number.
[[nodiscard]] qint64 writeJournalEntry(Connection &connection, const Change &change, qint64 at,
                                       const QString &who, bool undo);

void writeJournalRecord(Connection &connection, qint64 entry, int position, const RecordChange &change,
                        const JournalState &state);

/// The last state of a record, so that one that is made again after its deletion goes on from there.
[[nodiscard]] std::optional<JournalState> lastState(Connection &connection, const RecordName &name);

/// When a record was first made, in seconds since 1970; nothing for one the journal does not know.
[[nodiscard]] std::optional<qint64> firstMade(Connection &connection, const RecordName &name);

/// A record as the journal wrote it down.
[[nodiscard]] std::optional<Record> journalContent(RecordKind kind, const std::optional<QString> &json);

[[nodiscard]] std::vector<JournalEntry> readJournal(Connection &connection, qint64 since);

[[nodiscard]] std::optional<JournalEntry> readJournalEntry(Connection &connection, qint64 number);

/// Compares so many entries after a number with their checksums; gives the number of the last one, `after`
/// when there is none.
[[nodiscard]] qint64 checkJournal(Connection &connection, qint64 after, int count, QStringList &problems);

} // namespace yeouido::storage
