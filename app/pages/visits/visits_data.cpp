// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visits_data.h"

#include "handout/shipped_election_rules.h"
#include "pages/visits/item_order.h"
#include "session.h"
#include "settings/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

struct VisitTexts
{
    Q_DECLARE_TR_FUNCTIONS(VisitTexts)
};

/// How far ahead and back the dates of a series that nobody has prepared are listed.
constexpr int daysBack = 400;
constexpr int daysAhead = 120;

} // namespace

Result<VisitsData> readVisits(Session &session)
{
    OfficeStore &store = session.store();
    VisitsData data;
    data.today = session.today();
    data.isEditable = session.isEditable();
    data.zone = store.zone();
    data.language = currentLanguage();
    Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    data.directory = std::move(*directory);
    const Result<std::vector<Event>> events = store.visitEvents();
    if (!events)
        return failure(events);
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    const DateSpan window{data.today.addDays(-daysBack), data.today.addDays(daysAhead)};
    Result<std::vector<VisitEntry>> entries = visitEntries(*events, *visits, window, data.zone);
    if (!entries)
        return failure(entries);
    data.entries = std::move(*entries);
    Result<std::vector<AdoptionRecord>> outcomes = store.latestAdoption(AdoptionAxis::Adoption);
    if (!outcomes)
        return failure(outcomes);
    data.outcomes = std::move(*outcomes);
    Result<std::vector<FollowUp>> followUps = store.followUps();
    if (!followUps)
        return failure(followUps);
    data.followUps = std::move(*followUps);
    data.coverage = coverage(data.directory, data.entries, data.today);
    return data;
}

QString partyText(const PartyId &id, const Directory &directory)
{
    const Party *party = directory.find(id);
    if (!party)
        return id.text();
    return party->shortName.isEmpty() ? party->name : party->shortName;
}

QString versionText(const std::optional<HandedVersion> &version, const Directory &directory)
{
    if (!version)
        return {};
    const ProposalPackage *package = directory.find(version->package);
    return package && directory.packages.size() > 1 ? package->title + u' ' + version->label : version->label;
}

QString itemText(const AgendaItemId &id, const Directory &directory)
{
    const AgendaItem *item = directory.find(id);
    if (!item)
        return id.text();
    return item->code.isEmpty() ? item->title : item->code + u"  "_s + item->title;
}

AdoptionState stateOf(const AgendaItemId &item, const PartyId &party,
                      const std::vector<AdoptionRecord> &outcomes)
{
    const auto outcome = std::ranges::find_if(outcomes, [&](const AdoptionRecord &each) {
        return each.item == item && each.addressee.party == party;
    });
    return outcome == outcomes.end() ? AdoptionState::NotDelivered : outcome->state;
}

Result<std::vector<AdoptionRecord>> recordedAt(Session &session, const VisitEntry &entry,
                                               const VisitsData &data)
{
    std::vector<AdoptionRecord> recorded;
    if (!entry.visit || !entry.visit->debriefedOn)
        return recorded;
    Addressee addressee;
    addressee.party = entry.party;
    for (const OrderedItem &each : inTreeOrder(data.directory.agendaItems)) {
        // A cell without a latest record has none at all.
        const bool isKnown = std::ranges::any_of(data.outcomes, [&](const AdoptionRecord &latest) {
            return latest.item == each.item->id && latest.addressee == addressee;
        });
        if (!isKnown)
            continue;
        Result<std::vector<AdoptionRecord>> history =
            session.store().adoptionHistory(each.item->id, addressee);
        if (!history)
            return failure(history);
        std::ranges::copy_if(*history | std::views::reverse, std::back_inserter(recorded),
                             [&entry](const AdoptionRecord &record) {
                                 return record.visit == entry.visit->id && !record.fulfilment;
                             });
    }
    return recorded;
}

std::vector<ApplicableRule> rulesFor(const VisitEntry &entry, const Directory &directory)
{
    return applicableRules(guardedVisit(entry, directory), directory.elections, shippedElectionRules());
}

QString talkingText(const std::vector<TalkingPoint> &points, std::optional<int> slot)
{
    if (points.empty())
        return {};
    Visit counted;
    counted.talkingPoints = points;
    const int minutes = talkingMinutes(counted);
    return slot ? VisitTexts::tr("%1 of %2 min", "minutes of all talking points, of the minutes there are")
                      .arg(minutes)
                      .arg(*slot)
                : VisitTexts::tr("%1 min", "minutes of all talking points").arg(minutes);
}

} // namespace yeouido
