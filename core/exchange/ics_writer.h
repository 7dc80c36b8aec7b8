// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/agenda_entry.h"
#include "base/result.h"
#include "office/directory.h"
#include "office/stored_event.h"
#include "time/official_format.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <utility>
#include <vector>

namespace yeouido {

/// One VEVENT of the house.
struct IcsEntry
{
    InternalEntry entry;
    std::vector<int> reminderMinutes; ///< before the start

    bool operator==(const IcsEntry &) const = default;
};

/// A series (or a single event) with its exceptions, as the house may take it along on a phone: every field
/// but the internal note, every id in words. Made by seriesEntry(), the allow-list of the internal .ics.
struct SeriesEntry
{
    EventId event;
    int sequence = 0;
    QDateTime created;
    QDateTime modified;
    std::optional<Recurrence> recurrence;
    IcsEntry master;
    std::vector<IcsEntry> overrides;                      ///< with their recurrence ids
    std::vector<std::pair<RecurrenceId, QString>> themes; ///< of the office days that are no overrides

    bool operator==(const SeriesEntry &) const = default;
};

/// The recurrence is that of the event in the form every reader understands the same way: an occurrence of
/// its own is never excluded besides, and one that the rule does not yield is added (RDATE).
[[nodiscard]] SeriesEntry seriesEntry(const StoredEvent &stored, const Directory &directory,
                                      const std::vector<OfficeDay> &officeDays,
                                      const std::vector<Visit> &visits);

struct IcsOptions
{
    QString calendarName;
    QDateTime writtenAt; ///< UTC
    Language language = Language::Korean;
};

/// The internal calendar: RRULE, EXDATE and overrides as they are. DTSTAMP is the last change, as RFC 5545
/// (3.8.7.2) has it for a file without METHOD, so that the same content gives the same bytes.
/// Errors: those of validate(const When &).
[[nodiscard]] Result<QByteArray> writeInternalIcs(const std::vector<SeriesEntry> &entries,
                                                  const IcsOptions &options);

/// The public calendar: every occurrence an event of its own, so that what is withheld leaves no EXDATE, gap
/// or number; UIDs are HMACs of the internal ones under `secret`, stable and with no way back. No
/// DESCRIPTION, attendees or alarms. Nor SEQUENCE, CREATED and LAST-MODIFIED, which would tell how often and
/// when the office changed its mind: DTSTAMP is the time of writing, and with equal SEQUENCE the later
/// DTSTAMP is the newer version (RFC 5546, 2.1.5). Errors: as above.
[[nodiscard]] Result<QByteArray> writePublicIcs(const std::vector<PublicEntry> &entries,
                                                const QByteArray &secret, const IcsOptions &options);

} // namespace yeouido
