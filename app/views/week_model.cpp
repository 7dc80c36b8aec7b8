// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_model.h"

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 minutesOfDay = 24 * 60;

} // namespace

const Occurrence *officeOccurrenceOn(const WeekData &data, QDate date)
{
    const auto found = std::ranges::find_if(data.occurrences, [date](const Occurrence &occurrence) {
        return occurrence.body.kind == EventKind::OfficeDay &&
               occurrence.body.status != EventStatus::Cancelled && occurrence.days.contains(date);
    });
    return found == data.occurrences.end() ? nullptr : &*found;
}

QString holidayNames(const WeekData &data, QDate date)
{
    QStringList names;
    for (const Holiday &holiday : data.holidays) {
        if (holiday.date == date)
            names.append(holiday.name);
    }
    return names.join(u" · "_s);
}

bool isDayOff(const WeekData &data, QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday ||
           std::ranges::any_of(data.holidays, [date](const Holiday &holiday) {
               return holiday.date == date && isDayOff(holiday);
           });
}

const Occurrence *findOccurrence(const WeekData &data, const OccurrenceKey &key)
{
    const auto found = std::ranges::find(data.occurrences, key, &keyOf);
    return found == data.occurrences.end() ? nullptr : &*found;
}

QString locationText(const Location &location, const Directory &directory)
{
    const Place *place = location.place ? directory.find(*location.place) : nullptr;
    if (!place)
        return location.text;
    return location.text.isEmpty() ? place->name : place->name + u' ' + location.text;
}

QString principalName(const Occurrence &occurrence, const Directory &directory)
{
    const Person *person = occurrence.body.principal ? directory.find(*occurrence.body.principal) : nullptr;
    return person ? person->name : QString();
}

std::optional<Timed> shownTimes(const Occurrence &occurrence, const QString &zone)
{
    if (!occurrence.span)
        return std::nullopt;
    return Timed{wallTimeAt(occurrence.span->start, zone), wallTimeAt(occurrence.span->end, zone)};
}

bool standsInStrip(const Occurrence &occurrence)
{
    return !occurrence.span || occurrence.span->minutes() >= minutesOfDay;
}

} // namespace yeouido
