// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/words.h"
#include "pages/directory/election_dialog.h"
#include "pages/directory/organisation_dialog.h"
#include "pages/directory/party_dialog.h"
#include "pages/directory/place_dialog.h"
#include "pages/directory/section_rows.h"
#include "schedule/election_rules.h"
#include "schedule/restricted_windows.h"
#include "settings/language.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <map>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct BodySections
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::BodySections)
};

template <class Dialog, class T>
RecordDialog *newEditor(Session &session, const Directory &directory, const std::optional<Record> &record,
                        QWidget *parent)
{
    return new Dialog(session, directory, record ? std::optional(std::get<T>(*record)) : std::nullopt,
                      parent);
}

std::vector<DirectoryRow> partyRows(const Directory &directory, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const Party &party : directory.parties) {
        const QString seats = party.seats ? QString::number(*party.seats) : QString();
        rows.push_back(RowBuilder(party, party.validity.contains(today))
                           .add(QString::number(party.order), party.order)
                           .add(party.name)
                           .add(party.shortName)
                           .add(seats, party.seats.value_or(-1))
                           .add(party.headquarters)
                           .add(contactsOf(party.id, directory, today))
                           .add(validityText(party.validity, currentLanguage()))
                           .row());
    }
    return rows;
}

std::vector<DirectoryRow> placeRows(const Directory &directory, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const Place &place : directory.places) {
        rows.push_back(RowBuilder(place, place.validity.contains(today))
                           .add(place.name)
                           .add(placeKindWord(place.kind))
                           .add(place.address)
                           .add(QString(place.note).replace(u'\n', u' '))
                           .add(validityText(place.validity, currentLanguage()))
                           .row());
    }
    return rows;
}

std::vector<DirectoryRow> organisationRows(const Directory &directory, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const Organisation &organisation : directory.organisations) {
        const QString own =
            organisation.own ? BodySections::tr("Own", "column of a list: the own organisation") : QString();
        rows.push_back(RowBuilder(organisation, organisation.validity.contains(today))
                           .add(organisation.name)
                           .add(organisation.shortName)
                           .add(organisationKindWord(organisation.kind))
                           .add(own)
                           .add(organisation.headTitle)
                           .add(organisation.contact)
                           .add(validityText(organisation.validity, currentLanguage()))
                           .row());
    }
    return rows;
}

std::vector<DirectoryRow> electionRows(const Directory &directory, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const Election &election : directory.elections) {
        const QString own =
            election.own ? BodySections::tr("Own", "column of a list: the own head is elected") : QString();
        rows.push_back(RowBuilder(election, true)
                           .add(formatDate(election.date, currentLanguage()), election.date)
                           .add(formatDDay(today, election.date), today.daysTo(election.date))
                           .add(election.name)
                           .add(electionKindWord(election.kind))
                           .add(own)
                           .add(windowTexts(election).join(u" · "_s))
                           .row());
    }
    return rows;
}

} // namespace

QStringList windowTexts(const Election &election)
{
    // Most of the rules hold for the same days.
    std::map<std::pair<QDate, QDate>, QStringList> rules;
    for (const RestrictedWindow &window : restrictedWindows(election))
        rules[{window.from, window.to}].append(window.rule);
    QStringList texts;
    for (const auto &[days, names] : rules) {
        const Year year = days.first.year() == days.second.year() ? Year::Without : Year::With;
        texts.append(formatDateSpan(DateSpan::inclusive(days.first, days.second), currentLanguage(), year) +
                     u": "_s + articleText(names, currentLanguage()));
    }
    return texts;
}

Section partiesSection()
{
    return {
        .kind = RecordKind::Party,
        .name = u"parties"_s,
        .title = BodySections::tr("Parties", "section of the directory"),
        .newText = BodySections::tr("New party…", "button of the directory"),
        .emptyHeading = BodySections::tr("No parties yet", "directory, heading of the empty list"),
        .emptyText =
            BodySections::tr("The parties that are visited, in the order that the office sets. Visits, "
                             "the matrix and papers follow it.",
                             "directory, while there are no parties"),
        .columns = {{u"order"_s, BodySections::tr("No.", "column of a list: place in the order"), 62, false},
                    {u"name"_s, BodySections::tr("Party", "column of a list"), 130, false},
                    {u"shortName"_s, BodySections::tr("Short", "column of a list"), 96, false},
                    {u"seats"_s, BodySections::tr("Seats", "column of a list"), 62, true},
                    {u"headquarters"_s, BodySections::tr("Headquarters", "column of a list"), 140, false},
                    {u"contacts"_s, BodySections::tr("Contacts", "column of a list: people of a party"), 210,
                     false},
                    {u"validity"_s, BodySections::tr("Valid", "column of a list: dates"), 160, false}},
        .canEnd = true,
        .isOrdered = true,
        .rows = partyRows,
        .editor = newEditor<PartyDialog, Party>,
    };
}

