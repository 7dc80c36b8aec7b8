// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/events.h"

#include "agenda/layouts/weekly.h"
#include "office/directory.h"
#include "schedule/occurrences.h"

namespace yeouido::tests {

using namespace Qt::StringLiterals;

inline const DateSpan week = DateSpan::inclusive(QDate(2025, 4, 14), QDate(2025, 4, 20));

/// A city with its head, a vice head, a place, a department, agenda items and an election on 3 June.
inline Directory office()
{
    Directory directory;
    Organisation city;
    city.id = OrganisationId(u"city"_s);
    city.own = true;
    city.headTitle = u"어느광역시장"_s;
    city.headShortTitle = u"시장"_s;
    city.contact = u"대변인실"_s;
    directory.organisations = {city};
    const auto person = [](const QString &id, const QString &name, const QString &post) {
        Post held;
        held.title = post;
        Person someone;
        someone.id = PersonId(id);
        someone.name = name;
        someone.posts = {held};
        return someone;
    };
    directory.people = {person(u"head"_s, u"갑"_s, u"어느광역시장"_s),
                        person(u"vice"_s, u"을"_s, u"부시장"_s), person(u"chief"_s, u"병"_s, u"실장"_s),
                        person(u"guest"_s, u"정"_s, {})};
    Place hall;
    hall.id = PlaceId(u"hall"_s);
    hall.name = u"시청"_s;
    directory.places = {hall};
    Department planning;
    planning.id = DepartmentId(u"planning"_s);
    planning.name = u"기획조정실"_s;
    directory.departments = {planning};
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, QString()}) {
        AgendaItem item;
        item.id = AgendaItemId(u"item-"_s + code);
        item.code = code;
        item.title = u"안건"_s + code;
        directory.agendaItems.push_back(item);
    }
    Election election;
    election.id = ElectionId(u"election"_s);
    election.name = u"제1회 선거"_s;
    election.shortName = u"선거"_s;
    election.date = QDate(2025, 6, 3);
    directory.elections = {election};
    return directory;
}

/// The sheet of the example's week, printed on its Monday at 18:00.
inline WeeklySheet sheetOf(const Directory &directory)
{
    return {.days = week,
            .language = Language::Korean,
            .today = QDate(2025, 4, 14),
            .now = QTime(18, 0),
            .directory = &directory,
            .zone = seoul,
            .holidays = {}};
}

inline std::vector<Occurrence> occurrencesOf(const std::vector<Event> &events, const DateSpan &days = week)
{
    std::vector<Occurrence> all;
    for (const Event &event : events) {
        const std::vector<Occurrence> found = occurrences(event, days, seoul).value();
        all.insert(all.end(), found.begin(), found.end());
    }
    std::ranges::sort(all, sortsBefore);
    return all;
}

inline std::vector<PublicEntry> publicEntries(const std::vector<Event> &events, const Directory &directory,
                                              Tentative tentative = Tentative::Withheld)
{
    std::vector<PublicEntry> entries;
    for (const Occurrence &occurrence : occurrencesOf(events)) {
        if (const auto entry = publicEntry(occurrence, tentative, directory))
            entries.push_back(*entry);
    }
    return entries;
}

inline std::vector<InternalEntry> internalEntries(const std::vector<Event> &events,
                                                  const Directory &directory,
                                                  const std::vector<OfficeDay> &officeDays = {},
                                                  const std::vector<Visit> &visits = {})
{
    std::vector<InternalEntry> entries;
    for (const Occurrence &occurrence : occurrencesOf(events))
        entries.push_back(internalEntry(occurrence, directory, officeDays, visits));
    return entries;
}

inline Event publicEvent(Event event)
{
    event.body.disclosure = Disclosure::Public;
    return event;
}

inline OfficeDay themeOn(const Event &series, QDate day, const QString &theme)
{
    OfficeDay officeDay;
    officeDay.series = series.id;
    officeDay.occurrence = {day, {}};
    officeDay.theme = theme;
    return officeDay;
}

inline QString textOf(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.replace(QChar::Nbsp, u' ');
}

inline const Table &tableOf(const Document &document)
{
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            return *table;
    }
    throw std::logic_error("a sheet without a table");
}

/// The rows as lines, cells divided by a bar.
inline QStringList linesOf(const Document &document)
{
    QStringList lines;
    for (const Row &row : tableOf(document).rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(textOf(cell.runs).replace(u'\n', u' '));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace yeouido::tests
