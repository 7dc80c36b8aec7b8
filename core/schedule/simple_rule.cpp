// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/simple_rule.h"

#include "schedule/rule_parts.h"

#include <algorithm>
#include <array>
#include <map>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 7> weekdayCodes{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};
constexpr std::array<std::pair<Frequency, QStringView>, 4> frequencies{{
    {Frequency::Daily, u"DAILY"},
    {Frequency::Weekly, u"WEEKLY"},
    {Frequency::Monthly, u"MONTHLY"},
    {Frequency::Yearly, u"YEARLY"},
}};

Qt::DayOfWeek weekdayOf(QDate date)
{
    return static_cast<Qt::DayOfWeek>(date.dayOfWeek());
}

bool isLastDay(QDate date)
{
    return date.day() == date.daysInMonth();
}

QString weekdayList(std::set<Qt::DayOfWeek> weekdays, QDate start)
{
    weekdays.insert(weekdayOf(start));
    QStringList codes;
    for (const Qt::DayOfWeek weekday : weekdays)
        codes.append(weekdayCode(weekday));
    return codes.join(u',');
}

QString monthlyPart(MonthlyBy monthlyBy, QDate start)
{
    switch (monthlyBy) {
    case MonthlyBy::Day:
        return u"BYMONTHDAY=%1"_s.arg(start.day());
    case MonthlyBy::LastDay:
        return u"BYMONTHDAY=-1"_s;
    case MonthlyBy::Weekday:
        return u"BYDAY=%1%2"_s.arg((start.day() - 1) / 7 + 1).arg(weekdayCode(weekdayOf(start)));
    case MonthlyBy::LastWeekday:
        return u"BYDAY=-1%1"_s.arg(weekdayCode(weekdayOf(start)));
    }
    return {};
}

/// The parts of a rule with everything said that the start implies and nothing said that means nothing, so
/// that two rules mean the same when these are equal.
std::map<QString, QString> spelledOut(const RuleParts &rule, const When &when)
{
    std::map<QString, QString> parts;
    for (const QStringView name :
         {u"FREQ", u"INTERVAL", u"COUNT", u"BYDAY", u"BYMONTHDAY", u"BYMONTH", u"BYYEARDAY", u"BYWEEKNO",
          u"BYSETPOS", u"BYHOUR", u"BYMINUTE", u"BYSECOND"}) {
        if (!rule.has(name))
            continue;
        QStringList values = rule.list(name);
        values.replaceInStrings(u"+"_s, QString());
        values.sort();
        parts.emplace(name.toString(), values.join(u','));
    }
    if (rule.interval() == 1)
        parts.erase(u"INTERVAL"_s);
    else if (rule.value(u"FREQ") == u"WEEKLY" && rule.has(u"WKST") && rule.value(u"WKST") != u"MO" &&
             rule.list(u"BYDAY").size() > 1)
        parts.emplace(u"WKST"_s, rule.value(u"WKST"));
    if (const std::optional<RecurrenceId> until = rule.until()) {
        // The day is what counts, unless its own occurrence comes too late for the time given.
        const RecurrenceId start = recurrenceIdOf(when);
        const bool endsEarlier = until->time && start.time && *until->time < *start.time;
        parts.emplace(u"UNTIL"_s, until->date.addDays(endsEarlier ? -1 : 0).toString(Qt::ISODate));
    }

    const QDate start = startDate(when);
    const bool saysDay = parts.contains(u"BYDAY"_s) || parts.contains(u"BYMONTHDAY"_s) ||
                         parts.contains(u"BYYEARDAY"_s) || parts.contains(u"BYWEEKNO"_s);
    const QString frequency = rule.value(u"FREQ");
    if (frequency == u"WEEKLY" && !saysDay)
        parts.emplace(u"BYDAY"_s, weekdayCode(weekdayOf(start)));
    if (frequency == u"YEARLY" && !saysDay)
        parts.emplace(u"BYMONTH"_s, QString::number(start.month()));
    if ((frequency == u"MONTHLY" || frequency == u"YEARLY") && !saysDay)
        parts.emplace(u"BYMONTHDAY"_s, QString::number(start.day()));
    if (frequency == u"MONTHLY" && parts.contains(u"BYSETPOS"_s) && parts[u"BYDAY"_s].size() == 2 &&
        !parts.contains(u"BYMONTHDAY"_s)) {
        parts[u"BYDAY"_s].prepend(parts[u"BYSETPOS"_s]);
        parts.erase(u"BYSETPOS"_s);
    }
    return parts;
}

} // namespace