Section placesSection()
{
    return {
        .kind = RecordKind::Place,
        .name = u"places"_s,
        .title = BodySections::tr("Places", "section of the directory"),
        .newText = BodySections::tr("New place…", "button of the directory"),
        .emptyHeading = BodySections::tr("No places yet", "directory, heading of the empty list"),
        .emptyText = BodySections::tr("Places where events take place often, with their address. One that is "
                                      "marked as a campaign office "
                                      "is pointed out in the weeks before an election.",
                                      "directory, while there are no places"),
        .columns = {{u"name"_s, BodySections::tr("Place", "column of a list"), 200, false},
                    {u"kind"_s, BodySections::tr("Kind", "column of a list"), 120, false},
                    {u"address"_s, BodySections::tr("Address", "column of a list"), 220, false},
                    {u"note"_s, BodySections::tr("Note", "column of a list"), 150, false},
                    {u"validity"_s, BodySections::tr("Valid", "column of a list: dates"), 160, false}},
        .canEnd = true,
        .isOrdered = false,
        .rows = placeRows,
        .editor = newEditor<PlaceDialog, Place>,
    };
}

Section organisationsSection()
{
    return {
        .kind = RecordKind::Organisation,
        .name = u"organisations"_s,
        .title = BodySections::tr("Organisations", "section of the directory"),
        .newText = BodySections::tr("New organisation…", "button of the directory"),
        .emptyHeading = BodySections::tr("No organisations yet", "directory, heading of the empty list"),
        .emptyText = BodySections::tr(
            "The own city or province first: its name and the title of its head stand on every "
            "paper. Ministries and other bodies follow.",
            "directory, while there are no organisations"),
        .columns = {{u"name"_s, BodySections::tr("Organisation", "column of a list"), 160, false},
                    {u"shortName"_s, BodySections::tr("Short", "column of a list"), 90, false},
                    {u"kind"_s, BodySections::tr("Kind", "column of a list"), 120, false},
                    {u"own"_s, BodySections::tr("Own", "column of a list: the own organisation"), 84, false},
                    {u"headTitle"_s, BodySections::tr("Title of the head", "column of a list"), 130, false},
                    {u"contact"_s, BodySections::tr("Contact", "column of a list"), 120, false},
                    {u"validity"_s, BodySections::tr("Valid", "column of a list: dates"), 160, false}},
        .canEnd = true,
        .isOrdered = false,
        .rows = organisationRows,
        .editor = newEditor<OrganisationDialog, Organisation>,
    };
}

Section electionsSection()
{
    return {
        .kind = RecordKind::Election,
        .name = u"elections"_s,
        .title = BodySections::tr("Elections", "section of the directory"),
        .newText = BodySections::tr("New election…", "button of the directory"),
        .emptyHeading = BodySections::tr("No elections yet", "directory, heading of the empty list"),
        .emptyText = BodySections::tr(
            "With the date of an election the program counts down to it (D-48) and points out the times that "
            "the election law restricts.",
            "directory, while there are no elections"),
        .columns = {{u"date"_s, BodySections::tr("Date", "column of a list"), 132, false},
                    {u"dday"_s, BodySections::tr("D-day", "column of a list: days to an election"), 74, true},
                    {u"name"_s, BodySections::tr("Election", "column of a list"), 150, false},
                    {u"kind"_s, BodySections::tr("Kind", "column of a list"), 130, false},
                    {u"own"_s, BodySections::tr("Own", "column of a list: the own head is elected"), 92,
                     false},
                    {u"windows"_s,
                     BodySections::tr("Restricted times", "column of a list: before an election, by its law"),
                     320, false}},
        .canEnd = false,
        .isOrdered = false,
        .rows = electionRows,
        .editor = newEditor<ElectionDialog, Election>,
    };
}

} // namespace yeouido
