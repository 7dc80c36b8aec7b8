// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "event_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <ranges>
#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct RecurrenceText
{
    Q_DECLARE_TR_FUNCTIONS(RecurrenceText)
};

using Parts = QHash<QString, QString>;

/// "FREQ=WEEKLY;BYDAY=WE" as name and value.
Parts partsOf(const QString &rule)
{
    Parts parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0).toUpper(), part.section(u'=', 1).toUpper());
    return parts;
}

std::optional<Qt::DayOfWeek> weekdayOf(QStringView token)
{
    constexpr std::array<QStringView, 7> tokens{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};
    const auto found = std::ranges::find(tokens, token);
    if (found == tokens.end())
        return std::nullopt;
    return static_cast<Qt::DayOfWeek>(found - tokens.begin() + 1);
}

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dayName(int weekday, Language language)
{
    return localeOf(language).dayName(weekday, QLocale::LongFormat);
}

QString everyDay(int interval)
{
    return interval == 1 ? RecurrenceText::tr("Every day", "repetition of an event")
                         : RecurrenceText::tr("Every %n day(s)", "repetition of an event", interval);
}

std::optional<QString> everyWeek(int interval, const QString &byDay, QDate first, Language language)
{
    if (byDay == u"MO,TU,WE,TH,FR" && interval == 1)
        return RecurrenceText::tr("Every weekday, Monday to Friday", "repetition of an event");
    QStringList names;
    for (const QString &token : byDay.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Qt::DayOfWeek> weekday = weekdayOf(token);
        if (!weekday)
            return std::nullopt;
        names.append(dayName(*weekday, language));
    }
    if (names.isEmpty())
        names.append(dayName(first.dayOfWeek(), language));
    const QString days = names.join(u", "_s);
    return interval == 1
               ? RecurrenceText::tr("Every week on %1", "repetition of an event; names of weekdays").arg(days)
               : RecurrenceText::tr("Every %n week(s) on %1", "repetition of an event; names of weekdays",
                                    interval)
                     .arg(days);
}

std::optional<QString> ordinalWord(QStringView number)
{
    if (number == u"1")
        return RecurrenceText::tr("first", "which weekday of a month, as in: on the first Monday");
    if (number == u"2")
        return RecurrenceText::tr("second", "which weekday of a month, as in: on the second Monday");
    if (number == u"3")
        return RecurrenceText::tr("third", "which weekday of a month, as in: on the third Monday");
    if (number == u"4")
        return RecurrenceText::tr("fourth", "which weekday of a month, as in: on the fourth Monday");
    if (number == u"5")
        return RecurrenceText::tr("fifth", "which weekday of a month, as in: on the fifth Monday");
    if (number == u"-1")
        return RecurrenceText::tr("last", "which weekday of a month, as in: on the last Monday");
    return std::nullopt;
}

std::optional<QString> everyMonth(int interval, const Parts &parts, QDate first, Language language)
{
    const QString byDay = parts.value(u"BYDAY"_s);
    if (byDay.isEmpty()) {
        bool isNumber = true;
        const int day =
            parts.contains(u"BYMONTHDAY"_s) ? parts.value(u"BYMONTHDAY"_s).toInt(&isNumber) : first.day();
        if (!isNumber || (day < 1 && day != -1))
            return std::nullopt;
        if (day == -1)
            return interval == 1 ? RecurrenceText::tr("Every month on its last day", "repetition of an event")
                                 : RecurrenceText::tr("Every %n month(s) on the last day",
                                                      "repetition of an event", interval);
        return interval == 1
                   ? RecurrenceText::tr("Every month on day %1", "repetition of an event").arg(day)
                   : RecurrenceText::tr("Every %n month(s) on day %1", "repetition of an event", interval)
                         .arg(day);
    }
    const bool hasPosition = parts.contains(u"BYSETPOS"_s);
    const std::optional<QString> ordinal =
        ordinalWord(hasPosition ? parts.value(u"BYSETPOS"_s) : byDay.chopped(2));
    const std::optional<Qt::DayOfWeek> weekday = weekdayOf(QStringView(byDay).right(2));
    const bool isOneDay = byDay.size() == (hasPosition ? 2 : byDay.startsWith(u'-') ? 4 : 3);
    if (!ordinal || !weekday || !isOneDay || parts.contains(u"BYMONTHDAY"_s))
        return std::nullopt;
    const QString name = dayName(*weekday, language);
    return interval == 1
               ? RecurrenceText::tr("Every month on the %1 %2",
                                    "repetition of an event, as in: on the second Wednesday")
                     .arg(*ordinal, name)
               : RecurrenceText::tr("Every %n month(s) on the %1 %2",
                                    "repetition of an event, as in: on the second Wednesday", interval)
                     .arg(*ordinal, name);
}

