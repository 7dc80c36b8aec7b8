// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/layouts/weekly_internal_rows.h"

#include "agenda/words.h"

#include <QCoreApplication>

namespace yeouido::weekly {

using namespace Qt::StringLiterals;

namespace {

struct WeeklyInternal
{
    Q_DECLARE_TR_FUNCTIONS(WeeklyInternal)
};

QString themeText(const InternalEntry &entry)
{
    return WeeklyInternal::tr("Theme: %1", "weekly sheet, theme of an office day").arg(entry.theme);
}

/// Puts each text on a line of its own; empty ones leave none.
void appendLine(std::vector<Run> &runs, Run run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.empty())
        run.text.prepend(u'\n');
    runs.push_back(std::move(run));
}

std::vector<Run> timeRuns(const InternalEntry &entry, QDate day, const WeeklySheet &sheet)
{
    std::vector<Run> runs;
    const bool isCancelled = entry.status == EventStatus::Cancelled;
    appendLine(runs, {.text = timeText(entry.when, day, TimeStyle::FromTo, sheet), .struck = isCancelled});
    appendLine(runs, {.text = localStartText(entry.when, sheet), .struck = isCancelled, .quiet = true});
    return runs;
}

/// Up to two items by their names. More of them, such as a whole package, by their codes where they have
/// some: the form has room for "A1~A6", not for a paragraph on every visit.
QString agendaText(const InternalEntry &entry, const WeeklySheet &sheet)
{
    if (entry.agendaItems.size() <= 2)
        return entry.agendaItems.join(u", "_s);
    QStringList codesInOrder;
    if (sheet.directory) {
        for (const AgendaItem &item : sheet.directory->agendaItems) {
            if (!item.code.isEmpty())
                codesInOrder.append(item.code);
        }
    }
    QStringList texts;
    qsizetype rangeStart = 0;
    for (qsizetype i = 0; i < entry.agendaItems.size(); ++i) {
        const qsizetype place = codesInOrder.indexOf(entry.agendaCodes.value(i));
        const QString next = entry.agendaCodes.value(i + 1);
        const bool goesOn = place >= 0 && !next.isEmpty() && codesInOrder.value(place + 1) == next;
        if (goesOn)
            continue;
        const QString last = place >= 0 ? entry.agendaCodes.at(i) : entry.agendaItems.at(i);
        const QString first = entry.agendaCodes.value(rangeStart);
        if (i - rangeStart >= 2)
            texts.append(first + u'~' + last);
        else if (i > rangeStart)
            texts.append({first, last});
        else
            texts.append(last);
        rangeStart = i + 1;
    }
    return texts.join(u", "_s);
}

/// The title, whose it is unless it is the head's, the agenda items, and what else there is to know.
std::vector<Run> titleRuns(const InternalEntry &entry, const WeeklySheet &sheet)
{
    const bool isCancelled = entry.status == EventStatus::Cancelled;
    std::vector<Run> runs{{.text = entry.title, .struck = isCancelled, .quiet = isCancelled}};
    if (!entry.principal.isEmpty())
        runs.insert(runs.begin(), {.text = u'[' + entry.principal + u"] "_s, .bold = true});
    if (!entry.cancelReason.isEmpty() && isCancelled) {
        appendLine(runs, {.text = WeeklyInternal::tr("Reason: %1", "weekly sheet, why an event is cancelled")
                                      .arg(entry.cancelReason)});
    }
    // The band of a session that is held has told its theme.
    if (!entry.theme.isEmpty() && !isHeldOfficeDay(entry))
        appendLine(runs, {.text = themeText(entry)});
    if (!entry.agendaItems.isEmpty())
        appendLine(runs,
                   {.text = WeeklyInternal::tr("Agenda: %1", "weekly sheet, the agenda items of an event")
                                .arg(agendaText(entry, sheet)),
                    .quiet = true});
    appendLine(runs, {.text = entry.description, .quiet = true});
    return runs;
}

/// Name and post stay together on a line, unless that is a long one.
QString keptTogether(QString participant)
{
    constexpr int longest = 14;
    return participant.size() > longest ? participant : participant.replace(u' ', QChar::Nbsp);
}

/// One line a role: "배석 ○○○ 실장, ○○○ 국장".
std::vector<Run> participantRuns(const InternalEntry &entry)
{
    std::vector<Run> runs;
    for (const auto &[role, word] : TokenTable<ParticipantRole>::entries) {
        QStringList names;
        for (std::size_t i = 0; i < entry.roles.size(); ++i) {
            if (entry.roles[i] == role)
                names.append(keptTogether(entry.participants.value(static_cast<qsizetype>(i))));
        }
        if (names.isEmpty())
            continue;
        appendLine(runs, {.text = roleWord(role) + u' ', .quiet = true});
        runs.push_back({.text = names.join(u", "_s)});
    }
    if (!entry.companions.isEmpty()) {
        QStringList names;
        for (const QString &companion : entry.companions)
            names.append(keptTogether(companion));
        appendLine(runs,
                   {.text = WeeklyInternal::tr("Coming along",
                                               "weekly sheet, before the bureau heads of an office day") +
                            u' ',
                    .quiet = true});
        runs.push_back({.text = names.join(u", "_s)});
    }
    return runs;
}

std::vector<Run> remarkRuns(const InternalEntry &entry)
{
    if (entry.status == EventStatus::Cancelled)
        return {{.text = statusWord(entry.status), .framed = true}};
    return {{.text = disclosureWord(entry.disclosure, entry.disclosureGrounds) + u"·"_s +
                     statusWord(entry.status)}};
}

} // namespace

