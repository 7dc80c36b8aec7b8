// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QDate>
#include <QString>

#include <optional>

namespace yeouido {

/// One record that a search found.
struct SearchHit
{
    RecordKind kind = RecordKind::Event;
    QString id;
    QString title; ///< what a person knows it by; of a visit its event's, of an adoption record its item's
    QString text;  ///< the line that matched, as it is written
    std::optional<QDate> date;              ///< where the record has one; of a series that of its first day
    std::optional<RecurrenceId> occurrence; ///< of a series, where one changed occurrence matched alone

    bool operator==(const SearchHit &) const = default;
};

/// Which record, and what a person knows it by.
struct RecordTitle
{
    RecordKind kind = RecordKind::Event;
    QString id;
    QString title; ///< of a visit its event's, of an adoption record its item's

    bool operator==(const RecordTitle &) const = default;
};

/// What one search looks for.
struct SearchQuery
{
    /// Words, all of which must be found, each as it stands, without regard to case and spaces, or as initial
    /// consonants: "예타", "ㄱㅈ". Without a word nothing is found.
    QString text;
    int limitOfKind = 10000; ///< at most so many hits of one kind of record
};

} // namespace yeouido
