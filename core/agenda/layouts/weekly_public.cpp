// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/layouts/weekly_parts.h"

#include <QCoreApplication>

namespace yeouido {

using namespace weekly;

namespace {

struct WeeklyPublic
{
    Q_DECLARE_TR_FUNCTIONS(WeeklyPublic)
};

Paragraph centred(const QString &text, double pointSize, double spaceAfter, bool bold)
{
    return {.runs = {{.text = text, .bold = bold}},
            .alignment = Alignment::Centre,
            .typeface = bold ? Typeface::Gothic : Typeface::Myeongjo,
            .pointSize = pointSize,
            .spaceAfter = spaceAfter};
}

QString titleOf(const WeeklySheet &sheet)
{
    const Organisation *own = ownOrganisation(sheet);
    if (!own || own->headTitle.isEmpty())
        return WeeklyPublic::tr("Main schedule", "title of the public weekly sheet");
    return WeeklyPublic::tr("Main schedule: %1", "title of the public weekly sheet: title of the city's head")
        .arg(own->headTitle);
}

Cell dateCell(const DayGroup &group, std::size_t rows, const WeeklySheet &sheet)
{
    return {.runs = {{.text = formatDateSpan(group.days, sheet.language, Year::Without), .bold = true}},
            .column = 0,
            .rowSpan = static_cast<int>(rows),
            .alignment = Alignment::Centre};
}

Row emptyRow(const DayGroup &group, const WeeklySheet &sheet)
{
    return {.cells = {dateCell(group, 1, sheet),
                      {.runs = {}, .column = 1},
                      {.runs = {{.text = emptyDayText(group)}}, .column = 2},
                      {.runs = {}, .column = 3}}};
}

Row entryRow(const PublicEntry &entry, QDate day, const WeeklySheet &sheet)
{
    const QString title =
        entry.tentative ? WeeklyPublic::tr("%1 (tentative)", "public weekly sheet, an event that may change")
                              .arg(entry.title)
                        : entry.title;
    const QString time = timeText(entry.when, day, TimeStyle::StartOnly, sheet);
    return {.cells = {{.runs = {{.text = time}}, .column = 1, .alignment = Alignment::Centre},
                      {.runs = {{.text = title}}, .column = 2},
                      {.runs = {{.text = entry.place}}, .column = 3, .alignment = Alignment::Centre}}};
}

std::vector<Row> rowsOf(const DayGroup &group, const std::vector<PublicEntry> &entries,
                        const WeeklySheet &sheet)
{
    const QDate day = group.days.first;
    const std::vector<PublicEntry> ofDay = entriesOn(day, entries, sheet);
    if (ofDay.empty())
        return {emptyRow(group, sheet)};
    std::vector<Row> rows;
    for (const PublicEntry &entry : ofDay)
        rows.push_back(entryRow(entry, day, sheet));
    rows.front().cells.insert(rows.front().cells.begin(), dateCell(group, rows.size(), sheet));
    return rows;
}

} // namespace

Document weeklyPublic(const WeeklySheet &sheet, const std::vector<PublicEntry> &entries)
{
    std::vector<PublicEntry> ofHead;
    std::ranges::copy_if(entries, std::back_inserter(ofHead),
                         [](const PublicEntry &entry) { return entry.principal.isEmpty(); });

    Table table{.columnWidths = {28, 28, 74, 40},
                .head = {headRow({WeeklyPublic::tr("Date", "column of the public weekly sheet"),
                                  WeeklyPublic::tr("Time", "column of the public weekly sheet"),
                                  WeeklyPublic::tr("Event", "column of the public weekly sheet"),
                                  WeeklyPublic::tr("Place", "column of the public weekly sheet")})},
                .rows = {},
                .pointSize = 11,
                .minimumRowHeight = 11};
    for (const DayGroup &group : dayGroups(sheet, ofHead)) {
        for (Row &row : rowsOf(group, ofHead, sheet))
            table.rows.push_back(std::move(row));
    }

    const Organisation *own = ownOrganisation(sheet);
    const QString note =
        WeeklyPublic::tr("※ The schedule may change.", "note under the table of the public weekly sheet");
    // The metadata of what is handed out is the same for every week and every office.
    return {.page = {.orientation = Orientation::Portrait, .left = 20, .top = 20, .right = 20, .bottom = 20},
            .metadata = {.title = WeeklyPublic::tr("Main schedule", "title of the public weekly sheet"),
                         .summary = WeeklyPublic::tr("The week's main schedule",
                                                     "summary in the file of the public weekly sheet"),
                         .keywords = {WeeklyPublic::tr("schedule", "keyword of the public weekly sheet"),
                                      WeeklyPublic::tr("public", "keyword of the public weekly sheet")}},
            .blocks = {centred(titleOf(sheet), 19, 1.5, true),
                       centred(formatDateSpan(sheet.days, sheet.language), 12, 6, false), table,
                       Paragraph{.runs = {{.text = note}}, .pointSize = 10.5}},
            .footerLeft =
                own && !own->contact.isEmpty()
                    ? WeeklyPublic::tr("Contact: %1", "foot of the public weekly sheet").arg(own->contact)
                    : QString(),
            .footerRight = {}};
}

} // namespace yeouido