bool isHeldOfficeDay(const InternalEntry &entry)
{
    return entry.kind == EventKind::OfficeDay && entry.status != EventStatus::Cancelled &&
           entry.principal.isEmpty();
}

bool saysMoreThanBand(const InternalEntry &entry)
{
    return std::holds_alternative<Timed>(entry.when) || !entry.leadDepartment.isEmpty() ||
           !entry.agendaItems.isEmpty() || !entry.participants.isEmpty() || !entry.companions.isEmpty() ||
           !entry.materials.isEmpty() || !entry.description.isEmpty();
}

Row bandRow(const InternalEntry &office, QDate day, const WeeklySheet &sheet)
{
    const QString date = formatDate(day, sheet.language, Year::Without);
    QString name =
        office.sessionNumber
            ? WeeklyInternal::tr("%1 %2, session %3",
                                 "band of an office day: date, title, number of the session")
                  .arg(date, office.title, QString::number(*office.sessionNumber))
            : WeeklyInternal::tr("%1 %2", "band of an office day: date, title").arg(date, office.title);
    if (!office.theme.isEmpty())
        name += separator.toString() + themeText(office);
    QString rest;
    if (!office.place.isEmpty())
        rest += separator.toString() + office.place;
    if (const Election *election = sheet.directory ? sheet.directory->nextElection(day) : nullptr)
        rest += separator.toString() + formatDDay(day, election->date);
    return {.cells = {{.runs = {{.text = name, .bold = true}, {.text = rest}},
                       .column = 0,
                       .columnSpan = internalColumnCount - 1,
                       .shade = Shade::OfficeDayBand},
                      {.runs = remarkRuns(office),
                       .column = internalColumnCount - 1,
                       .alignment = Alignment::Centre,
                       .shade = Shade::OfficeDayBand}},
            .keepWithNext = true};
}

Row entryRow(const InternalEntry &entry, QDate day, Shade shade, const WeeklySheet &sheet)
{
    const bool isCancelled = entry.status == EventStatus::Cancelled;
    const std::vector<std::vector<Run>> texts{
        timeRuns(entry, day, sheet),
        titleRuns(entry, sheet),
        {{.text = entry.place, .struck = isCancelled, .quiet = isCancelled}},
        {{.text = entry.leadDepartment}},
        participantRuns(entry),
        {{.text = entry.materials.join(u", "_s)}},
        remarkRuns(entry)};
    Row row;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        row.cells.push_back({.runs = texts[i],
                             .column = column,
                             .alignment = column == 2 ? Alignment::Left : Alignment::Centre,
                             .shade = shade});
    }
    return row;
}

Row emptyRow(const DayGroup &group)
{
    Row row;
    for (int column = 1; column < internalColumnCount; ++column)
        row.cells.push_back({.runs = {}, .column = column});
    row.cells[0].runs = {{.text = u"–"_s}};
    row.cells[0].alignment = Alignment::Centre;
    row.cells[1].runs = {{.text = emptyDayText(group)}};
    return row;
}

} // namespace yeouido::weekly
