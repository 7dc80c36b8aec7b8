// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/event_face.h"

#include "agenda/words.h"
#include "text/event_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WeekView)
};

QString shortTime(const Occurrence &occurrence, const QString &zone)
{
    if (const std::optional<Timed> times = shownTimes(occurrence, zone))
        return formatTime(times->start.time);
    if (const Untimed *untimed = std::get_if<Untimed>(&occurrence.body.when)) {
        return untimed->part == DayPart::Unknown
                   ? Words::tr("TBA", "before a title in a narrow place: the hour is not known yet")
                   : dayPartWord(untimed->part);
    }
    return {};
}

} // namespace

EventFace faceOf(const Occurrence &occurrence, const WeekData &data, const Style &style)
{
    const EventBody &body = occurrence.body;
    EventFace face;
    face.dashed = std::holds_alternative<Untimed>(body.when);
    face.hatched = body.kind == EventKind::Travel;
    face.solid = body.kind == EventKind::OfficeDay;
    face.tint = face.dashed && !face.hatched && !face.solid && body.kind == EventKind::PartyVisit
                    ? style.untimed
                    : style.tint(body.kind);
    face.tentative = body.status == EventStatus::Tentative;
    face.cancelled = body.status == EventStatus::Cancelled;
    face.locked = effectiveDisclosure(occurrence) == Disclosure::Closed;
    face.time = shortTime(occurrence, data.zone);
    face.title = body.title;
    face.owner = principalName(occurrence, data.directory);
    face.outlined = body.principal.has_value();
    face.place = locationText(body.location, data.directory);
    return face;
}

QString describe(const Occurrence &occurrence, const WeekData &data)
{
    const EventBody &body = occurrence.body;
    QStringList lines{body.title, whenText(body.when, data.language, data.zone)};
    const QString place = locationText(body.location, data.directory);
    if (!place.isEmpty())
        lines.append(place);
    const QString owner = principalName(occurrence, data.directory);
    if (!owner.isEmpty())
        lines.append(owner);
    lines.append(QStringList{kindWord(body.kind), statusWord(body.status),
                             disclosureWord(effectiveDisclosure(occurrence))}
                     .join(u" · "_s));
    if (body.status == EventStatus::Cancelled && !body.cancelReason.isEmpty())
        lines.append(body.cancelReason);
    return lines.join(u'\n');
}

} // namespace yeouido
