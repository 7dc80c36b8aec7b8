// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "listed_occurrence.h"

#include "agenda/words.h"
#include "exchange/public_uid.h"
#include "table.h"
#include "text/event_text.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ListedTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListedOccurrence)
};

struct StartAndEnd
{
    QString start;
    QString end;
    QString zone;
};

Result<StartAndEnd> startAndEnd(const When &when, const QString &officeZone)
{
    if (const Timed *timed = std::get_if<Timed>(&when)) {
        const Result<QString> start = isoWithOffset(timed->start);
        if (!start)
            return failure(start);
        const Result<QString> end = isoWithOffset(timed->end);
        if (!end)
            return failure(end);
        return StartAndEnd{*start, *end, timed->start.zone};
    }
    const DateSpan days = daysTouched(when, officeZone);
    return StartAndEnd{days.first.toString(Qt::ISODate), days.last().toString(Qt::ISODate), officeZone};
}

/// An occurrence and what it is sorted by: days before the times within them.
struct Sorted
{
    Instant start;
    bool isTimed = false;
    const ListedOccurrence *occurrence = nullptr;

    friend bool operator<(const Sorted &left, const Sorted &right)
    {
        return std::tie(left.start, left.isTimed, left.occurrence->uid) <
               std::tie(right.start, right.isTimed, right.occurrence->uid);
    }
};

Sorted sorted(const ListedOccurrence &occurrence, const QString &officeZone)
{
    if (const std::optional<InstantSpan> span = instants(occurrence.when))
        return {span->start, true, &occurrence};
    const WallTime midnight{startDate(occurrence.when), QTime(0, 0), officeZone};
    return {resolve(midnight).value_or(Instant{}), false, &occurrence};
}

Result<QJsonObject> toJsonObject(const ListedOccurrence &occurrence, const QString &officeZone)
{
    const Result<StartAndEnd> times = startAndEnd(occurrence.when, officeZone);
    if (!times)
        return failure(times);
    QJsonObject object;
    object["uid"_L1] = occurrence.uid;
    object["recurrenceId"_L1] =
        occurrence.recurrenceId ? QJsonValue(toText(*occurrence.recurrenceId)) : QJsonValue();
    object["title"_L1] = occurrence.title;
    object["kind"_L1] = occurrence.kind ? QJsonValue(token(*occurrence.kind)) : QJsonValue();
    object["status"_L1] = token(occurrence.status);
    object["disclosure"_L1] = token(occurrence.disclosure);
    object["allDay"_L1] = std::holds_alternative<AllDay>(occurrence.when);
    object["untimed"_L1] = std::holds_alternative<Untimed>(occurrence.when);
    object["start"_L1] = times->start;
    object["end"_L1] = times->end;
    object["zone"_L1] = times->zone;
    object["place"_L1] = occurrence.place;
    return object;
}

QString dateText(const When &when, Language language, const QString &officeZone)
{
    return formatDateSpan(std::holds_alternative<AllDay>(when) ? daysTouched(when, officeZone)
                                                               : DateSpan::day(startDate(when)),
                          language);
}

} // namespace

ListedOccurrence listed(const Occurrence &occurrence, const Directory &directory)
{
    const EventBody &body = occurrence.body;
    return {occurrence.event.text(),
            occurrence.recurrenceId,
            body.title,
            body.kind,
            body.status,
            effectiveDisclosure(occurrence),
            body.when,
            placeText(body.location, directory)};
}

ListedOccurrence listed(const PublicEntry &entry, const QByteArray &secret)
{
    // That an event is partly public says that there is more to know; outside, all that is seen is public.
    return {publicUid(secret, entry.event, entry.recurrenceId),
            std::nullopt,
            entry.principal.isEmpty() ? entry.title : u"[%1] %2"_s.arg(entry.principal, entry.title),
            std::nullopt,
            entry.tentative ? EventStatus::Tentative : EventStatus::Confirmed,
            Disclosure::Public,
            entry.when,
            entry.place};
}

Result<QJsonArray> toJsonArray(const std::vector<ListedOccurrence> &occurrences, const QString &officeZone)
{
    std::vector<Sorted> order;
    order.reserve(occurrences.size());
    for (const ListedOccurrence &occurrence : occurrences)
        order.push_back(sorted(occurrence, officeZone));
    std::sort(order.begin(), order.end());

    QJsonArray array;
    for (const Sorted &entry : order) {
        const Result<QJsonObject> object = toJsonObject(*entry.occurrence, officeZone);
        if (!object)
            return failure(object);
        array.append(*object);
    }
    return array;
}

QString occurrenceTable(const std::vector<ListedOccurrence> &occurrences, Audience audience,
                        Language language, const QString &officeZone)
{
    QStringList head{ListedTexts::tr("Date", "column of a list"),
                     ListedTexts::tr("Time", "column of a list")};
    if (audience == Audience::Internal)
        head << ListedTexts::tr("Status", "column of a list")
             << ListedTexts::tr("Disclosure", "column of a list");
    head << ListedTexts::tr("Event", "column of a list") << ListedTexts::tr("Place", "column of a list");

    std::vector<QStringList> rows;
    for (const ListedOccurrence &occurrence : occurrences) {
        QStringList row{dateText(occurrence.when, language, officeZone), timeText(occurrence.when, language)};
        if (audience == Audience::Internal)
            row << statusWord(occurrence.status) << disclosureWord(occurrence.disclosure);
        row << occurrence.title << occurrence.place;
        rows.push_back(row);
    }
    return tableText(head, rows);
}

} // namespace yeouido
