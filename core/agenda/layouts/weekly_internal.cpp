// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/layouts/weekly_internal_rows.h"
#include "agenda/words.h"
#include "office/election_phases.h"
#include "office/short_name.h"

#include <QCoreApplication>

namespace yeouido {

using namespace weekly;
using namespace Qt::StringLiterals;

namespace {

struct WeeklyInternal
{
    Q_DECLARE_TR_FUNCTIONS(WeeklyInternal)
};

QString titleOf(const WeeklySheet &sheet)
{
    const QString days = formatDateSpan(sheet.days, sheet.language);
    const Organisation *own = ownOrganisation(sheet);
    if (!own || own->headShortTitle.isEmpty())
        return WeeklyInternal::tr("Weekly schedule (%1)", "title of the internal weekly sheet: the days")
            .arg(days);
    return WeeklyInternal::tr("Weekly schedule: %1 (%2)",
                              "title of the internal weekly sheet: short title of the city's head, the days")
        .arg(own->headShortTitle, days);
}

QString internalWord()
{
    return WeeklyInternal::tr("Internal", "classification of the internal weekly sheet");
}

/// "내부용 · 비공개(5·6) · 대선 D-50 ~ D-44"
QString classification(const WeeklySheet &sheet, const std::vector<InternalEntry> &entries)
{
    QStringList parts{internalWord()};
    for (const Disclosure disclosure : {Disclosure::Closed, Disclosure::Partial}) {
        bool occurs = false;
        std::set<int> grounds;
        for (const InternalEntry &entry : entries) {
            if (entry.disclosure == disclosure) {
                occurs = true;
                grounds.insert(entry.disclosureGrounds.begin(), entry.disclosureGrounds.end());
            }
        }
        if (occurs)
            parts.append(disclosureWord(disclosure, grounds));
    }
    if (const Election *election =
            sheet.directory ? sheet.directory->nextElection(sheet.days.first) : nullptr) {
        const QString first = formatDDay(sheet.days.first, election->date);
        const QString last = formatDDay(sheet.days.last(), election->date);
        const QString to = sheet.language == Language::Korean ? u" ~ "_s : u" – "_s;
        parts.append(shortNameOf(*election) + QChar::Nbsp + (first == last ? first : first + to + last));
        if (const QString phases = phaseText(sheet.days, sheet.directory->elections); !phases.isEmpty())
            parts.append(phases);
    }
    return parts.join(separator);
}

std::vector<Row> rowsOf(const DayGroup &group, const std::vector<InternalEntry> &entries,
                        const WeeklySheet &sheet)
{
    const QDate day = group.days.first;
    const std::vector<InternalEntry> ofDay = entriesOn(day, entries, sheet);
    const auto office = std::ranges::find_if(ofDay, isHeldOfficeDay);
    const bool hasBand = office != ofDay.end();
    const Shade shade = hasBand ? Shade::OfficeDay : Shade::None;

    std::vector<Row> rows;
    for (auto entry = ofDay.begin(); entry != ofDay.end(); ++entry) {
        // Every day has its row: alone on its day, the office day is told again under its band.
        const bool isInBand = entry == office && ofDay.size() > 1 && !saysMoreThanBand(*entry);
        if (!isInBand)
            rows.push_back(entryRow(*entry, day, shade, sheet));
    }
    if (rows.empty())
        rows.push_back(emptyRow(group));
    rows.front().cells.insert(
        rows.front().cells.begin(),
        {.runs = {{.text = formatDateSpan(group.days, sheet.language, Year::Without), .bold = true}},
         .column = 0,
         .rowSpan = static_cast<int>(rows.size()),
         .alignment = Alignment::Centre,
         .shade = shade});
    if (hasBand)
        rows.insert(rows.begin(), bandRow(*office, day, sheet));
    return rows;
}

Row columnHeads()
{
    return headRow({WeeklyInternal::tr("Date", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Time", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Event (agenda)", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Place", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Lead department", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Taking part", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Materials", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Remarks", "column of the internal weekly sheet")});
}

} // namespace

Document weeklyInternal(const WeeklySheet &sheet, const std::vector<InternalEntry> &entries)
{
    Table table{.columnWidths = {22, 24, 62, 38, 28, 38, 30, 25},
                .head = {columnHeads()},
                .rows = {},
                .pointSize = 9.2,
                .minimumRowHeight = 8};
    for (const DayGroup &group : dayGroups(sheet, entries)) {
        for (Row &row : rowsOf(group, entries, sheet))
            table.rows.push_back(std::move(row));
    }

    const QString title = titleOf(sheet);
    const QString asOf = WeeklyInternal::tr("As of %1", "internal weekly sheet: when it was printed")
                             .arg(formatDateTime(sheet.today, sheet.now, sheet.language));
    return {.page = {.orientation = Orientation::Landscape, .left = 15, .top = 15, .right = 15, .bottom = 17},
            .metadata = {.title = title,
                         .summary =
                             WeeklyInternal::tr("The head's schedule of a week with place, lead department "
                                                "and preparation; for internal use",
                                                "summary in the file of the internal weekly sheet"),
                         .keywords = {WeeklyInternal::tr("schedule", "keyword of the internal weekly sheet"),
                                      WeeklyInternal::tr("weekly schedule",
                                                         "keyword of the internal weekly sheet"),
                                      internalWord()}},
            .blocks = {Paragraph{.runs = {{.text = title, .bold = true}},
                                 .alignment = Alignment::Centre,
                                 .typeface = Typeface::Gothic,
                                 .pointSize = 17,
                                 .spaceAfter = 3},
                       SplitLine{.left = {{.text = classification(sheet, entries)}},
                                 .right = {{.text = asOf}},
                                 .pointSize = 9.5,
                                 .spaceAfter = 1.5},
                       table},
            .footerLeft = internalWord(),
            .footerRight = title};
}

} // namespace yeouido
