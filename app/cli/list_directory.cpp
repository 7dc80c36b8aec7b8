// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "list_directory.h"

#include "listing.h"
#include "output.h"
#include "table.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListDirectory)
};

Listing officeDays(std::vector<OfficeDay> days, const std::optional<DateSpan> &range, Language language)
{
    Listing listing;
    listing.head = {DirectoryTexts::tr("Date", "column of a list"),
                    DirectoryTexts::tr("Theme", "column of a list"),
                    DirectoryTexts::tr("Purpose", "column of a list")};
    std::ranges::sort(days, [](const OfficeDay &left, const OfficeDay &right) {
        return left.occurrence < right.occurrence;
    });
    for (const OfficeDay &day : days) {
        if (!range || range->contains(day.occurrence.date))
            listing.add(day, {formatDate(day.occurrence.date, language), day.theme, day.purpose});
    }
    return listing;
}

Listing items(const Directory &directory)
{
    Listing listing;
    listing.head = {DirectoryTexts::tr("No.", "column of a list: the code of an agenda item"),
                    DirectoryTexts::tr("Agenda item", "column of a list"),
                    DirectoryTexts::tr("Lead department", "column of a list"),
                    DirectoryTexts::tr("Request", "column of a list")};
    for (const AgendaItem &item : directory.agendaItems) {
        const Department *lead = item.leadDepartment ? directory.find(*item.leadDepartment) : nullptr;
        listing.add(item, {item.code, item.title, lead ? lead->name : QString(), item.request});
    }
    return listing;
}

Listing people(const Directory &directory)
{
    Listing listing;
    listing.head = {DirectoryTexts::tr("Name", "column of a list"),
                    DirectoryTexts::tr("Post", "column of a list"),
                    DirectoryTexts::tr("Belongs to", "column of a list: organisation or party of a person")};
    for (const Person &person : directory.people) {
        QStringList titles;
        QStringList houses;
        for (const Post &post : person.posts) {
            titles.append(post.title);
            if (const Party *party = post.party ? directory.find(*post.party) : nullptr)
                houses.append(party->name);
            else if (const Organisation *house =
                         post.organisation ? directory.find(*post.organisation) : nullptr)
                houses.append(house->name);
        }
        listing.add(person, {person.name, titles.join(u", "_s), houses.join(u", "_s)});
    }
    return listing;
}

Listing parties(const Directory &directory)
{
    Listing listing;
    listing.head = {DirectoryTexts::tr("Party", "column of a list"),
                    DirectoryTexts::tr("Short", "column of a list"),
                    DirectoryTexts::tr("Seats", "column of a list")};
    for (const Party &party : directory.parties)
        listing.add(party,
                    {party.name, party.shortName, party.seats ? QString::number(*party.seats) : QString()});
    return listing;
}

Result<Listing> listing(OfficeStore &store, DirectoryList list, const std::optional<DateSpan> &range,
                        QDate today, Language language)
{
    if (list == DirectoryList::OfficeDays) {
        Result<std::vector<OfficeDay>> days = store.officeDays();
        if (!days)
            return failure(days);
        return officeDays(std::move(*days), range, language);
    }
    if (list == DirectoryList::Visits)
        return listVisits(store, range, today, language);
    if (list == DirectoryList::Adoption)
        return listAdoption(store, range, language);
    if (list == DirectoryList::FollowUps)
        return listFollowUps(store, range, language);
    const Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    if (list == DirectoryList::Items)
        return items(*directory);
    return list == DirectoryList::People ? people(*directory) : parties(*directory);
}

} // namespace

Outcome listDirectory(OfficeStore &store, DirectoryList list, const std::optional<DateSpan> &range,
                      QDate today, bool json, Language language)
{
    const Result<Listing> found = listing(store, list, range, today, language);
    if (!found)
        return refused(found.error());
    if (json)
        return finished(writeJson(found->records));
    if (found->rows.empty())
        return finished(writeLine(DirectoryTexts::tr("The list is empty.", "command line")));
    return finished(writeText(tableText(found->head, found->rows)));
}

} // namespace yeouido
