// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/vtimezone.h"

#include "office/recurrence.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// "+0900", with seconds where local mean time has them.
QByteArray offsetValue(int seconds)
{
    const int size = std::abs(seconds);
    QString value = u"%1%2%3"_s.arg(seconds < 0 ? u"-"_s : u"+"_s)
                        .arg(size / 3600, 2, 10, QChar(u'0'))
                        .arg(size / 60 % 60, 2, 10, QChar(u'0'));
    if (size % 60 != 0)
        value += u"%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
    return value.toLatin1();
}

struct Observance
{
    QDateTime start; ///< by the clock before the change; the zone of the value means nothing
    int offsetBefore = 0;
    int offset = 0;
    bool daylight = false;
    QString abbreviation;
};

void writeObservance(IcsLines &lines, const Observance &observance)
{
    const QByteArray name = observance.daylight ? "DAYLIGHT" : "STANDARD";
    lines.begin(name);
    lines.line("DTSTART:" +
               toText(RecurrenceId{observance.start.date(), observance.start.time()}).toLatin1());
    lines.line("TZOFFSETFROM:" + offsetValue(observance.offsetBefore));
    lines.line("TZOFFSETTO:" + offsetValue(observance.offset));
    lines.textIfAny("TZNAME", observance.abbreviation);
    lines.end(name);
}

} // namespace

void writeTimeZone(IcsLines &lines, const QString &zone, int firstYear, int lastYear)
{
    const QTimeZone timeZone(zone.toUtf8());
    const QDateTime begin(QDate(firstYear, 1, 1), QTime(0, 0), timeZone);
    const QDateTime end(QDate(lastYear + 1, 1, 1), QTime(0, 0), timeZone);

    // Readers look for a start long before any event; 1970 is what they are used to.
    const QDate since(std::min(firstYear, 1970), 1, 1);
    int offset = timeZone.offsetFromUtc(begin);
    lines.begin("VTIMEZONE");
    lines.text("TZID", zone);
    writeObservance(lines, {.start = QDateTime(since, QTime(0, 0), Qt::UTC),
                            .offsetBefore = offset,
                            .offset = offset,
                            .daylight = timeZone.isDaylightTime(begin),
                            .abbreviation = timeZone.abbreviation(begin)});
    for (const QTimeZone::OffsetData &change : timeZone.transitions(begin, end)) {
        if (change.offsetFromUtc == offset)
            continue;
        writeObservance(lines, {.start = change.atUtc.toUTC().addSecs(offset),
                                .offsetBefore = offset,
                                .offset = change.offsetFromUtc,
                                .daylight = change.daylightTimeOffset != 0,
                                .abbreviation = change.abbreviation});
        offset = change.offsetFromUtc;
    }
    lines.end("VTIMEZONE");
}

} // namespace yeouido
