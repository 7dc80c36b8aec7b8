// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/words.h"
#include "handout/shipped_holidays.h"
#include "pages/directory/holiday_dialog.h"
#include "pages/directory/holiday_rows.h"
#include "pages/directory/section_rows.h"
#include "settings/language.h"
#include "text/value_text.h"
#include "time/korean_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct HolidaySection
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::HolidaySection)
};

bool isEntryOf(const Holiday &holiday, const HolidayEntry &entry)
{
    if (entry.kind != holiday.kind || entry.name != holiday.name)
        return false;
    if (entry.kind == HolidayKind::Local)
        return entry.date.month() == holiday.date.month() && entry.date.day() == holiday.date.day();
    return entry.date == holiday.date;
}

/// Where a day of the shipped table comes from.
QString shippedSource(const Holiday &holiday)
{
    if (holiday.kind == HolidayKind::Public || holiday.kind == HolidayKind::Substitute)
        return HolidaySection::tr("By rule: 관공서의 공휴일에 관한 규정", "source of a holiday");
    for (const DecreedDay &day : shippedHolidays().decreed) {
        if (day.date == holiday.date && day.kind == holiday.kind)
            return day.source;
    }
    return {};
}

/// An entry of the office on one of its days.
DirectoryRow ownRow(const HolidayEntry &entry, QDate date)
{
    QString source = entry.source;
    if (const QString kept = validityText(entry.validity, currentLanguage()); !kept.isEmpty())
        source = source.isEmpty() ? kept : source + u" · "_s + kept;
    return RowBuilder(entry, true)
        .add(formatDate(date, currentLanguage()), date)
        .add(entry.name)
        .add(holidayKindWord(entry.kind))
        .add(HolidaySection::tr("Entered here", "origin of a holiday"))
        .add(source)
        .row();
}

} // namespace

std::vector<DirectoryRow> holidayRows(const Directory &directory, int year)
{
    std::vector<DirectoryRow> rows;
    const DateSpan days = DateSpan::inclusive(QDate(year, 1, 1), QDate(year, 12, 31));
    for (const Holiday &holiday : holidays(days, officeHolidays(directory))) {
        const auto own =
            std::ranges::find_if(directory.holidayEntries,
                                 [&holiday](const HolidayEntry &entry) { return isEntryOf(holiday, entry); });
        if (own != directory.holidayEntries.end()) {
            rows.push_back(ownRow(*own, holiday.date));
            continue;
        }
        rows.push_back(RowBuilder(std::nullopt, true)
                           .add(formatDate(holiday.date, currentLanguage()), holiday.date)
                           .add(holiday.name)
                           .add(holidayKindWord(holiday.kind))
                           .add(HolidaySection::tr("Shipped", "origin of a holiday: with the program"))
                           .add(shippedSource(holiday))
                           .row());
    }
    return rows;
}

std::vector<DirectoryRow> ownHolidayRows(const Directory &directory)
{
    std::vector<DirectoryRow> rows;
    for (const HolidayEntry &entry : directory.holidayEntries)
        rows.push_back(ownRow(entry, entry.date));
    return rows;
}

Section holidaysSection()
{
    return {
        .kind = RecordKind::HolidayEntry,
        .name = u"holidays"_s,
        .title = HolidaySection::tr("Holidays", "section of the directory"),
        .newText = HolidaySection::tr("New holiday…", "button of the directory"),
        .emptyHeading =
            HolidaySection::tr("No holiday entered here yet", "directory, heading of the empty list"),
        .emptyText = HolidaySection::tr("The holidays of the law come with the program. Temporary holidays, "
                                        "election days and the holidays "
                                        "of the own city are entered here, one by one or from a list.",
                                        "directory, while there are no own holidays"),
        .columns = {{u"date"_s, HolidaySection::tr("Date", "column of a list"), 140, false},
                    {u"name"_s, HolidaySection::tr("Holiday", "column of a list"), 200, false},
                    {u"kind"_s, HolidaySection::tr("Kind", "column of a list"), 132, false},
                    {u"origin"_s, HolidaySection::tr("Origin", "column of a list: who entered a holiday"),
                     100, false},
                    {u"source"_s, HolidaySection::tr("Source", "column of a list"), 260, false}},
        .canEnd = false,
        .isOrdered = false,
        .rows = [](const Directory &directory, QDate today) { return holidayRows(directory, today.year()); },
        .editor = [](Session &session, const Directory &directory, const std::optional<Record> &record,
                     QWidget *parent) -> RecordDialog * {
            const auto before = record ? std::optional(std::get<HolidayEntry>(*record)) : std::nullopt;
            return new HolidayDialog(session, directory, before, parent);
        },
    };
}

} // namespace yeouido
