// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "time/korean_calendar.h"

#include <algorithm>
#include <array>
#include <set>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// When a holiday is made up for by a substitute (제3조①).
enum class Substitution {
    Never,
    OnSunday,  ///< 2호 and 3호: on a Sunday, or on a weekday that is another holiday too
    OnWeekend, ///< 1호 and 3호: also on a Saturday
};

/// A holiday of the law in one year.
struct LegalDay
{
    QDate date;
    QString name;
    QString occasion; ///< what its substitute is named after
    Substitution substitution = Substitution::Never;
    HolidayKind kind = HolidayKind::Public;
};

const QDate substitutesFrom(2021, 8, 4);
const QDate substitutesForFaithsFrom(2023, 5, 4);
const QDate workersDayFrom(2026, 5, 1);

Substitution since(QDate first, QDate date, Substitution substitution)
{
    return date < first ? Substitution::Never : substitution;
}

void addFestival(std::vector<LegalDay> &days, QDate date, const QString &name)
{
    const Substitution substitution = since(substitutesFrom, date, Substitution::OnSunday);
    days.push_back({date.addDays(-1), name + u" 전날"_s, name, substitution});
    days.push_back({date, name, name, substitution});
    days.push_back({date.addDays(1), name + u" 다음 날"_s, name, substitution});
}

void addFixed(std::vector<LegalDay> &days, QDate date, const QString &name, QDate substituteFrom)
{
    const Substitution substitution =
        substituteFrom.isValid() ? since(substituteFrom, date, Substitution::OnWeekend) : Substitution::Never;
    days.push_back({date, name, name, substitution});
}

/// 제2조, without Sundays; festivals of the moon before the others, as the official calendar names them.
std::vector<LegalDay> legalDays(int year, const HolidayTable &table)
{
    std::vector<LegalDay> days;
    if (const auto lunar = table.lunar.find(year); lunar != table.lunar.end()) {
        addFestival(days, lunar->second.seollal, u"설날"_s);
        addFixed(days, lunar->second.buddhasBirthday, u"부처님 오신 날"_s, substitutesForFaithsFrom);
        addFestival(days, lunar->second.chuseok, u"추석"_s);
    }
    addFixed(days, {year, 1, 1}, u"1월 1일"_s, {});
    addFixed(days, {year, 3, 1}, u"3ㆍ1절"_s, substitutesFrom);
    addFixed(days, {year, 5, 5}, u"어린이날"_s, substitutesFrom);
    addFixed(days, {year, 6, 6}, u"현충일"_s, {});
    addFixed(days, {year, 8, 15}, u"광복절"_s, substitutesFrom);
    addFixed(days, {year, 10, 3}, u"개천절"_s, substitutesFrom);
    addFixed(days, {year, 10, 9}, u"한글날"_s, substitutesFrom);
    addFixed(days, {year, 12, 25}, u"기독탄신일"_s, substitutesForFaithsFrom);
    if (year >= workersDayFrom.year()) {
        addFixed(days, {year, 5, 1}, u"노동절"_s, workersDayFrom);
        addFixed(days, {year, 7, 17}, u"제헌절"_s, workersDayFrom);
    }
    for (const DecreedDay &decreed : table.decreed) {
        if (decreed.date.year() == year)
            days.push_back({decreed.date, decreed.name, decreed.name, Substitution::Never, decreed.kind});
    }
    std::ranges::stable_sort(days, {}, &LegalDay::date);
    return days;
}

/// Whether `day` is made up for. A temporary holiday put on a holiday makes no second one.
bool isMadeUpFor(const LegalDay &day, const std::vector<LegalDay> &days)
{
    if (day.substitution == Substitution::Never)
        return false;
    if (day.date.dayOfWeek() == Qt::Sunday)
        return true;
    if (day.date.dayOfWeek() == Qt::Saturday)
        return day.substitution == Substitution::OnWeekend;
    return std::ranges::any_of(days, [&day](const LegalDay &other) {
        return other.date == day.date && other.name != day.name && other.kind != HolidayKind::Temporary;
    });
}

/// 제3조: the first day after that is no holiday (②: nor another substitute, ③: nor a Saturday).
std::vector<Holiday> substitutes(const std::vector<LegalDay> &days)
{
    std::set<QDate> taken;
    for (const LegalDay &day : days)
        taken.insert(day.date);
    std::vector<Holiday> found;
    QDate madeUpFor;
    for (const LegalDay &day : days) {
        // Two holidays on one day give one substitute.
        if (day.date == madeUpFor || !isMadeUpFor(day, days))
            continue;
        madeUpFor = day.date;
        QDate date = day.date.addDays(1);
        while (date.dayOfWeek() >= Qt::Saturday || taken.contains(date))
            date = date.addDays(1);
        taken.insert(date);
        found.push_back({date, u"대체공휴일(%1)"_s.arg(day.occasion), HolidayKind::Substitute});
    }
    return found;
}

bool isKept(const LocalDay &day, QDate date)
{
    return date.isValid() && (!day.from || *day.from <= date) && (!day.to || date <= *day.to);
}

} // namespace

std::vector<Holiday> holidays(const DateSpan &days, const HolidayTable &table)
{
    std::vector<Holiday> found;
    if (!days.isValid())
        return found;
    for (int year = days.first.year(); year <= days.last().year(); ++year) {
        const std::vector<LegalDay> legal = legalDays(year, table);
        for (const LegalDay &day : legal)
            found.push_back({day.date, day.name, day.kind});
        std::ranges::move(substitutes(legal), std::back_inserter(found));
        for (const LocalDay &local : table.local) {
            const QDate date(year, local.month, local.day);
            if (isKept(local, date))
                found.push_back({date, local.name, HolidayKind::Local});
        }
    }
    std::erase_if(found, [&days](const Holiday &holiday) { return !days.contains(holiday.date); });
    std::ranges::stable_sort(found, {}, &Holiday::date);
    return found;
}

bool isDayOff(const Holiday &holiday)
{
    return holiday.kind != HolidayKind::Local;
}

} // namespace yeouido
