// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/rule_dates.h"

#include "schedule/simple_rule.h"
#include "schedule/week_start.h"

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <memory>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

// More than one instance on each of the accepted days.
constexpr int mostInstances = 150'000;

struct IteratorDeleter
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

using Iterator = std::unique_ptr<icalrecur_iterator, IteratorDeleter>;

/// Floating: the zone is that of the series and plays no part in the reckoning, so that 9 o'clock stays
/// 9 o'clock when the clocks change.
icaltimetype toIcal(const RecurrenceId &id)
{
    icaltimetype time = icaltime_null_time();
    time.year = id.date.year();
    time.month = id.date.month();
    time.day = id.date.day();
    time.is_date = id.time ? 0 : 1;
    if (id.time) {
        time.hour = id.time->hour();
        time.minute = id.time->minute();
        time.second = id.time->second();
    }
    return time;
}

RecurrenceId fromIcal(const icaltimetype &time, bool isDate)
{
    RecurrenceId id{QDate(time.year, time.month, time.day), std::nullopt};
    if (!isDate)
        id.time = QTime(time.hour, time.minute, time.second);
    return id;
}

/// The rule as libical reads it without surprises: no number twice in a list, no times in a series of days,
/// UNTIL of the same kind as the start, a start of the week that it knows.
RuleParts prepared(RuleParts rule, const RecurrenceId &start)
{
    for (const QStringView name : {u"BYSECOND", u"BYMINUTE", u"BYHOUR", u"BYDAY", u"BYMONTHDAY", u"BYYEARDAY",
                                   u"BYWEEKNO", u"BYMONTH", u"BYSETPOS"}) {
        if (rule.has(name))
            rule.set(name, rule.list(name).join(u','));
    }
    if (rule.value(u"FREQ") == u"WEEKLY" && rule.has(u"WKST")) {
        if (const std::optional<Qt::DayOfWeek> weekStart = plainWeekStart(rule))
            rule.set(u"WKST", weekdayCode(*weekStart));
    }
    if (!start.time) {
        for (const QStringView name : {u"BYSECOND", u"BYMINUTE", u"BYHOUR"})
            rule.remove(name);
    }
    if (std::optional<RecurrenceId> until = rule.until()) {
        if (!start.time)
            until->time.reset();
        else if (!until->time)
            until->time = QTime(23, 59, 59);
        rule.set(u"UNTIL", toText(*until));
    }
    return rule;
}

/// Whether some month has one of the days. libical would look for 30 February until the year 2582.
bool hasPossibleDay(const RuleParts &rule)
{
    constexpr std::array longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (!rule.has(u"BYMONTH") || !rule.has(u"BYMONTHDAY"))
        return true;
    const QStringList days = rule.list(u"BYMONTHDAY");
    return std::ranges::any_of(rule.list(u"BYMONTH"), [&](const QString &month) {
        const int length = longest.at(static_cast<size_t>(month.toInt() - 1));
        return std::ranges::any_of(days,
                                   [length](const QString &day) { return std::abs(day.toInt()) <= length; });
    });
}

/// Whether a month can have so many instances that BYSETPOS finds one. libical would look for seconds.
bool hasPossiblePosition(const RuleParts &rule)
{
    if (rule.value(u"FREQ") != u"MONTHLY" || !rule.has(u"BYSETPOS") || !rule.has(u"BYDAY"))
        return true;
    const QStringList weekdays = rule.list(u"BYDAY");
    qsizetype mostDays = 0;
    qsizetype plain = 0;
    for (const QString &weekday : weekdays)
        ++(weekday.size() > 2 ? mostDays : plain);
    // A month has four of each weekday, and three of them five times.
    mostDays += plain * 4 + std::min<qsizetype>(plain, 3);
    const qsizetype times = std::max<qsizetype>(1, rule.list(u"BYHOUR").size()) *
                            std::max<qsizetype>(1, rule.list(u"BYMINUTE").size()) *
                            std::max<qsizetype>(1, rule.list(u"BYSECOND").size());
    return std::ranges::any_of(rule.list(u"BYSETPOS"), [mostDays, times](const QString &position) {
        return std::abs(position.toInt()) <= mostDays * times;
    });
}

/// Nothing when the rule yields nothing before `end`.
Result<Iterator> iteratorOf(const RuleParts &rule, const RecurrenceId &start, QDate end)
{
    const QByteArray text = prepared(rule, start).text().toLatin1();
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(text.constData());
    if (recurrence.freq == ICAL_NO_RECURRENCE)
        return failure(ErrorCode::InvalidRule, rule.text());
    if (!hasPossibleDay(rule) || !hasPossiblePosition(rule))
        return Iterator();
    // Else libical looks until the year 2582 for the next instance of a rule that has no more.
    const std::optional<RecurrenceId> until = rule.until();
    if (!until || until->date >= end)
        recurrence.until = toIcal({end, start.time});
    // libical counts from where it starts; what comes before the series is left out later.
    const WeekBefore before = weekBefore(rule, start.date);
    if (recurrence.count > 0)
        recurrence.count += before.days;
    return Iterator(icalrecur_iterator_new(recurrence, toIcal({before.first, start.time})));
}

} // namespace

Result<std::vector<RecurrenceId>> ruleDates(const RuleParts &rule, const RecurrenceId &start,
                                            const DateSpan &days)
{
    const QDate first = std::max(days.first, acceptedDays().first);
    const QDate end = std::min(days.end, acceptedDays().end);
    const Result<Iterator> iterator = iteratorOf(rule, start, end);
    if (!iterator)
        return failure(iterator);
    const std::optional<RecurrenceId> until = rule.until();
    if (!*iterator || !acceptedDays().contains(start.date) || end <= first || (until && until->date < first))
        return std::vector<RecurrenceId>();

    // A shortcut to far windows; libical cannot take it where it has to count, nor in weeks it does not know.
    if (first > start.date && !rule.has(u"COUNT") && weekBefore(rule, start.date).days == 0) {
        RecurrenceId from{first, start.time};
        if (from.time)
            from.time = QTime(0, 0);
        icalrecur_iterator_set_start(iterator->get(), toIcal(from));
    }

    std::vector<RecurrenceId> instances;
    for (int steps = 0;; ++steps) {
        const icaltimetype time = icalrecur_iterator_next(iterator->get());
        if (icaltime_is_null_time(time))
            break;
        const RecurrenceId instance = fromIcal(time, !start.time);
        if (instance.date >= end)
            break;
        if (steps == mostInstances)
            return failure(ErrorCode::InvalidRule, rule.text(), u"too many occurrences"_s);
        if (instance.date >= first && !(instance < start))
            instances.push_back(instance);
    }
    // libical does not sort within a day (BYHOUR=9,8).
    std::ranges::sort(instances, [](const auto &left, const auto &right) { return left < right; });
    instances.erase(std::ranges::unique(instances).begin(), instances.end());
    return instances;
}

bool canOccur(const RuleParts &rule, const RecurrenceId &start)
{
    RuleParts endless = rule;
    endless.remove(u"COUNT");
    endless.remove(u"UNTIL");
    const Result<Iterator> iterator = iteratorOf(endless, start, acceptedDays().end);
    if (!iterator || !*iterator)
        return false;
    const icaltimetype time = icalrecur_iterator_next(iterator->get());
    return !icaltime_is_null_time(time) && fromIcal(time, true).date < acceptedDays().end;
}

} // namespace yeouido
