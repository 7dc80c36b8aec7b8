// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/ics_writer.h"

#include "agenda/words.h"
#include "exchange/ics_description.h"
#include "exchange/ics_text.h"
#include "exchange/ics_time.h"
#include "exchange/public_uid.h"
#include "exchange/zones_used.h"

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

void beginCalendar(IcsLines &lines, const IcsOptions &options, const ZonesUsed &zones)
{
    lines.begin("VCALENDAR");
    lines.line("VERSION:2.0");
    lines.line("PRODID:-//Yeouido Office//Yeouido Office//KO");
    lines.line("CALSCALE:GREGORIAN");
    lines.textIfAny("NAME", options.calendarName);
    lines.textIfAny("X-WR-CALNAME", options.calendarName);
    zones.write(lines);
}

/// Phones have no word for a day without an hour, so the title says it.
QString summary(const QString &title, const When &when)
{
    const Untimed *untimed = std::get_if<Untimed>(&when);
    return untimed ? u"%1 (%2)"_s.arg(title, dayPartWord(untimed->part)) : title;
}

void writeWhen(IcsLines &lines, const When &when)
{
    if (const Timed *timed = std::get_if<Timed>(&when)) {
        lines.line(timeLine("DTSTART", timed->start));
        // DTEND has to be later than DTSTART; an event without it has no length (RFC 5545, 3.6.1).
        const std::optional<InstantSpan> span = instants(when);
        if (span && span->start < span->end)
            lines.line(timeLine("DTEND", timed->end));
        return;
    }
    if (const AllDay *allDay = std::get_if<AllDay>(&when)) {
        lines.line(dateLine("DTSTART", allDay->days.first));
        lines.line(dateLine("DTEND", allDay->days.end));
        return;
    }
    const Untimed &untimed = std::get<Untimed>(when);
    lines.line(dateLine("DTSTART", untimed.date));
    lines.line(dateLine("DTEND", untimed.date.addDays(1)));
    lines.line("X-YEOUIDO-UNTIMED:" + token(untimed.part).toUpper().toLatin1());
}

/// A day without hours does not block the time of day of whoever looks for a free hour.
QByteArray transparency(const When &when, EventStatus status)
{
    const bool busy = std::holds_alternative<Timed>(when) && status != EventStatus::Cancelled;
    return busy ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT";
}

/// CONFIDENTIAL shows that the time is taken, PRIVATE not even that, in the programs that know them.
QByteArray classification(Disclosure disclosure)
{
    switch (disclosure) {
    case Disclosure::Public:
        return "CLASS:PUBLIC";
    case Disclosure::Partial:
        return "CLASS:CONFIDENTIAL";
    case Disclosure::Closed:
        break;
    }
    return "CLASS:PRIVATE";
}

void writeReminders(IcsLines &lines, const std::vector<int> &minutes, const QString &title)
{
    for (const int before : minutes) {
        lines.begin("VALARM");
        lines.line("ACTION:DISPLAY");
        lines.line(before == 0 ? QByteArray("TRIGGER:PT0S")
                               : "TRIGGER:-PT" + QByteArray::number(before) + 'M');
        lines.text("DESCRIPTION", title);
        lines.end("VALARM");
    }
}

/// One VEVENT of a series; what only the master has (RRULE and so on) or only an override has (RECURRENCE-ID)
/// is handed in.
void writeEvent(IcsLines &lines, const SeriesEntry &series, const IcsEntry &event,
                const QByteArrayList &recurrenceLines,
                const std::vector<std::pair<RecurrenceId, QString>> &themes, Language language)
{
    const InternalEntry &entry = event.entry;
    lines.begin("VEVENT");
    lines.text("UID", series.event.text());
    lines.line("DTSTAMP:" + utcValue(series.modified));
    lines.line("CREATED:" + utcValue(series.created));
    lines.line("LAST-MODIFIED:" + utcValue(series.modified));
    lines.line("SEQUENCE:" + QByteArray::number(series.sequence));
    writeWhen(lines, entry.when);
    for (const QByteArray &line : recurrenceLines)
        lines.line(line);
    lines.text("SUMMARY", summary(entry.title, entry.when));
    lines.textIfAny("LOCATION", entry.place);
    lines.textIfAny("DESCRIPTION", icsDescription(entry, themes, language));
    lines.line("STATUS:" + token(entry.status).toUpper().toLatin1());
    lines.line(classification(entry.disclosure));
    lines.line(transparency(entry.when, entry.status));
    lines.text("CATEGORIES", kindWord(entry.kind));
    lines.line("X-YEOUIDO-KIND:" + token(entry.kind).toLatin1());
    writeReminders(lines, event.reminderMinutes, entry.title);
    lines.end("VEVENT");
}