QString weekdayCode(Qt::DayOfWeek weekday)
{
    return weekdayCodes.at(static_cast<size_t>(weekday) - 1).toString();
}

std::optional<Qt::DayOfWeek> weekdayOfCode(QStringView code)
{
    const auto found = std::ranges::find(weekdayCodes, code);
    if (found == weekdayCodes.end())
        return std::nullopt;
    return static_cast<Qt::DayOfWeek>(found - weekdayCodes.begin() + 1);
}

std::vector<MonthlyBy> offeredMonthly(QDate date)
{
    std::vector<MonthlyBy> offered{MonthlyBy::Day};
    if (isLastDay(date))
        offered.push_back(MonthlyBy::LastDay);
    // A fifth weekday is not in every month; who means it means the last one.
    if (date.day() <= 28)
        offered.push_back(MonthlyBy::Weekday);
    if (date.day() > date.daysInMonth() - 7)
        offered.push_back(MonthlyBy::LastWeekday);
    return offered;
}

QString ruleText(const SimpleRule &rule, const When &when)
{
    const QDate start = startDate(when);
    const auto frequency =
        std::ranges::find(frequencies, rule.frequency, [](const auto &entry) { return entry.first; });
    QStringList parts{u"FREQ="_s + frequency->second.toString()};
    if (rule.interval > 1)
        parts.append(u"INTERVAL=%1"_s.arg(rule.interval));
    switch (rule.frequency) {
    case Frequency::Daily:
        break;
    case Frequency::Weekly:
        parts.append(u"BYDAY="_s + weekdayList(rule.weekdays, start));
        break;
    case Frequency::Monthly:
        parts.append(monthlyPart(rule.monthlyBy, start));
        break;
    case Frequency::Yearly:
        parts.append(u"BYMONTH=%1;BYMONTHDAY=%2"_s.arg(start.month()).arg(start.day()));
        break;
    }
    if (rule.count)
        parts.append(u"COUNT=%1"_s.arg(*rule.count));
    else if (rule.until)
        parts.append(u"UNTIL="_s + toText({*rule.until, std::holds_alternative<Timed>(when)
                                                            ? std::optional(QTime(23, 59, 59))
                                                            : std::nullopt}));
    return parts.join(u';');
}

std::optional<SimpleRule> simpleRule(const Recurrence &recurrence, const When &when)
{
    const Result<RuleParts> parts = RuleParts::parse(recurrence.rule);
    if (!parts)
        return std::nullopt;
    const std::map<QString, QString> wanted = spelledOut(*parts, when);

    SimpleRule rule;
    rule.frequency = std::ranges::find(frequencies, parts->value(u"FREQ"), [](const auto &entry) {
                         return entry.second;
                     })->first;
    rule.interval = parts->interval();
    rule.count = parts->count();
    if (const auto until = wanted.find(u"UNTIL"_s); until != wanted.end())
        rule.until = QDate::fromString(until->second, Qt::ISODate);
    if (rule.frequency == Frequency::Weekly) {
        for (const QString &code :
             wanted.contains(u"BYDAY"_s) ? wanted.at(u"BYDAY"_s).split(u',') : QStringList()) {
            if (const std::optional<Qt::DayOfWeek> weekday = weekdayOfCode(code))
                rule.weekdays.insert(*weekday);
        }
    }
    for (const MonthlyBy monthlyBy :
         {MonthlyBy::Day, MonthlyBy::LastDay, MonthlyBy::Weekday, MonthlyBy::LastWeekday}) {
        const bool fits = monthlyBy == MonthlyBy::Day || rule.frequency == Frequency::Monthly;
        const bool onLastDay = monthlyBy != MonthlyBy::LastDay || isLastDay(startDate(when));
        const QDate start = startDate(when);
        const bool onLastWeekday =
            monthlyBy != MonthlyBy::LastWeekday || start.day() > start.daysInMonth() - 7;
        if (!fits || !onLastDay || !onLastWeekday)
            continue;
        rule.monthlyBy = monthlyBy;
        const Result<RuleParts> written = RuleParts::parse(ruleText(rule, when));
        if (written && spelledOut(*written, when) == wanted)
            return rule;
    }
    return std::nullopt;
}

} // namespace yeouido
