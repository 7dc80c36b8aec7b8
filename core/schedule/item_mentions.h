// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"
#include "office/office_day.h"
#include "office/visit.h"
#include "schedule/occurrences.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace yeouido {

/// An occurrence at which an agenda item is (to be) raised: it stands in the event's own list, in that of a
/// visit, or in the focus of an office day.
struct ItemMention
{
    OccurrenceKey occurrence;
    QDate date;
    QString title;
    EventStatus status = EventStatus::Tentative;
    std::vector<PartyId> parties = {}; ///< of the visits that raise it
    bool inFocus = false;              ///< of an office day

    bool operator==(const ItemMention &) const = default;
};

/// Every item that is raised somewhere, with where, by date. A series whose pattern names an item counts
/// once.
[[nodiscard]] std::map<AgendaItemId, std::vector<ItemMention>>
itemMentions(const std::vector<Event> &events, const std::vector<Visit> &visits,
             const std::vector<OfficeDay> &officeDays);

} // namespace yeouido
