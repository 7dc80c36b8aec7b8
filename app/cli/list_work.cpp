// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "listing.h"

#include "agenda/words.h"
#include "office/json.h"
#include "schedule/visit_list.h"
#include "text/agenda_text.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct WorkTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListWork)
};

bool isIn(const std::optional<DateSpan> &range, QDate date)
{
    return !range || range->contains(date);
}

/// What the record holds, as far as there is one, with the date and title of the event.
QJsonObject visitJson(const VisitEntry &entry)
{
    Visit visit = entry.visit.value_or(Visit());
    visit.event = entry.key.event;
    visit.occurrence = entry.key.recurrenceId;
    visit.party = entry.party;
    QJsonObject json = toJson(visit);
    if (!entry.visit)
        json.insert(u"id"_s, QJsonValue());
    json.insert(u"date"_s, heldOn(entry).toString(Qt::ISODate));
    json.insert(u"title"_s, entry.body.title);
    return json;
}

Result<std::vector<VisitEntry>> visitsIn(OfficeStore &store, const std::optional<DateSpan> &range,
                                         QDate today)
{
    const Result<std::vector<Event>> events = store.visitEvents();
    if (!events)
        return failure(events);
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    const DateSpan yearAround{today.addYears(-1), today.addYears(1)};
    Result<std::vector<VisitEntry>> entries =
        visitEntries(*events, *visits, range.value_or(yearAround), store.zone());
    if (entries)
        std::erase_if(*entries, [&range](const VisitEntry &entry) { return !isIn(range, heldOn(entry)); });
    return entries;
}

QDate dayOf(const FollowUp &followUp)
{
    return followUp.due.value_or(followUp.since);
}

} // namespace

Result<Listing> listVisits(OfficeStore &store, const std::optional<DateSpan> &range, QDate today,
                           Language language)
{
    const Result<std::vector<VisitEntry>> entries = visitsIn(store, range, today);
    if (!entries)
        return failure(entries);
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);

    Listing listing;
    listing.head = {WorkTexts::tr("Date", "column of a list"), WorkTexts::tr("Party", "column of a list"),
                    WorkTexts::tr("Visit", "column of a list: the title of the visit"),
                    WorkTexts::tr("Counterpart", "column of a list: whom they meet")};
    for (const VisitEntry &entry : *entries) {
        const Party *party = directory->find(entry.party);
        listing.rows.push_back({formatDate(heldOn(entry), language), party ? party->name : QString(),
                                entry.body.title, counterpartText(entry, *directory)});
        listing.records.append(visitJson(entry));
    }
    return listing;
}

Result<Listing> listAdoption(OfficeStore &store, const std::optional<DateSpan> &range, Language language)
{
    Result<std::vector<AdoptionRecord>> records = store.adoptionRecords();
    if (!records)
        return failure(records);
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    std::ranges::stable_sort(
        *records, {}, [](const AdoptionRecord &record) { return std::pair(record.date, record.recordedAt); });

    Listing listing;
    listing.head = {WorkTexts::tr("Date", "column of a list"),
                    WorkTexts::tr("Agenda item", "column of a list"),
                    WorkTexts::tr("Addressee", "column of a list: who was asked"),
                    WorkTexts::tr("State", "column of a list"),
                    WorkTexts::tr("Evidence", "column of a list: where it is said")};
    for (const AdoptionRecord &record : *records) {
        if (!isIn(range, record.date))
            continue;
        const AgendaItem *item = directory->find(record.item);
        listing.add(record,
                    {formatDate(record.date, language), item ? item->title : QString(),
                     fullAddresseeName(*directory, record.addressee),
                     record.fulfilment ? fulfilmentWord(*record.fulfilment) : adoptionWord(record.state),
                     record.evidence.citation});
    }
    return listing;
}

Result<Listing> listFollowUps(OfficeStore &store, const std::optional<DateSpan> &range, Language language)
{
    Result<std::vector<FollowUp>> followUps = store.followUps();
    if (!followUps)
        return failure(followUps);
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    std::ranges::stable_sort(*followUps, {}, dayOf);

    Listing listing;
    listing.head = {WorkTexts::tr("Due", "column of a list"), WorkTexts::tr("State", "column of a list"),
                    WorkTexts::tr("Owner", "column of a list: who has to do it"),
                    WorkTexts::tr("Follow-up", "column of a list: what is to be done")};
    for (const FollowUp &followUp : *followUps) {
        if (!isIn(range, dayOf(followUp)))
            continue;
        const Department *department =
            followUp.ownerDepartment ? directory->find(*followUp.ownerDepartment) : nullptr;
        listing.add(followUp, {followUp.due ? formatDate(*followUp.due, language) : QString(),
                               followUpWord(followUp.state), department ? department->name : followUp.owner,
                               followUp.text});
    }
    return listing;
}

} // namespace yeouido
