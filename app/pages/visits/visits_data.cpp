// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visits_data.h"

#include "handout/shipped_election_rules.h"
#include "office/short_name.h"
#include "pages/visits/item_order.h"
#include "session.h"
#include "settings/language.h"
#include "text/agenda_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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
    return party ? shortNameOf(*party) : id.text();
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
    return item ? itemText(*item) : id.text();
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
    if (!entry.visit)
        return recorded;
    const Result<std::vector<AdoptionRecord>> all = session.store().adoptionOfVisit(entry.visit->id);
    if (!all)
        return failure(all);
    for (const OrderedItem &each : inTreeOrder(data.directory.agendaItems)) {
        std::ranges::copy_if(*all, std::back_inserter(recorded), [&](const AdoptionRecord &record) {
            return record.item == each.item->id && record.addressee.party == entry.party &&
                   !record.fulfilment;
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
