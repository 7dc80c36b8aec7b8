// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/rule_shift.h"

#include "schedule/simple_rule.h"
#include "schedule/week_start.h"

#include <algorithm>
#include <array>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// One value of BYDAY: "WE", "3WE", "-1FR".
struct RuleWeekday
{
    int number = 0; ///< 0 for every one
    Qt::DayOfWeek weekday = Qt::Monday;
};

RuleWeekday ruleWeekday(const QString &text)
{
    return {text.chopped(2).toInt(), weekdayOfCode(QStringView(text).right(2)).value_or(Qt::Monday)};
}

QString toText(const RuleWeekday &day)
{
    return (day.number == 0 ? QString() : QString::number(day.number)) + weekdayCode(day.weekday);
}

Qt::DayOfWeek later(Qt::DayOfWeek weekday, qint64 days)
{
    return static_cast<Qt::DayOfWeek>(((weekday - 1 + days) % 7 + 7) % 7 + 1);
}

/// Which of its weekdays in the month the date is, counted from the front or, below zero, from the back.
int numberInMonth(QDate date, bool fromBack)
{
    return fromBack ? -((date.daysInMonth() - date.day()) / 7 + 1) : (date.day() - 1) / 7 + 1;
}

bool sameMonth(QDate left, QDate right)
{
    return left.year() == right.year() && left.month() == right.month();
}

std::unexpected<Error> unmovable(const RuleParts &rule)
{
    return failure(ErrorCode::InvalidRule, rule.text(), u"cannot be moved to another day"_s);
}

bool hasAny(const RuleParts &rule, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(names, [&rule](QStringView name) { return rule.has(name); });
}

Result<RuleParts> weekdaysMoved(RuleParts rule, qint64 days)
{
    if (!movesExactly(rule))
        return unmovable(rule);
    QStringList values;
    for (const QString &value : rule.list(u"BYDAY")) {
        const RuleWeekday day = ruleWeekday(value);
        values.append(toText({day.number, later(day.weekday, days)}));
    }
    if (values.isEmpty())
        return rule;
    rule.set(u"BYDAY", values.join(u','));
    // Which weeks count is reckoned from the start of the week, so that it has to move along.
    if (rule.value(u"FREQ") == u"WEEKLY" && rule.interval() > 1 && values.size() > 1) {
        const Qt::DayOfWeek start = weekdayOfCode(rule.value(u"WKST")).value_or(Qt::Monday);
        rule.set(u"WKST", weekdayCode(later(start, days)));
        if (const std::optional<Qt::DayOfWeek> plain = plainWeekStart(rule))
            rule.set(u"WKST", weekdayCode(*plain));
    }
    return rule;
}

/// BYMONTHDAY, beside BYMONTH in a yearly rule.
Result<RuleParts> monthDaysMoved(RuleParts rule, QDate from, QDate to)
{
    const QStringList values = rule.list(u"BYMONTHDAY");
    if (values.size() == 1) {
        const bool fromBack = values.first().startsWith(u'-') && sameMonth(from, to);
        rule.set(u"BYMONTHDAY", QString::number(fromBack ? to.day() - to.daysInMonth() - 1 : to.day()));
        return rule;
    }
    QStringList moved;
    for (const QString &value : values) {
        const qint64 day = value.toInt() + from.daysTo(to);
        const bool staysInMonth = value.toInt() > 0 ? day >= 1 && day <= 28 : day <= -1 && day >= -28;
        if (!staysInMonth)
            return unmovable(rule);
        moved.append(QString::number(day));
    }
    rule.set(u"BYMONTHDAY", moved.join(u','));
    return rule;
}

/// BYDAY in a month: the third Wednesday.
Result<RuleParts> numberedWeekdaysMoved(RuleParts rule, QDate from, QDate to)
{
    const QStringList values = rule.list(u"BYDAY");
    const bool bySetPosition = rule.has(u"BYSETPOS");
    if (bySetPosition &&
        (values.size() != 1 || values.first().size() != 2 || rule.list(u"BYSETPOS").size() != 1))
        return unmovable(rule);
    if (values.size() > 1 && !sameMonth(from, to))
        return unmovable(rule);

    const auto renumbered = [&](int number) {
        if (!sameMonth(from, to))
            return numberInMonth(to, false);
        const bool fromBack = number < 0;
        return number + numberInMonth(to, fromBack) - numberInMonth(from, fromBack);
    };
    const auto isNumber = [](int number, int before) {
        return number != 0 && std::abs(number) <= 5 && (number < 0) == (before < 0);
    };
    if (bySetPosition) {
        const int before = rule.value(u"BYSETPOS").toInt();
        const int position = renumbered(before);
        if (sameMonth(from, to) && !isNumber(position, before))
            return unmovable(rule);
        rule.set(u"BYSETPOS", QString::number(position));
    }
    QStringList moved;
    for (const QString &value : values) {
        RuleWeekday day = ruleWeekday(value);
        if (day.number != 0) {
            const int before = day.number;
            day.number = renumbered(before);
            if (sameMonth(from, to) && !isNumber(day.number, before))
                return unmovable(rule);
        }
        day.weekday = later(day.weekday, from.daysTo(to));
        moved.append(toText(day));
    }
    rule.set(u"BYDAY", moved.join(u','));
    return rule;
}