Result<QByteArrayList> masterLines(const SeriesEntry &series)
{
    QByteArrayList lines;
    if (!series.recurrence)
        return lines;
    const When &start = series.master.entry.when;
    const Result<QByteArray> rule = ruleValue(series.recurrence->rule, start);
    if (!rule)
        return failure(rule);
    lines.append("RRULE:" + *rule);
    // One to a line: some readers see only the first of a list.
    for (const RecurrenceId &id : series.recurrence->excluded)
        lines.append(occurrenceLine("EXDATE", id, start));
    for (const RecurrenceId &id : series.recurrence->added)
        lines.append(occurrenceLine("RDATE", id, start));
    return lines;
}

Result<void> writeSeries(IcsLines &lines, const SeriesEntry &series, Language language)
{
    const Result<QByteArrayList> recurrence = masterLines(series);
    if (!recurrence)
        return failure(recurrence);
    writeEvent(lines, series, series.master, *recurrence, series.themes, language);
    for (const IcsEntry &override : series.overrides) {
        const InternalEntry &entry = override.entry;
        const RecurrenceId id = entry.recurrenceId.value_or(recurrenceIdOf(entry.when));
        const QByteArray recurrenceLine = occurrenceLine("RECURRENCE-ID", id, series.master.entry.when);
        writeEvent(lines, series, override, {recurrenceLine}, {}, language);
    }
    return {};
}

void writePublicEvent(IcsLines &lines, const PublicEntry &entry, const QByteArray &secret,
                      const QDateTime &writtenAt)
{
    const QString title =
        entry.principal.isEmpty() ? entry.title : u"[%1] %2"_s.arg(entry.principal, entry.title);
    lines.begin("VEVENT");
    lines.line("UID:" + publicUid(secret, entry.event, entry.recurrenceId).toLatin1());
    lines.line("DTSTAMP:" + utcValue(writtenAt));
    writeWhen(lines, entry.when);
    lines.text("SUMMARY", summary(title, entry.when));
    lines.textIfAny("LOCATION", entry.place);
    lines.line(entry.tentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
    lines.line("CLASS:PUBLIC");
    lines.line(transparency(entry.when, EventStatus::Confirmed));
    lines.end("VEVENT");
}

} // namespace

Result<QByteArray> writeInternalIcs(const std::vector<SeriesEntry> &entries, const IcsOptions &options)
{
    ZonesUsed zones(options.writtenAt);
    for (const SeriesEntry &series : entries) {
        if (const Result<void> added = zones.add(series.master.entry.when, series.recurrence); !added)
            return failure(added);
        for (const IcsEntry &override : series.overrides) {
            if (const Result<void> added = zones.add(override.entry.when); !added)
                return failure(added);
        }
    }
    IcsLines lines;
    beginCalendar(lines, options, zones);
    for (const SeriesEntry &series : entries) {
        if (const Result<void> written = writeSeries(lines, series, options.language); !written)
            return failure(written);
    }
    lines.end("VCALENDAR");
    return lines.bytes();
}

Result<QByteArray> writePublicIcs(const std::vector<PublicEntry> &entries, const QByteArray &secret,
                                  const IcsOptions &options)
{
    ZonesUsed zones(options.writtenAt);
    for (const PublicEntry &entry : entries) {
        if (const Result<void> added = zones.add(entry.when); !added)
            return failure(added);
    }
    IcsLines lines;
    beginCalendar(lines, options, zones);
    for (const PublicEntry &entry : entries)
        writePublicEvent(lines, entry, secret, options.writtenAt);
    lines.end("VCALENDAR");
    return lines.bytes();
}

} // namespace yeouido
