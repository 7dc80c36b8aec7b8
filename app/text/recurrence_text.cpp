// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "event_text.h"

#include "schedule/simple_rule.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct RecurrenceText
{
    Q_DECLARE_TR_FUNCTIONS(RecurrenceText)
};

QString dayName(int weekday, Language language)
{
    return localeOf(language).dayName(weekday, QLocale::LongFormat);
}

QString everyDay(int interval)
{
    return interval == 1 ? RecurrenceText::tr("Every day", "repetition of an event")
                         : RecurrenceText::tr("Every %n day(s)", "repetition of an event", interval);
}

QString everyWeek(const SimpleRule &rule, QDate first, Language language)
{
    const std::set<Qt::DayOfWeek> workdays{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    if (rule.weekdays == workdays && rule.interval == 1)
        return RecurrenceText::tr("Every weekday, Monday to Friday", "repetition of an event");
    std::set<Qt::DayOfWeek> weekdays = rule.weekdays;
    weekdays.insert(static_cast<Qt::DayOfWeek>(first.dayOfWeek()));
    QStringList names;
    for (const Qt::DayOfWeek weekday : weekdays)
        names.append(dayName(weekday, language));
    const QString days = names.join(u", "_s);
    return rule.interval == 1
               ? RecurrenceText::tr("Every week on %1", "repetition of an event; names of weekdays").arg(days)
               : RecurrenceText::tr("Every %n week(s) on %1", "repetition of an event; names of weekdays",
                                    rule.interval)
                     .arg(days);
}

QString ordinalWord(int number)
{
    switch (number) {
    case 1:
        return RecurrenceText::tr("first", "which weekday of a month, as in: on the first Monday");
    case 2:
        return RecurrenceText::tr("second", "which weekday of a month, as in: on the second Monday");
    case 3:
        return RecurrenceText::tr("third", "which weekday of a month, as in: on the third Monday");
    case 4:
        return RecurrenceText::tr("fourth", "which weekday of a month, as in: on the fourth Monday");
    default:
        return RecurrenceText::tr("fifth", "which weekday of a month, as in: on the fifth Monday");
    }
}

QString everyMonth(const SimpleRule &rule, QDate first, Language language)
{
    const int interval = rule.interval;
    if (rule.monthlyBy == MonthlyBy::Day) {
        return interval == 1
                   ? RecurrenceText::tr("Every month on day %1", "repetition of an event").arg(first.day())
                   : RecurrenceText::tr("Every %n month(s) on day %1", "repetition of an event", interval)
                         .arg(first.day());
    }
    if (rule.monthlyBy == MonthlyBy::LastDay) {
        return interval == 1 ? RecurrenceText::tr("Every month on its last day", "repetition of an event")
                             : RecurrenceText::tr("Every %n month(s) on the last day",
                                                  "repetition of an event", interval);
    }
    const QString ordinal =
        rule.monthlyBy == MonthlyBy::LastWeekday
            ? RecurrenceText::tr("last", "which weekday of a month, as in: on the last Monday")
            : ordinalWord((first.day() - 1) / 7 + 1);
    const QString name = dayName(first.dayOfWeek(), language);
    return interval == 1
               ? RecurrenceText::tr("Every month on the %1 %2",
                                    "repetition of an event, as in: on the second Wednesday")
                     .arg(ordinal, name)
               : RecurrenceText::tr("Every %n month(s) on the %1 %2",
                                    "repetition of an event, as in: on the second Wednesday", interval)
                     .arg(ordinal, name);
}

QString everyYear(int interval, QDate first, Language language)
{
    const QString form = language == Language::Korean ? u"M. d."_s : u"d MMMM"_s;
    const QString day = localeOf(language).toString(first, form);
    return interval == 1
               ? RecurrenceText::tr("Every year on %1", "repetition of an event; day and month").arg(day)
               : RecurrenceText::tr("Every %n year(s) on %1", "repetition of an event; day and month",
                                    interval)
                     .arg(day);
}

/// The repetition without its end.
QString patternText(const SimpleRule &rule, QDate first, Language language)
{
    switch (rule.frequency) {
    case Frequency::Daily:
        return everyDay(rule.interval);
    case Frequency::Weekly:
        return everyWeek(rule, first, language);
    case Frequency::Monthly:
        return everyMonth(rule, first, language);
    case Frequency::Yearly:
        return everyYear(rule.interval, first, language);
    }
    return {};
}

} // namespace

QString recurrenceText(const Recurrence &recurrence, const When &when, Language language)
{
    const std::optional<SimpleRule> rule = simpleRule(recurrence, when);
    if (!rule)
        return recurrence.rule;
    const QString pattern = patternText(*rule, startDate(when), language);
    if (rule->until)
        return RecurrenceText::tr("%1, until %2",
                                  "repetition of an event; %1 as in: every day, %2 the last date")
            .arg(pattern, formatDate(*rule->until, language));
    if (rule->count)
        return RecurrenceText::tr("%1, %n time(s)", "repetition of an event; %1 as in: every day",
                                  *rule->count)
            .arg(pattern);
    return pattern;
}

} // namespace yeouido
