// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/visit_list.h"

#include <algorithm>
#include <iterator>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// The post with this party, held on a date.
const Post *postWith(const Person &person, const PartyId &party, QDate on)
{
    const auto held = std::ranges::find_if(
        person.posts, [&](const Post &post) { return post.party == party && post.validity.contains(on); });
    return held == person.posts.end() ? nullptr : &*held;
}

QString postAndName(const Person &person, const PartyId &party, QDate on)
{
    const Post *post = postWith(person, party, on);
    const QString title = post ? post->title : postTitle(person, on);
    return title.isEmpty() ? person.name : title + u' ' + person.name;
}

std::vector<Visit> visitsOf(const Event &event, const std::vector<Visit> &visits)
{
    std::vector<Visit> own;
    std::ranges::copy_if(visits, std::back_inserter(own),
                         [&event](const Visit &visit) { return visit.event == event.id; });
    return own;
}

/// The days in which every date of the event that matters lies.
Result<DateSpan> daysToRead(const Event &event, const std::vector<Visit> &visits, const DateSpan &window,
                            const QString &zone)
{
    const Result<Extent> whole = extent(event, zone);
    if (!whole)
        return failure(whole);
    if (!event.recurrence)
        return DateSpan::inclusive(whole->first, whole->last.value_or(whole->first));
    DateSpan days = window;
    const auto include = [&days](QDate date) {
        // The day by the clock of the series can be its neighbour on the office's calendar.
        days.first = std::min(days.first, date.addDays(-1));
        days.end = std::max(days.end, date.addDays(2));
    };
    for (const Visit &visit : visits) {
        if (visit.occurrence)
            include(visit.occurrence->date);
    }
    for (const Override &override : event.overrides)
        include(startDate(override.body.when));
    return days;
}

bool isOf(const Visit &visit, const Occurrence &occurrence)
{
    return !occurrence.recurrenceId || visit.occurrence == occurrence.recurrenceId;
}

VisitEntry entryOf(const Occurrence &occurrence, const PartyId &party, std::optional<Visit> visit)
{
    return {keyOf(occurrence), party, occurrence.body, occurrence.days, false, std::move(visit)};
}

void addEntries(std::vector<VisitEntry> &entries, const Occurrence &occurrence,
                const std::vector<Visit> &visits, const DateSpan &window)
{
    std::vector<PartyId> prepared;
    std::vector<VisitEntry> found;
    for (const Visit &visit : visits) {
        if (!isOf(visit, occurrence))
            continue;
        prepared.push_back(visit.party);
        found.push_back(entryOf(occurrence, visit.party, visit));
    }
    const std::vector<PartyId> &parties = occurrence.body.parties;
    const bool showsAll = !occurrence.recurrenceId || occurrence.days.overlaps(window);
    if (occurrence.body.kind == EventKind::PartyVisit && showsAll) {
        for (const PartyId &party : parties) {
            if (std::ranges::find(prepared, party) == prepared.end())
                found.push_back(entryOf(occurrence, party, std::nullopt));
        }
    }
    // In the order in which the event names the parties; one that it no longer names comes last.
    std::ranges::stable_sort(found, {}, [&parties](const VisitEntry &entry) {
        return std::ranges::find(parties, entry.party) - parties.begin();
    });
    std::ranges::move(found, std::back_inserter(entries));
}

void addOffDate(std::vector<VisitEntry> &entries, const Event &event, const Visit &visit)
{
    const bool isListed =
        std::ranges::any_of(entries, [&](const VisitEntry &entry) { return entry.visit == visit; });
    if (isListed)
        return;
    const QDate date = visit.occurrence ? visit.occurrence->date : startDate(event.body.when);
    entries.push_back(
        {{event.id, visit.occurrence}, visit.party, event.body, DateSpan::day(date), true, visit});
}

} // namespace

Result<std::vector<VisitEntry>> visitEntries(const std::vector<Event> &events,
                                             const std::vector<Visit> &visits, const DateSpan &window,
                                             const QString &zone)
{
    std::vector<Occurrence> found;
    std::vector<VisitEntry> offDate;
    for (const Event &event : events) {
        const std::vector<Visit> own = visitsOf(event, visits);
        const Result<DateSpan> days = daysToRead(event, own, window, zone);
        if (!days)
            return failure(days);
        Result<std::vector<Occurrence>> expanded = occurrences(event, *days, zone);
        if (!expanded)
            return failure(expanded);
        for (const Visit &visit : own) {
            if (std::ranges::none_of(*expanded, [&](const Occurrence &each) { return isOf(visit, each); }))
                addOffDate(offDate, event, visit);
        }
        std::ranges::move(*expanded, std::back_inserter(found));
    }
    std::ranges::sort(found, sortsBefore);
    std::vector<VisitEntry> entries;
    for (const Occurrence &occurrence : found) {
        std::vector<Visit> own;
        std::ranges::copy_if(visits, std::back_inserter(own),
                             [&](const Visit &visit) { return visit.event == occurrence.event; });
        addEntries(entries, occurrence, own, window);
    }
    std::ranges::move(offDate, std::back_inserter(entries));
    std::ranges::stable_sort(entries, {}, [](const VisitEntry &entry) { return entry.days.first; });
    return entries;
}

