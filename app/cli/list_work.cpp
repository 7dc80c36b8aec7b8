// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "listing.h"

#include "agenda/words.h"
#include "office/json.h"

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

/// A visit with what its event says.
struct DatedVisit
{
    Visit visit;
    QString title;
    QDate date;
};

bool isIn(const std::optional<DateSpan> &range, QDate date)
{
    return !range || range->contains(date);
}

const EventBody &bodyOf(const Event &event, const std::optional<RecurrenceId> &occurrence)
{
    for (const Override &override : event.overrides) {
        if (override.recurrenceId == occurrence)
            return override.body;
    }
    return event.body;
}

DatedVisit dated(const Visit &visit, const Event &event)
{
    const EventBody &body = bodyOf(event, visit.occurrence);
    const bool isPattern = visit.occurrence && &body == &event.body;
    return {visit, body.title, isPattern ? visit.occurrence->date : startDate(body.when)};
}

QString counterpartText(const Visit &visit, const Directory &directory, QDate date)
{
    const Person *person = visit.counterpart ? directory.find(*visit.counterpart) : nullptr;
    if (!person)
        return visit.counterpartText;
    const QString post = postTitle(*person, date);
    return post.isEmpty() ? person->name : person->name + u' ' + post;
}

QString addresseeName(const Addressee &addressee, const Directory &directory)
{
    const auto nameOfFound = [](const auto *found) { return found ? found->name : QString(); };
    if (addressee.party)
        return nameOfFound(directory.find(*addressee.party));
    if (addressee.organisation)
        return nameOfFound(directory.find(*addressee.organisation));
    return addressee.candidate ? nameOfFound(directory.find(*addressee.candidate)) : QString();
}

QDate dayOf(const FollowUp &followUp)
{
    return followUp.due.value_or(followUp.since);
}

} // namespace

Result<Listing> listVisits(OfficeStore &store, const std::optional<DateSpan> &range, Language language)
{
    const Result<std::vector<Visit>> visits = store.visits();
    if (!visits)
        return failure(visits);
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    std::vector<DatedVisit> found;
    for (const Visit &visit : *visits) {
        const Result<std::optional<StoredEvent>> event = store.event(visit.event);
        if (!event)
            return failure(event);
        if (*event)
            found.push_back(dated(visit, (*event)->event));
    }
    std::erase_if(found, [&range](const DatedVisit &one) { return !isIn(range, one.date); });
    std::ranges::stable_sort(found, {}, &DatedVisit::date);

    Listing listing;
    listing.head = {WorkTexts::tr("Date", "column of a list"), WorkTexts::tr("Party", "column of a list"),
                    WorkTexts::tr("Visit", "column of a list: the title of the visit"),
                    WorkTexts::tr("Counterpart", "column of a list: whom they meet")};
    for (const DatedVisit &one : found) {
        const Party *party = directory->find(one.visit.party);
        listing.rows.push_back({formatDate(one.date, language), party ? party->name : QString(), one.title,
                                counterpartText(one.visit, *directory, one.date)});
        QJsonObject json = toJson(one.visit);
        json.insert(u"date"_s, one.date.toString(Qt::ISODate));
        json.insert(u"title"_s, one.title);
        listing.records.append(json);
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
        listing.add(record, {formatDate(record.date, language), item ? item->title : QString(),
                             addresseeName(record.addressee, *directory),
                             record.fulfilment ? fulfilmentWord(*record.fulfilment) : stateWord(record.state),
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
                               stateWord(followUp.state), department ? department->name : followUp.owner,
                               followUp.text});
    }
    return listing;
}

} // namespace yeouido