Result<RuleParts> monthMoved(RuleParts rule, QDate from, QDate to)
{
    if (!rule.has(u"BYMONTH") || from.month() == to.month())
        return rule;
    if (rule.value(u"FREQ") != u"YEARLY" || rule.list(u"BYMONTH").size() != 1)
        return unmovable(rule);
    rule.set(u"BYMONTH", QString::number(to.month()));
    return rule;
}

} // namespace

bool movesExactly(const RuleParts &rule)
{
    const QString frequency = rule.value(u"FREQ");
    return (frequency == u"DAILY" || frequency == u"WEEKLY") &&
           !hasAny(rule, {u"BYMONTH", u"BYMONTHDAY", u"BYYEARDAY", u"BYWEEKNO", u"BYSETPOS"});
}

Result<RuleParts> onOtherDay(RuleParts rule, QDate from, qint64 days)
{
    if (days == 0)
        return rule;
    const QDate to = from.addDays(days);
    const QString frequency = rule.value(u"FREQ");
    if (frequency == u"DAILY" || frequency == u"WEEKLY")
        return weekdaysMoved(std::move(rule), days);

    const bool byDay = rule.has(u"BYDAY");
    const bool byMonthDay = rule.has(u"BYMONTHDAY");
    // A weekday of a whole year (20MO) has no place in a month.
    const bool ofYear = frequency == u"YEARLY" && byDay && !rule.has(u"BYMONTH");
    if (hasAny(rule, {u"BYYEARDAY", u"BYWEEKNO"}) || (byDay && byMonthDay) || ofYear ||
        (rule.has(u"BYSETPOS") && !byDay))
        return unmovable(rule);
    Result<RuleParts> moved = monthMoved(std::move(rule), from, to);
    if (moved && byMonthDay)
        return monthDaysMoved(std::move(*moved), from, to);
    if (moved && byDay)
        return numberedWeekdaysMoved(std::move(*moved), from, to);
    return moved;
}

Result<RuleParts> atOtherTime(RuleParts rule, const When &oldStart, const When &newStart)
{
    const Timed *before = std::get_if<Timed>(&oldStart);
    const Timed *after = std::get_if<Timed>(&newStart);
    const auto timesADay = [&rule] {
        return std::max<qsizetype>(1, rule.list(u"BYHOUR").size()) *
               std::max<qsizetype>(1, rule.list(u"BYMINUTE").size()) *
               std::max<qsizetype>(1, rule.list(u"BYSECOND").size());
    };
    if (!before || !after) {
        if (before && timesADay() > 1)
            return failure(ErrorCode::InvalidRule, rule.text(), u"several times a day"_s);
        for (const QStringView name : {u"BYHOUR", u"BYMINUTE", u"BYSECOND"})
            rule.remove(name);
        return rule;
    }
    const QTime from = before->start.time;
    const QTime to = after->start.time;

    struct TimePart
    {
        QStringView name;
        int before;
        int after;
        int end;
    };

    for (const TimePart &part : {TimePart{u"BYHOUR", from.hour(), to.hour(), 24},
                                 TimePart{u"BYMINUTE", from.minute(), to.minute(), 60},
                                 TimePart{u"BYSECOND", from.second(), to.second(), 60}}) {
        QStringList values;
        for (const QString &value : rule.list(part.name)) {
            const int moved = value.toInt() + part.after - part.before;
            if (moved < 0 || moved >= part.end)
                return failure(ErrorCode::InvalidRule, rule.text(), u"several times a day"_s);
            values.append(QString::number(moved));
        }
        if (!values.isEmpty())
            rule.set(part.name, values.join(u','));
    }
    return rule;
}

std::optional<QDate> untilDay(const RuleParts &rule, const RecurrenceId &start)
{
    const std::optional<RecurrenceId> until = rule.until();
    if (!until)
        return std::nullopt;
    const bool endsEarlier = until->time && start.time && *until->time < *start.time;
    return until->date.addDays(endsEarlier ? -1 : 0);
}

RuleParts untilEndOf(RuleParts rule, QDate day, const When &start)
{
    rule.remove(u"COUNT");
    rule.set(u"UNTIL",
             yeouido::toText({day, std::holds_alternative<Timed>(start) ? std::optional(QTime(23, 59, 59))
                                                                        : std::nullopt}));
    return rule;
}

} // namespace yeouido
