// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/agenda_entry.h"
#include "time/official_format.h"

#include <QByteArray>
#include <QJsonArray>

#include <optional>
#include <vector>

namespace yeouido {

/// One occurrence as `list` and `add` show it. What the audience must not see has no value.
struct ListedOccurrence
{
    QString uid;
    std::optional<RecurrenceId> recurrenceId;
    QString title;
    std::optional<EventKind> kind;
    EventStatus status = EventStatus::Tentative;
    Disclosure disclosure = Disclosure::Public;
    When when;
    QString place;
};

/// For the house.
[[nodiscard]] ListedOccurrence listed(const Occurrence &occurrence, const Directory &directory);

/// For the public; the UID is the one of the public .ics.
[[nodiscard]] ListedOccurrence listed(const PublicEntry &entry, const QByteArray &secret);

/// The array of the contract: times in ISO 8601 with offset, dates with an inclusive end for all-day and
/// untimed ones; by start, then UID. Errors: UnknownZone.
[[nodiscard]] Result<QJsonArray> toJsonArray(const std::vector<ListedOccurrence> &occurrences,
                                             const QString &officeZone);

/// An aligned table in calendar order, for people; ends with a line break.
[[nodiscard]] QString occurrenceTable(const std::vector<ListedOccurrence> &occurrences, Audience audience,
                                      Language language, const QString &officeZone);

} // namespace yeouido
