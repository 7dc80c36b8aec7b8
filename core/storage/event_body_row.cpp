// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/event_body_row.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a When; which of them are set is checked by the table.
struct WhenColumns
{
    QString kind;
    QDate startDate;
    std::optional<QTime> startTime;
    std::optional<QString> startZone;
    std::optional<QDate> endDate;
    std::optional<QTime> endTime;
    std::optional<QString> endZone;
    std::optional<DayPart> part;
};

WhenColumns columnsOf(const When &when)
{
    if (const Timed *timed = std::get_if<Timed>(&when)) {
        const auto &[start, end] = *timed;
        return {u"timed"_s, start.date, start.time, start.zone, end.date, end.time, end.zone, {}};
    }
    if (const AllDay *allDay = std::get_if<AllDay>(&when))
        return {u"all-day"_s, allDay->days.first, {}, {}, allDay->days.last(), {}, {}, {}};
    const Untimed &untimed = std::get<Untimed>(when);
    return {u"untimed"_s, untimed.date, {}, {}, {}, {}, {}, untimed.part};
}

void bindWhen(Statement &statement, const When &when)
{
    const WhenColumns columns = columnsOf(when);
    statement.bind(u"when_kind", columns.kind)
        .bind(u"start_date", columns.startDate)
        .bind(u"start_time", columns.startTime)
        .bind(u"start_zone", columns.startZone)
        .bind(u"end_date", columns.endDate)
        .bind(u"end_time", columns.endTime)
        .bind(u"end_zone", columns.endZone)
        .bind(u"day_part", columns.part);
}

When readWhen(Row &row)
{
    const QString kind = row.text();
    const QDate startDate = row.date();
    if (kind == u"timed"_s) {
        const WallTime start{startDate, row.timeOrNull().value_or(QTime()), row.text()};
        const QDate endDate = row.date();
        const WallTime end{endDate, row.timeOrNull().value_or(QTime()), row.text()};
        row.skip();
        return Timed{start, end};
    }
    row.skip(2);
    const std::optional<QDate> endDate = row.dateOrNull();
    row.skip(2);
    if (endDate) {
        row.skip();
        return AllDay{DateSpan::inclusive(startDate, *endDate)};
    }
    return Untimed{startDate, row.word<DayPart>()};
}

} // namespace

void bindBody(Statement &statement, const EventBody &body)
{
    statement.bind(u"principal", body.principal).bind(u"kind", body.kind).bind(u"title", body.title);
    bindWhen(statement, body.when);
    statement.bind(u"place", body.location.place)
        .bind(u"place_text", body.location.text)
        .bind(u"status", body.status)
        .bind(u"cancel_reason", body.cancelReason)
        .bind(u"disclosure", body.disclosure)
        .bind(u"disclosure_grounds", body.disclosureGrounds)
        .bind(u"public_title", body.publicTitle)
        .bind(u"lead_department", body.leadDepartment)
        .bind(u"participants", body.participants)
        .bind(u"agenda_items", body.agendaItems)
        .bind(u"parties", body.parties)
        .bind(u"serves", body.serves)
        .bind(u"materials", body.materials)
        .bind(u"description", body.description)
        .bind(u"internal_note", body.internalNote)
        .bind(u"reminder_minutes", body.reminderMinutes)
        .bind(u"sources", body.sources)
        .bind(u"actual", body.actual);
}

EventBody readBody(Row &row)
{
    EventBody body;
    body.principal = row.idOrNull<PersonId>();
    body.kind = row.word<EventKind>();
    body.title = row.text();
    body.when = readWhen(row);
    body.location.place = row.idOrNull<PlaceId>();
    body.location.text = row.text();
    body.status = row.word<EventStatus>();
    body.cancelReason = row.text();
    body.disclosure = row.word<Disclosure>();
    body.disclosureGrounds = row.part<std::set<int>>();
    body.publicTitle = row.text();
    body.leadDepartment = row.idOrNull<DepartmentId>();
    body.participants = row.part<std::vector<Participant>>();
    body.agendaItems = row.part<std::vector<AgendaItemId>>();
    body.parties = row.part<std::vector<PartyId>>();
    body.serves = row.idOrNull<EventId>();
    body.materials = row.part<std::vector<Material>>();
    body.description = row.text();
    body.internalNote = row.text();
    body.reminderMinutes = row.part<std::vector<int>>();
    body.sources = row.part<Sources>();
    body.actual = row.partOrNull<Actual>();
    return body;
}

} // namespace yeouido::storage
