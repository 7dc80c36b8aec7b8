// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/stored_event.h"
#include "storage/connection.h"
#include "time/wall_time.h"

#include <optional>
#include <vector>

namespace yeouido::storage {

/// What the row of an event has beyond its content.
struct EventState
{
    int revision = 1;
    int sequence = 0;
    qint64 created = 0;  ///< seconds since 1970, UTC
    qint64 modified = 0; ///< seconds since 1970, UTC
    QString checksum;
    QString searchText;
};

[[nodiscard]] std::optional<EventState> eventState(Connection &connection, const EventId &id);

/// Writes an event over what is stored, if anything is; of its overrides only those that differ from
/// `before`, which must be what is stored.
void writeEvent(Connection &connection, const std::optional<Event> &before, const Event &after,
                const EventState &state, const QString &zone);
void removeEvent(Connection &connection, const EventId &id);

/// The events with an id between two, both included, by id.
[[nodiscard]] std::vector<StoredEvent> readEvents(Connection &connection, const QString &first,
                                                  const QString &last);

/// The events that may have an occurrence on one of the days.
[[nodiscard]] std::vector<EventId> eventsTouching(Connection &connection, const DateSpan &days);

/// The events of which some body is a party visit, and those that a visit belongs to; by id.
[[nodiscard]] std::vector<EventId> eventsVisiting(Connection &connection);

/// The events of the weekly office.
[[nodiscard]] std::vector<EventId> officeEvents(Connection &connection);

} // namespace yeouido::storage
