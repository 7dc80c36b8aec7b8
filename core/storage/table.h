// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "storage/row.h"
#include "storage/statement.h"

#include <QString>

namespace yeouido::storage {

/// The statements of one kind of record and the two functions that carry its fields into a row and back. All
/// tables but the event's look alike: id, revision, checksum and search_text, then the fields.
template <class T>
struct Table
{
    QString state;  ///< SELECT revision, checksum, search_text … WHERE id = :id
    QString select; ///< SELECT id, the fields … WHERE id BETWEEN :first AND :last
    QString write;  ///< INSERT OR REPLACE
    QString remove; ///< DELETE … WHERE id = :id
    void (*bind)(Statement &statement, const T &record);
    T (*read)(Row &row);
};

/// Each is defined in the store of its kind.
template <class T>
const Table<T> &tableOf();

template <>
const Table<OfficeDay> &tableOf();
template <>
const Table<Place> &tableOf();
template <>
const Table<Person> &tableOf();
template <>
const Table<Department> &tableOf();
template <>
const Table<Party> &tableOf();
template <>
const Table<Organisation> &tableOf();
template <>
const Table<Election> &tableOf();
template <>
const Table<AgendaItem> &tableOf();
template <>
const Table<ProposalPackage> &tableOf();
template <>
const Table<Visit> &tableOf();
template <>
const Table<AdoptionRecord> &tableOf();
template <>
const Table<FollowUp> &tableOf();
template <>
const Table<HolidayEntry> &tableOf();

/// Greater than every id, to read all of them with the statement that reads one.
[[nodiscard]] inline QString lastOfAll()
{
    return QString(QChar(QChar::highSurrogate(0x10FFFF))) + QChar(QChar::lowSurrogate(0x10FFFF));
}

} // namespace yeouido::storage