std::vector<VisitEntry> visitEntries(const Occurrence &occurrence, const std::vector<Visit> &visits)
{
    std::vector<Visit> own;
    std::ranges::copy_if(visits, std::back_inserter(own),
                         [&](const Visit &visit) { return visit.event == occurrence.event; });
    std::vector<VisitEntry> entries;
    addEntries(entries, occurrence, own, occurrence.days);
    return entries;
}

std::vector<AgendaItemId> itemsRaisedAt(const Occurrence &occurrence, const std::vector<Visit> &visits)
{
    return itemsRaisedAt(occurrence.body, visitEntries(occurrence, visits));
}

std::vector<AgendaItemId> itemsRaisedAt(const EventBody &body, const std::vector<VisitEntry> &entries)
{
    std::vector<AgendaItemId> raised;
    const auto add = [&raised](const std::vector<AgendaItemId> &items) {
        for (const AgendaItemId &item : items) {
            if (std::ranges::find(raised, item) == raised.end())
                raised.push_back(item);
        }
    };
    for (const VisitEntry &entry : entries)
        add(entry.visit ? entry.visit->items : body.agendaItems);
    if (entries.empty())
        add(body.agendaItems);
    return raised;
}

bool tookPlace(const VisitEntry &entry, QDate on)
{
    if (entry.body.status == EventStatus::Cancelled || heldOn(entry) > on)
        return false;
    return entry.body.status == EventStatus::Confirmed || entry.body.actual ||
           (entry.visit && entry.visit->debriefedOn);
}

QDate heldOn(const VisitEntry &entry)
{
    const std::optional<Actual> &actual = entry.body.actual;
    return actual && actual->when ? startDate(*actual->when) : entry.days.first;
}

std::optional<int> slotMinutes(const EventBody &body)
{
    const std::optional<InstantSpan> span = instants(body.when);
    if (!span || span->minutes() <= 0)
        return std::nullopt;
    return static_cast<int>(span->minutes());
}

bool exceedsSlot(const Visit &visit, const EventBody &body)
{
    const std::optional<int> slot = slotMinutes(body);
    return slot && talkingMinutes(visit) > *slot;
}

std::vector<Lack> lacksOf(const Visit &visit)
{
    std::vector<Lack> lacks;
    if (!visit.handed)
        lacks.push_back(Lack::Version);
    if (visit.items.empty())
        lacks.push_back(Lack::Items);
    if (visit.talkingPoints.empty())
        lacks.push_back(Lack::TalkingPoints);
    if (!std::ranges::all_of(visit.materials, &Material::ready))
        lacks.push_back(Lack::Materials);
    return lacks;
}

DebriefStage debriefStage(const VisitEntry &entry, QDate today)
{
    if (entry.visit && entry.visit->debriefedOn)
        return DebriefStage::Written;
    const bool isDue = entry.body.status != EventStatus::Cancelled && heldOn(entry) <= today;
    return isDue ? DebriefStage::Due : DebriefStage::NotYet;
}

QString counterpartText(const VisitEntry &entry, const Directory &directory)
{
    const QDate on = entry.days.first;
    if (entry.visit) {
        const Person *person = entry.visit->counterpart ? directory.find(*entry.visit->counterpart) : nullptr;
        return person ? postAndName(*person, entry.party, on) : entry.visit->counterpartText;
    }
    QStringList names;
    for (const Participant &participant : entry.body.participants) {
        if (participant.role != ParticipantRole::Counterpart)
            continue;
        const Person *person = participant.person ? directory.find(*participant.person) : nullptr;
        if (person && postWith(*person, entry.party, on))
            names.append(postAndName(*person, entry.party, on));
        else if (!participant.person && entry.body.parties.size() == 1)
            names.append(participant.name);
    }
    return names.join(u", "_s);
}

Visit plannedVisit(const VisitEntry &entry, const Directory &directory, const VisitId &id)
{
    Visit visit;
    visit.id = id;
    visit.event = entry.key.event;
    visit.occurrence = entry.key.recurrenceId;
    visit.party = entry.party;
    visit.items = entry.body.agendaItems;
    for (const Participant &participant : entry.body.participants) {
        const Person *person = participant.person ? directory.find(*participant.person) : nullptr;
        if (participant.role == ParticipantRole::Counterpart && person &&
            postWith(*person, entry.party, entry.days.first)) {
            visit.counterpart = person->id;
            return visit;
        }
    }
    visit.counterpartText = counterpartText(entry, directory);
    return visit;
}

} // namespace yeouido
