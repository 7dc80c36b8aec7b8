// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "options.h"
#include "output.h"
#include "table.h"
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

QString kindToken(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::Public:
        return u"public"_s;
    case HolidayKind::Substitute:
        return u"substitute"_s;
    case HolidayKind::Temporary:
        return u"temporary"_s;
    case HolidayKind::Election:
        return u"election"_s;
    case HolidayKind::Local:
        return u"local"_s;
    }
    return {};
}

QString kindWord(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::Public:
        return HolidayTexts::tr("Public holiday", "kind of holiday");
    case HolidayKind::Substitute:
        return HolidayTexts::tr("Substitute holiday", "kind of holiday");
    case HolidayKind::Temporary:
        return HolidayTexts::tr("Temporary holiday", "kind of holiday");
    case HolidayKind::Election:
        return HolidayTexts::tr("Election day", "kind of holiday");
    case HolidayKind::Local:
        return HolidayTexts::tr("Local holiday", "kind of holiday");
    }
    return {};
}

Result<void> writeHolidays(const std::vector<Holiday> &days, bool json, Language language)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Holiday &day : days) {
        array.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                 {u"name"_s, day.name},
                                 {u"kind"_s, kindToken(day.kind)}});
        rows.push_back({formatDate(day.date, language), kindWord(day.kind), day.name});
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
    // The calendar is that of Korea; no office file is needed to read it.
    const int year = wallTimeAt(instantOf(context.clock.now()), u"Asia/Seoul"_s).date.year();
    const DateSpan thisYear{QDate(year, 1, 1), QDate(year + 1, 1, 1)};

    QFile file(u":/holidays/korea.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Error{ErrorCode::CannotRead, file.fileName(), file.errorString()});
    const Result<HolidayTable> table = holidayTableFromJson(file.readAll());
    if (!table)
        return refused(table.error());
    return finished(
        writeHolidays(holidays(range->value_or(thisYear), *table), options.json, context.language));
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
