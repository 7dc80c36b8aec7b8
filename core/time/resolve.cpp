// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "time/resolve.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace yeouido {

namespace {

/// A change of the clocks, in seconds of UTC, and how far they are ahead from then on.
struct Transition
{
    qint64 at = 0;
    int offset = 0;
};

/// What a zone does in the years that matter. Asking QTimeZone takes microseconds, and a year on screen asks
/// tens of thousands of times.
struct Zone
{
    QTimeZone zone;
    bool isKnown = false;
    qint64 loadedUntil = 0;
    std::vector<Transition> transitions; ///< from 1900 on; the first is the offset then
};

QDateTime yearUtc(int year)
{
    return {QDate(year, 1, 1), QTime(0, 0), Qt::UTC};
}

bool isKnown(const QString &id, const QTimeZone &zone)
{
    if (id.isEmpty() || !zone.isValid())
        return false;
    // Qt takes any word for a POSIX rule of its own. Old names of zones (ROK, Asia/Calcutta) are not in its
    // list, but have a slash or a history.
    return id.contains(u'/') || QTimeZone::isTimeZoneIdAvailable(id.toUtf8()) ||
           zone.nextTransition(yearUtc(1900)).atUtc.isValid();
}

Zone loadZone(const QString &id)
{
    Zone loaded;
    loaded.zone = QTimeZone(id.toUtf8());
    loaded.isKnown = isKnown(id, loaded.zone);
    if (!loaded.isKnown)
        return loaded;
    const QDateTime first = yearUtc(1900);
    // Qt lists no changes of later years.
    const QDateTime end = yearUtc(2038);
    loaded.loadedUntil = end.toSecsSinceEpoch();
    loaded.transitions.push_back({first.toSecsSinceEpoch(), loaded.zone.offsetFromUtc(first)});
    for (const QTimeZone::OffsetData &change : loaded.zone.transitions(first, end))
        loaded.transitions.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    return loaded;
}

const Zone &zoneOf(const QString &id)
{
    thread_local QHash<QString, Zone> zones;
    auto found = zones.find(id);
    if (found == zones.end())
        found = zones.insert(id, loadZone(id));
    return *found;
}

QDateTime asIfUtc(const WallTime &wallTime)
{
    return {wallTime.date, wallTime.time, Qt::UTC};
}

int offsetAt(const Zone &zone, qint64 secondsSinceEpoch)
{
    if (zone.transitions.empty() || secondsSinceEpoch < zone.transitions.front().at ||
        secondsSinceEpoch >= zone.loadedUntil)
        return zone.zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC));
    const auto next = std::ranges::upper_bound(zone.transitions, secondsSinceEpoch, {}, &Transition::at);
    return std::prev(next)->offset;
}

} // namespace

bool isKnownZone(const QString &zone)
{
    return zoneOf(zone).isKnown;
}

Result<Instant> resolve(const WallTime &wallTime)
{
    if (!isKnownZone(wallTime.zone))
        return failure(ErrorCode::UnknownZone, wallTime.zone);
    if (!wallTime.date.isValid() || !wallTime.time.isValid())
        return failure(ErrorCode::InvalidDate);

    // QDateTime is invalid inside a gap and picks the second time in a fold (Qt 6.4), so the offsets a day
    // before and after are tried instead: a zone never changes twice within two days.
    const Zone &zone = zoneOf(wallTime.zone);
    const qint64 local = asIfUtc(wallTime).toSecsSinceEpoch();
    constexpr qint64 day = 24 * 60 * 60;
    const int before = offsetAt(zone, local - day);
    const int after = offsetAt(zone, local + day);
    const qint64 withBefore = local - before;
    const qint64 withAfter = local - after;
    if (offsetAt(zone, withBefore) == before)
        return Instant{withBefore};
    if (offsetAt(zone, withAfter) == after)
        return Instant{withAfter};
    return Instant{withBefore};
}

WallTime wallTimeAt(Instant instant, const QString &zone)
{
    const QDateTime local =
        QDateTime::fromSecsSinceEpoch(instant.seconds + offsetAt(zoneOf(zone), instant.seconds), Qt::UTC);
    return {local.date(), local.time(), zone};
}

Instant instantOf(const QDateTime &dateTime)
{
    return {dateTime.toSecsSinceEpoch()};
}

QDateTime toUtc(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.seconds, Qt::UTC);
}

Result<QString> isoWithOffset(const WallTime &wallTime)
{
    const Result<Instant> instant = resolve(wallTime);
    if (!instant)
        return failure(instant);
    QDateTime local = asIfUtc(wallTimeAt(*instant, wallTime.zone));
    local.setOffsetFromUtc(offsetAt(zoneOf(wallTime.zone), instant->seconds));
    return local.toString(Qt::ISODate);
}

} // namespace yeouido
