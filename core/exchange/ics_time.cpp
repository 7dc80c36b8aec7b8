// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/ics_time.h"

#include "exchange/ics_text.h"

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QByteArray localValue(QDate date, QTime time)
{
    return toText(RecurrenceId{date, time}).toLatin1();
}

Result<QString> untilValue(const QString &until, const When &seriesStart)
{
    // One that ends in Z is in UTC already.
    const Result<RecurrenceId> local = recurrenceIdFromText(until);
    if (!local)
        return until;
    const Timed *timed = std::get_if<Timed>(&seriesStart);
    if (!timed)
        return toText(RecurrenceId{local->date, std::nullopt});
    // A date alone means the whole of that day.
    const QTime time = local->time.value_or(QTime(23, 59, 59));
    const Result<Instant> instant = resolve({local->date, time, timed->start.zone});
    if (!instant)
        return failure(instant);
    return QString::fromLatin1(utcValue(toUtc(*instant)));
}

} // namespace

bool isUtc(const QString &zone)
{
    return zone == u"UTC"_s || zone == u"Etc/UTC"_s;
}

QByteArray utcValue(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    return localValue(utc.date(), utc.time()) + 'Z';
}

QByteArray dateLine(const QByteArray &name, QDate date)
{
    return name + ";VALUE=DATE:" + toText(RecurrenceId{date, std::nullopt}).toLatin1();
}

QByteArray timeLine(const QByteArray &name, const WallTime &wallTime)
{
    const QByteArray local = localValue(wallTime.date, wallTime.time);
    if (isUtc(wallTime.zone))
        return name + ':' + local + 'Z';
    return name + ";TZID=" + parameterValue(wallTime.zone) + ':' + local;
}

QByteArray occurrenceLine(const QByteArray &name, const RecurrenceId &id, const When &seriesStart)
{
    if (const Timed *timed = std::get_if<Timed>(&seriesStart))
        return timeLine(name, {id.date, id.time.value_or(timed->start.time), timed->start.zone});
    return dateLine(name, id.date);
}

Result<QByteArray> ruleValue(const QString &rule, const When &seriesStart)
{
    QStringList parts = rule.split(u';', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        if (!part.startsWith(u"UNTIL="_s, Qt::CaseInsensitive))
            continue;
        const Result<QString> until = untilValue(part.mid(part.indexOf(u'=') + 1), seriesStart);
        if (!until)
            return failure(until);
        part = u"UNTIL="_s + *until;
    }
    return parts.join(u';').toLatin1();
}

} // namespace yeouido
