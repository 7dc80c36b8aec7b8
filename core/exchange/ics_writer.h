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
#include <vector>

namespace yeouido {

/// A series (or a single event) with its exceptions, as the house may take it along on a phone: every field
/// but the internal note, every id in words. Made by seriesEntry(), the allow-list of the internal .ics.
struct SeriesEntry
{
    EventId event;
    int sequence = 0;
    QDateTime created;
    QDateTime modified;
    std::optional<Recurrence> recurrence;
    InternalEntry master;
    std::vector<int> reminderMinutes;
    std::vector<InternalEntry> overrides; ///< with their recurrence ids

    bool operator==(const SeriesEntry &) const = default;
};

[[nodiscard]] SeriesEntry seriesEntry(const StoredEvent &stored, const Directory &directory,
                                      const std::vector<OfficeDay> &officeDays);

struct IcsOptions
{
    QString calendarName;
    QDateTime writtenAt; ///< UTC; DTSTAMP
    Language language = Language::Korean;
};

/// The internal calendar: RRULE, EXDATE and overrides as they are.
/// Errors: UnknownZone, InvalidDate.
[[nodiscard]] Result<QByteArray> writeInternalIcs(const std::vector<SeriesEntry> &entries,
                                                  const IcsOptions &options);

/// The public calendar: every occurrence an event of its own, so that what is withheld leaves no EXDATE, gap
/// or number; UIDs are HMACs of the internal ones under `secret`, stable and with no way back. No
/// DESCRIPTION, attendees or alarms. Errors: as above.
[[nodiscard]] Result<QByteArray> writePublicIcs(const std::vector<PublicEntry> &entries,
                                                const QByteArray &secret, const IcsOptions &options);

} // namespace yeouido