QString everyYear(int interval, QDate first, Language language)
{
    const QString day =
        localeOf(language).toString(first, language == Language::Korean ? u"M. d."_s : u"d MMMM"_s);
    return interval == 1
               ? RecurrenceText::tr("Every year on %1", "repetition of an event; day and month").arg(day)
               : RecurrenceText::tr("Every %n year(s) on %1", "repetition of an event; day and month",
                                    interval)
                     .arg(day);
}

/// The repetition without its end; nothing for a rule that is not one of the simple ones.
std::optional<QString> patternText(const Parts &parts, QDate first, Language language)
{
    bool isNumber = true;
    const int interval = parts.value(u"INTERVAL"_s, u"1"_s).toInt(&isNumber);
    if (!isNumber || interval < 1)
        return std::nullopt;

    Parts specific = parts;
    for (const QString &name : {u"FREQ"_s, u"INTERVAL"_s, u"UNTIL"_s, u"COUNT"_s, u"WKST"_s})
        specific.remove(name);
    const auto hasOnly = [&specific](std::initializer_list<QString> names) {
        return std::ranges::all_of(specific.keys(),
                                   [&](const QString &name) { return std::ranges::count(names, name) > 0; });
    };

    const QString frequency = parts.value(u"FREQ"_s);
    if (frequency == u"DAILY" && hasOnly({}))
        return everyDay(interval);
    if (frequency == u"WEEKLY" && hasOnly({u"BYDAY"_s}))
        return everyWeek(interval, parts.value(u"BYDAY"_s), first, language);
    if (frequency == u"MONTHLY" && hasOnly({u"BYDAY"_s, u"BYMONTHDAY"_s, u"BYSETPOS"_s}))
        return everyMonth(interval, parts, first, language);
    const bool onItsDate =
        parts.value(u"BYMONTH"_s, QString::number(first.month())) == QString::number(first.month()) &&
        parts.value(u"BYMONTHDAY"_s, QString::number(first.day())) == QString::number(first.day());
    if (frequency == u"YEARLY" && hasOnly({u"BYMONTH"_s, u"BYMONTHDAY"_s}) && onItsDate)
        return everyYear(interval, first, language);
    return std::nullopt;
}

} // namespace

QString recurrenceText(const Recurrence &recurrence, const When &when, Language language)
{
    const Parts parts = partsOf(recurrence.rule);
    const std::optional<QString> pattern = patternText(parts, startDate(when), language);
    if (!pattern)
        return recurrence.rule;

    if (const QString until = parts.value(u"UNTIL"_s); !until.isEmpty()) {
        const QDate last = QDate::fromString(until.left(8), u"yyyyMMdd"_s);
        return RecurrenceText::tr("%1, until %2",
                                  "repetition of an event; %1 as in: every day, %2 the last date")
            .arg(*pattern, formatDate(last, language));
    }
    if (const QString count = parts.value(u"COUNT"_s); !count.isEmpty())
        return RecurrenceText::tr("%1, %n time(s)", "repetition of an event; %1 as in: every day",
                                  count.toInt())
            .arg(*pattern);
    return *pattern;
}

} // namespace yeouido
