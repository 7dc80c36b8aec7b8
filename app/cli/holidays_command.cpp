// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "agenda/words.h"
#include "handout/shipped_holidays.h"
#include "office_file.h"
#include "output.h"
#include "table.h"
#include "text/holiday_text.h"
#include "time/korean_calendar.h"
#include "time/resolve.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct HolidayTexts
{
    Q_DECLARE_TR_FUNCTIONS(HolidaysCommand)
};

struct HolidayOptions
{
    RangeOptions range;
    bool json = false;
};

Result<void> writeHolidays(const std::vector<Holiday> &days, bool json, Language language)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Holiday &day : days) {
        array.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                 {u"name"_s, day.name},
                                 {u"kind"_s, token(day.kind)}});
        rows.push_back({formatDate(day.date, language), holidayKindWord(day.kind), day.name});
    }
    if (json)
        return writeJson(array);
    if (rows.empty())
        return writeLine(HolidayTexts::tr("No holidays.", "command line"));
    return writeText(tableText({HolidayTexts::tr("Date", "column of a list"),
                                HolidayTexts::tr("Kind", "column of the list of holidays"),
                                HolidayTexts::tr("Holiday", "column of the list of holidays")},
                               rows));
}

Outcome listHolidays(const HolidayOptions &options, const CommandContext &context)
{
    const Read<std::optional<DateSpan>> range = readRange(options.range);
    if (!range)
        return failure(range);
    // The calendar is that of Korea; an office file, where there is one, adds the office's own days.
    const int year = wallTimeAt(instantOf(context.clock.now()), u"Asia/Seoul"_s).date.year();
    const DateSpan thisYear{QDate(year, 1, 1), QDate(year + 1, 1, 1)};

    HolidayTable table = shippedHolidays();
    if (QFile::exists(context.databasePath)) {
        const Read<StorePointer> store = openToRead(context);
        if (!store)
            return failure(store);
        const Result<Directory> directory = (*store)->directory();
        if (!directory)
            return refused(directory.error());
        table = officeHolidays(*directory);
    }
    const DateSpan days = range->value_or(thisYear);
    for (const QString &notice : holidayNotices(days.first.year(), days.last().year(), table))
        writeError(notice);
    return finished(writeHolidays(holidays(days, table), options.json, context.language));
}

} // namespace

Command holidaysCommand(CLI::App &program)
{
    const Words<HolidayOptions> words(
        program, "holidays",
        HolidayTexts::tr("List the holidays of Korea, this year's unless days are named",
                         "command line help"));
    addRangeOptions(*words.words, words.options->range);
    words.flag("--json", &HolidayOptions::json, jsonHelp());
    return {words.words, [options = words.options](const CommandContext &context) {
                return listHolidays(*options, context);
            }};
}

} // namespace yeouido
