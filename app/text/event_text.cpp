// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "event_text.h"

#include "agenda/words.h"

#include <QCoreApplication>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

/// The parts of a range stay together with their dash.
QString range(Language language)
{
    return language == Language::Korean ? u" ~ "_s : u" – "_s;
}

QString timedText(const Timed &timed, Language language)
{
    const QString start = formatTime(timed.start.time);
    if (timed.start == timed.end)
        return start;
    QString end = formatTime(timed.end.time);
    if (timed.end.date != timed.start.date) {
        const Year year = timed.end.date.year() == timed.start.date.year() ? Year::Without : Year::With;
        end = formatDate(timed.end.date, language, year) + QChar::Nbsp + end;
    }
    return start + range(language) + end;
}

DateSpan firstDays(const When &when)
{
    if (const AllDay *allDay = std::get_if<AllDay>(&when))
        return allDay->days;
    return DateSpan::day(startDate(when));
}

} // namespace

QString timeText(const When &when, Language language)
{
    if (const Timed *timed = std::get_if<Timed>(&when))
        return timedText(*timed, language);
    if (const Untimed *untimed = std::get_if<Untimed>(&when))
        return dayPartWord(untimed->part);
    return EventText::tr("All day", "an event that takes whole days");
}

QString whenText(const When &when, Language language, const QString &officeZone)
{
    const QString text = formatDateSpan(firstDays(when), language) + QChar::Nbsp + timeText(when, language);
    const Timed *timed = std::get_if<Timed>(&when);
    if (!timed || officeZone.isEmpty() || timed->start.zone == officeZone)
        return text;
    return EventText::tr("%1 (time in %2)",
                         "date and time by the clock of another zone; %2 as in Europe/Paris")
        .arg(text, timed->start.zone);
}

QString materialText(const Material &material)
{
    QString text = material.name;
    if (material.quantity > 1)
        text += u" × "_s + QString::number(material.quantity);
    if (!material.holder.isEmpty())
        text += u" — "_s + material.holder;
    return text;
}

QString durationText(qint64 minutes)
{
    const qint64 hours = minutes / 60;
    const qint64 rest = minutes % 60;
    if (hours == 0)
        return EventText::tr("%1 min", "duration in minutes").arg(rest);
    if (rest == 0)
        return EventText::tr("%1 h", "duration in hours").arg(hours);
    return EventText::tr("%1 h %2 min", "duration in hours and minutes").arg(hours).arg(rest);
}

} // namespace yeouido
