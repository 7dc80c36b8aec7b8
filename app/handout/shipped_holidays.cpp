// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "handout/shipped_holidays.h"

#include <QFile>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

HolidayTable readTable()
{
    QFile file(u":/holidays/korea.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return holidayTableFromJson(file.readAll()).value_or(HolidayTable());
}

} // namespace

const HolidayTable &shippedHolidays()
{
    static const HolidayTable table = readTable();
    return table;
}

HolidayTable officeHolidays(const Directory &directory)
{
    return withEntries(shippedHolidays(), directory.holidayEntries);
}

} // namespace yeouido
