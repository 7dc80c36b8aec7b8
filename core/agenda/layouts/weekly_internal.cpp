// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/layouts/weekly_parts.h"
#include "agenda/words.h"

#include <QCoreApplication>

namespace yeouido {

using namespace weekly;
using namespace Qt::StringLiterals;

namespace {

struct WeeklyInternal
{
    Q_DECLARE_TR_FUNCTIONS(WeeklyInternal)
};

constexpr int columnCount = 8;
constexpr QStringView separator = u" · ";

QString titleOf(const WeeklySheet &sheet)
{
    const QString days = formatDateSpan(sheet.days, sheet.language);
    const Organisation *own = ownOrganisation(sheet);
    if (!own || own->headShortTitle.isEmpty())
        return WeeklyInternal::tr("Weekly schedule (%1)", "title of the internal weekly sheet: the days")
            .arg(days);
    return WeeklyInternal::tr("Weekly schedule: %1 (%2)",
                              "title of the internal weekly sheet: short title of the city's head, the days")
        .arg(own->headShortTitle, days);
}

QString internalWord()
{
    return WeeklyInternal::tr("Internal", "classification of the internal weekly sheet");
}

/// "내부용 · 비공개(5·6) · 대선 D-50 ~ D-44"
QString classification(const WeeklySheet &sheet, const std::vector<InternalEntry> &entries)
{
    QStringList parts{internalWord()};
    for (const Disclosure disclosure : {Disclosure::Closed, Disclosure::Partial}) {
        bool occurs = false;
        std::set<int> grounds;
        for (const InternalEntry &entry : entries) {
            if (entry.disclosure == disclosure) {
                occurs = true;
                grounds.insert(entry.disclosureGrounds.begin(), entry.disclosureGrounds.end());
            }
        }
        if (occurs)
            parts.append(disclosureWord(disclosure, grounds));
    }
    if (const Election *election =
            sheet.directory ? sheet.directory->nextElection(sheet.days.first) : nullptr) {
        const QString name = election->shortName.isEmpty() ? election->name : election->shortName;
        const QString first = formatDDay(sheet.days.first, election->date);
        const QString last = formatDDay(sheet.days.last(), election->date);
        const QString to = sheet.language == Language::Korean ? u" ~ "_s : u" – "_s;
        parts.append(name + QChar::Nbsp + (first == last ? first : first + to + last));
    }
    return parts.join(separator);
}

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

bool isHeldOfficeDay(const InternalEntry &entry)
{
    return entry.kind == EventKind::OfficeDay && entry.status != EventStatus::Cancelled &&
           entry.principal.isEmpty();
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
        const bool goesOn =
            place >= 0 && codesInOrder.value(place + 1) == entry.agendaCodes.value(i + 1, QString(u'-'));
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
    if (!entry.theme.isEmpty())
        appendLine(
            runs,
            {.text =
                 WeeklyInternal::tr("Theme: %1", "weekly sheet, theme of an office day").arg(entry.theme)});
    if (!entry.agendaItems.isEmpty())
        appendLine(runs,
                   {.text = WeeklyInternal::tr("Agenda: %1", "weekly sheet, the agenda items of an event")
                                .arg(agendaText(entry, sheet)),
                    .quiet = true});
    appendLine(runs, {.text = entry.description, .quiet = true});
    return runs;
}

/// One line a role: "배석 ○○○ 실장, ○○○ 국장".
std::vector<Run> participantRuns(const InternalEntry &entry)
{
    std::vector<Run> runs;
    for (const auto &[role, word] : TokenTable<ParticipantRole>::entries) {
        QStringList names;
        for (std::size_t i = 0; i < entry.roles.size(); ++i) {
            if (entry.roles[i] == role)
                names.append(entry.participants.value(static_cast<qsizetype>(i)));
        }
        if (names.isEmpty())
            continue;
        appendLine(runs, {.text = roleWord(role) + u' ', .quiet = true});
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

/// Whether a row can say anything that the band has not said.
bool saysMoreThanBand(const InternalEntry &entry)
{
    return std::holds_alternative<Timed>(entry.when) || !entry.leadDepartment.isEmpty() ||
           !entry.agendaItems.isEmpty() || !entry.participants.isEmpty() || !entry.materials.isEmpty() ||
           !entry.description.isEmpty();
}

/// "4. 16.(수) 주간 여의도 집무실 제1회차 · 주제: … · D-48", with the place where there is one.
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
                       .columnSpan = columnCount - 1,
                       .shade = Shade::OfficeDayBand},
                      {.runs = remarkRuns(office),
                       .column = columnCount - 1,
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
    for (int column = 1; column < columnCount; ++column)
        row.cells.push_back({.runs = {}, .column = column});
    row.cells[0].runs = {{.text = u"–"_s}};
    row.cells[0].alignment = Alignment::Centre;
    row.cells[1].runs = {{.text = emptyDayText(group)}};
    return row;
}

std::vector<Row> rowsOf(const DayGroup &group, const std::vector<InternalEntry> &entries,
                        const WeeklySheet &sheet)
{
    const QDate day = group.days.first;
    const std::vector<InternalEntry> ofDay = entriesOn(day, entries, sheet);
    const auto office = std::ranges::find_if(ofDay, isHeldOfficeDay);
    const bool hasBand = office != ofDay.end();
    const Shade shade = hasBand ? Shade::OfficeDay : Shade::None;

    std::vector<Row> rows;
    for (auto entry = ofDay.begin(); entry != ofDay.end(); ++entry) {
        // Every day has its row: alone on its day, the office day is told again under its band.
        const bool isInBand = entry == office && ofDay.size() > 1 && !saysMoreThanBand(*entry);
        if (!isInBand)
            rows.push_back(entryRow(*entry, day, shade, sheet));
    }
    if (rows.empty())
        rows.push_back(emptyRow(group));
    rows.front().cells.insert(
        rows.front().cells.begin(),
        {.runs = {{.text = formatDateSpan(group.days, sheet.language, Year::Without), .bold = true}},
         .column = 0,
         .rowSpan = static_cast<int>(rows.size()),
         .alignment = Alignment::Centre,
         .shade = shade});
    if (hasBand)
        rows.insert(rows.begin(), bandRow(*office, day, sheet));
    return rows;
}

Row columnHeads()
{
    return headRow({WeeklyInternal::tr("Date", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Time", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Event (agenda)", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Place", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Lead department", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Taking part", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Materials", "column of the internal weekly sheet"),
                    WeeklyInternal::tr("Remarks", "column of the internal weekly sheet")});
}

} // namespace

Document weeklyInternal(const WeeklySheet &sheet, const std::vector<InternalEntry> &entries)
{
    Table table{.columnWidths = {22, 24, 62, 38, 28, 38, 30, 25},
                .head = {columnHeads()},
                .rows = {},
                .pointSize = 9.2,
                .minimumRowHeight = 8};
    for (const DayGroup &group : dayGroups(sheet, entries)) {
        for (Row &row : rowsOf(group, entries, sheet))
            table.rows.push_back(std::move(row));
    }

    const QString title = titleOf(sheet);
    const QString asOf = WeeklyInternal::tr("As of %1", "internal weekly sheet: when it was printed")
                             .arg(formatDateTime(sheet.today, sheet.now, sheet.language));
    return {.page = {.orientation = Orientation::Landscape, .left = 15, .top = 15, .right = 15, .bottom = 17},
            .metadata = {.title = title,
                         .summary =
                             WeeklyInternal::tr("The head's schedule of a week with place, lead department "
                                                "and preparation; for internal use",
                                                "summary in the file of the internal weekly sheet"),
                         .keywords = {WeeklyInternal::tr("schedule", "keyword of the internal weekly sheet"),
                                      WeeklyInternal::tr("weekly schedule",
                                                         "keyword of the internal weekly sheet"),
                                      internalWord()}},
            .blocks = {Paragraph{.runs = {{.text = title, .bold = true}},
                                 .alignment = Alignment::Centre,
                                 .typeface = Typeface::Gothic,
                                 .pointSize = 17,
                                 .spaceAfter = 3},
                       SplitLine{.left = {{.text = classification(sheet, entries)}},
                                 .right = {{.text = asOf}},
                                 .pointSize = 9.5,
                                 .spaceAfter = 1.5},
                       table},
            .footerLeft = internalWord(),
            .footerRight = title};
}

} // namespace yeouido
