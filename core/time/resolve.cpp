// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "time/resolve.h"

#include <QHash>
#include <QTimeZone>

namespace yeouido {

namespace {

const QTimeZone &zoneOf(const QString &id)
{
    // Loading a zone reads a file; a week asks for the same one hundreds of times.
    thread_local QHash<QString, QTimeZone> zones;
    auto found = zones.find(id);
    if (found == zones.end()) {
        const QTimeZone zone(id.toUtf8());
        found = zones.insert(id, zone);
    }
    return *found;
}

QDateTime asIfUtc(const WallTime &wallTime)
{
    return {wallTime.date, wallTime.time, Qt::UTC};
}

int offsetAt(const QTimeZone &zone, qint64 secondsSinceEpoch)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC));
}

} // namespace

bool isKnownZone(const QString &zone)
{
    if (zone.isEmpty() || !zoneOf(zone).isValid())
        return false;
    // Qt takes any word for a POSIX rule of its own. Old names of zones (ROK, Asia/Calcutta) are not in its
    // list, but have a slash or a history.
    return zone.contains(u'/') || QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()) ||
           zoneOf(zone).nextTransition({QDate(1900, 1, 1), QTime(0, 0), Qt::UTC}).atUtc.isValid();
}

Result<Instant> resolve(const WallTime &wallTime)
{
    if (!isKnownZone(wallTime.zone))
        return failure(ErrorCode::UnknownZone, wallTime.zone);
    if (!wallTime.date.isValid() || !wallTime.time.isValid())
        return failure(ErrorCode::InvalidDate);

    // QDateTime is invalid inside a gap and picks the second time in a fold (Qt 6.4), so the offsets a day
    // before and after are tried instead: a zone never changes twice within two days.
    const QTimeZone &zone = zoneOf(wallTime.zone);
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
