// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/monthly_text.h"

#include "settings/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace yeouido {

namespace {

struct MonthlyText
{
    Q_DECLARE_TR_FUNCTIONS(MonthlyText)
};

QString ordinalText(int ordinal, int weekday)
{
    const QString name = localeOf(currentLanguage()).dayName(weekday, QLocale::LongFormat);
    switch (ordinal) {
    case 1:
        return MonthlyText::tr("On the first %1", "monthly repetition; %1 is a weekday").arg(name);
    case 2:
        return MonthlyText::tr("On the second %1", "monthly repetition; %1 is a weekday").arg(name);
    case 3:
        return MonthlyText::tr("On the third %1", "monthly repetition; %1 is a weekday").arg(name);
    case 4:
        return MonthlyText::tr("On the fourth %1", "monthly repetition; %1 is a weekday").arg(name);
    case 5:
        return MonthlyText::tr("On the fifth %1", "monthly repetition; %1 is a weekday").arg(name);
    default:
        return MonthlyText::tr("On the last %1", "monthly repetition; %1 is a weekday").arg(name);
    }
}

} // namespace

QString monthlyText(MonthlyBy by, QDate start)
{
    switch (by) {
    case MonthlyBy::Day:
        return MonthlyText::tr("On day %1", "monthly repetition").arg(start.day());
    case MonthlyBy::LastDay:
        return MonthlyText::tr("On the last day of the month", "monthly repetition");
    case MonthlyBy::Weekday:
        return ordinalText((start.day() - 1) / 7 + 1, start.dayOfWeek());
    case MonthlyBy::LastWeekday:
        return ordinalText(0, start.dayOfWeek());
    }
    return {};
}

} // namespace yeouido
