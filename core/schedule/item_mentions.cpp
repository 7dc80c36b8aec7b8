// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/item_mentions.h"

#include "schedule/recurrence_set.h"

#include <algorithm>

namespace yeouido {

namespace {

/// Whether the visits of an event say all that is raised at it, see itemsRaisedAt(). Of a series that can be
/// so on some dates only.
bool isSaidByVisits(const Event &event, const std::vector<Visit> &visits)
{
    const auto hasVisitOf = [&](const PartyId &party) {
        return std::ranges::any_of(
            visits, [&](const Visit &visit) { return visit.event == event.id && visit.party == party; });
    };
    const bool hasVisit = std::ranges::find(visits, event.id, &Visit::event) != visits.end();
    return hasVisit && !event.recurrence &&
           (event.body.kind != EventKind::PartyVisit || std::ranges::all_of(event.body.parties, hasVisitOf));
}

/// Gathers the mentions of all items, each occurrence once an item.
class Mentions
{
public:
    explicit Mentions(const std::vector<Event> &events)
    {
        for (const Event &event : events)
            m_events.emplace(event.id, &event);
    }

    /// The mention of an item at an occurrence; nullptr for an event that is not there.
    ItemMention *at(const AgendaItemId &item, const EventId &id,
                    const std::optional<RecurrenceId> &occurrence)
    {
        const auto found = m_events.find(id);
        if (found == m_events.end())
            return nullptr;
        const Event &event = *found->second;
        OccurrenceKey key{id, std::nullopt};
        if (event.recurrence)
            key.recurrenceId = occurrence.value_or(recurrenceIdOf(event.body.when));
        std::vector<ItemMention> &mentions = m_mentions[item];
        const auto known = std::ranges::find(mentions, key, &ItemMention::occurrence);
        if (known != mentions.end())
            return &*known;
        const EventBody body = key.recurrenceId ? bodyAt(event, *key.recurrenceId) : event.body;
        mentions.push_back(
            {.occurrence = key, .date = startDate(body.when), .title = body.title, .status = body.status});
        return &mentions.back();
    }

    void addEvents(const std::vector<Visit> &visits)
    {
        for (const auto &[id, event] : m_events) {
            if (isSaidByVisits(*event, visits))
                continue;
            for (const AgendaItemId &item : event->body.agendaItems)
                at(item, id, std::nullopt);
            for (const Override &override : event->overrides) {
                for (const AgendaItemId &item : override.body.agendaItems) {
                    // What an override has from its series is not raised anew.
                    if (std::ranges::find(event->body.agendaItems, item) == event->body.agendaItems.end())
                        at(item, id, override.recurrenceId);
                }
            }
        }
    }

    std::map<AgendaItemId, std::vector<ItemMention>> take()
    {
        for (auto &[item, mentions] : m_mentions)
            std::ranges::stable_sort(mentions, {}, &ItemMention::date);
        return std::move(m_mentions);
    }

private:
    std::map<EventId, const Event *> m_events;
    std::map<AgendaItemId, std::vector<ItemMention>> m_mentions;
};

} // namespace

std::map<AgendaItemId, std::vector<ItemMention>> itemMentions(const std::vector<Event> &events,
                                                              const std::vector<Visit> &visits,
                                                              const std::vector<OfficeDay> &officeDays)
{
    Mentions mentions(events);
    mentions.addEvents(visits);
    for (const Visit &visit : visits) {
        for (const AgendaItemId &item : visit.items) {
            if (ItemMention *mention = mentions.at(item, visit.event, visit.occurrence))
                mention->parties.push_back(visit.party);
        }
    }
    for (const OfficeDay &day : officeDays) {
        for (const AgendaItemId &item : day.agendaItems) {
            if (ItemMention *mention = mentions.at(item, day.series, day.occurrence))
                mention->inFocus = true;
        }
    }
    return mentions.take();
}

} // namespace yeouido
