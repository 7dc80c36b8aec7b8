// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_columns.h"

#include "pages/visits/two_line_delegate.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "text/event_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

struct VisitColumns
{
    Q_DECLARE_TR_FUNCTIONS(VisitColumns)
};

constexpr auto figures = Qt::AlignRight | Qt::AlignVCenter;

/// Cancelled visits are struck through, those not prepared are quiet.
QVariant rowLook(const VisitEntry &entry, int role)
{
    const Style &look = currentStyle();
    if (role == Qt::FontRole && entry.body.status == EventStatus::Cancelled) {
        QFont struck = look.font(13);
        struck.setStrikeOut(true);
        return struck;
    }
    if (role == Qt::ForegroundRole && (!entry.visit || entry.body.status == EventStatus::Cancelled))
        return look.secondary;
    return {};
}

/// The hours, after the year where it is not the present one.
QString timeCell(const VisitEntry &entry, const VisitsData &data)
{
    const QString time = timeText(entry.body.when, data.language);
    const int year = entry.days.first.year();
    return year == data.today.year() ? time : QString::number(year) + u" · "_s + time;
}

/// For sorting: by day, those without hours first, then by time.
QDateTime startOf(const VisitEntry &entry)
{
    const auto *timed = std::get_if<Timed>(&entry.body.when);
    const int sinceMidnight = timed ? timed->start.time.msecsSinceStartOfDay() : 0;
    return entry.days.first.startOfDay(Qt::UTC).addMSecs(sinceMidnight);
}

QString whenTip(const VisitEntry &entry, const VisitsData &data)
{
    if (entry.isOffDate)
        return VisitColumns::tr("The series has no such date any more.", "tool tip at a visit");
    return whenText(entry.body.when, data.language, data.zone);
}

QString materialsCell(const VisitEntry &entry)
{
    if (!entry.visit || entry.visit->materials.empty())
        return {};
    const auto ready = std::ranges::count_if(entry.visit->materials, &Material::ready);
    return u"%1/%2"_s.arg(ready).arg(entry.visit->materials.size());
}

QString talkingCell(const VisitEntry &entry)
{
    if (!entry.visit || entry.visit->talkingPoints.empty())
        return {};
    const std::optional<int> slot = slotMinutes(entry.body);
    const int minutes = talkingMinutes(*entry.visit);
    return slot ? u"%1/%2"_s.arg(minutes).arg(*slot) : QString::number(minutes);
}

QVariant talkingLook(const VisitEntry &entry, int role)
{
    if (!entry.visit)
        return rowLook(entry, role);
    const bool isOver = exceedsSlot(*entry.visit, entry.body);
    if (isOver && role == Qt::ForegroundRole)
        return currentStyle().holiday;
    if (isOver && role == Qt::FontRole)
        return currentStyle().font(13, QFont::Bold);
    if (isOver && role == Qt::DecorationRole)
        return lineIcon(u"warning"_s, currentStyle().holiday);
    if (role == Qt::ToolTipRole)
        return isOver ? VisitColumns::tr("The talking points take longer than the event lasts.", "tool tip")
                      : talkingText(entry.visit->talkingPoints, slotMinutes(entry.body));
    return rowLook(entry, role);
}

QString stateCell(const VisitEntry &entry, const VisitsData &data)
{
    switch (nextAct(entry, data.today)) {
    case NextAct::Prepare:
        return VisitColumns::tr("Prepare",
                                "in the list of visits: nobody has prepared this one; opens its form");
    case NextAct::Debrief:
        return VisitColumns::tr("Debrief",
                                "in the list of visits: its outcome is not written down; opens the form");
    case NextAct::None:
        break;
    }
    if (entry.body.status == EventStatus::Cancelled)
        return VisitColumns::tr("Cancelled", "in the list of visits");
    if (debriefStage(entry, data.today) == DebriefStage::Written)
        return VisitColumns::tr("Recorded", "in the list of visits: what was said is written down");
    return entry.visit && lacksOf(*entry.visit).empty()
               ? VisitColumns::tr("Prepared", "in the list of visits")
               : VisitColumns::tr("In preparation", "in the list of visits: something is missing still");
}

QString lackWord(Lack lack)
{
    switch (lack) {
    case Lack::Version:
        return VisitColumns::tr("proposals to hand over", "what a visit still lacks");
    case Lack::Items:
        return VisitColumns::tr("items to raise", "what a visit still lacks");
    case Lack::TalkingPoints:
        return VisitColumns::tr("talking points", "what a visit still lacks");
    case Lack::Materials:
        return VisitColumns::tr("materials that are ready", "what a visit still lacks");
    }
    return {};
}

/// What is missing, where the state says that something is.
QString stateTip(const VisitEntry &entry, const VisitsData &data)
{
    if (!entry.visit || entry.body.status == EventStatus::Cancelled ||
        debriefStage(entry, data.today) != DebriefStage::NotYet)
        return {};
    QStringList words;
    for (const Lack lack : lacksOf(*entry.visit))
        words.append(lackWord(lack));
    return words.isEmpty() ? QString()
                           : VisitColumns::tr("Missing still: %1", "tool tip at a visit; a list of words")
                                 .arg(words.join(u", "_s));
}

QVariant stateLook(const VisitEntry &entry, const VisitsData &data, int role)
{
    const NextAct next = nextAct(entry, data.today);
    // Where nothing can be written, the word is no link.
    if (!data.isEditable && role != Qt::DecorationRole && role != Qt::ToolTipRole)
        return rowLook(entry, role);
    if (next != NextAct::None && role == Qt::ForegroundRole)
        return currentStyle().accent;
    if (next != NextAct::None && role == Qt::FontRole)
        return currentStyle().font(13, QFont::Bold);
    if (role == Qt::DecorationRole && debriefStage(entry, data.today) == DebriefStage::Written)
        return lineIcon(u"check"_s, currentStyle().good);
    if (role == Qt::ToolTipRole)
        return stateTip(entry, data);
    return rowLook(entry, role);
}

} // namespace

NextAct nextAct(const VisitEntry &entry, QDate today)
{
    if (entry.body.status == EventStatus::Cancelled || entry.isOffDate)
        return NextAct::None;
    if (!entry.visit)
        return NextAct::Prepare;
    return debriefStage(entry, today) == DebriefStage::Due ? NextAct::Debrief : NextAct::None;
}

std::vector<Column<VisitEntry>> visitColumns(const VisitsData &data)
{
    std::vector<Column<VisitEntry>> columns;
    const auto add = [&columns](const QString &name, const QString &header, auto text) -> auto & {
        Column<VisitEntry> &column = columns.emplace_back();
        column.name = name;
        column.header = header;
        column.text = text;
        column.decoration = rowLook;
        return column;
    };
    const auto twoLines = [](auto second, auto tip) {
        return [second, tip](const VisitEntry &entry, int role) -> QVariant {
            if (role == TwoLineDelegate::secondLineRole)
                return second(entry);
            return role == Qt::ToolTipRole ? QVariant(tip(entry)) : rowLook(entry, role);
        };
    };
    columns.reserve(8);

    Column<VisitEntry> &date = add(u"date"_s, VisitColumns::tr("Date", "column of the list of visits"),
                                   [&data](const VisitEntry &entry) {
                                       return formatDate(entry.days.first, data.language, Year::Without);
                                   });
    date.sortKey = [](const VisitEntry &entry) { return QVariant(startOf(entry)); };
    date.decoration = twoLines([&data](const VisitEntry &entry) { return timeCell(entry, data); },
                               [&data](const VisitEntry &entry) { return whenTip(entry, data); });

    add(u"party"_s, VisitColumns::tr("Party", "column of the list of visits"),
        [&data](const VisitEntry &entry) { return partyText(entry.party, data.directory); })
        .sortKey = [&data](const VisitEntry &entry) {
        const Party *party = data.directory.find(entry.party);
        return QVariant(party ? party->order : 0);
    };

    const auto counterpart = [&data](const VisitEntry &entry) {
        return entry.visit && !entry.visit->met.isEmpty() ? entry.visit->met
                                                          : counterpartText(entry, data.directory);
    };
    const auto titleAndCounterpart = [counterpart](const VisitEntry &entry) {
        const QString person = counterpart(entry);
        return person.isEmpty() ? entry.body.title : entry.body.title + u'\n' + person;
    };
    add(u"event"_s, VisitColumns::tr("Event and counterpart", "column of the list of visits"),
        [](const VisitEntry &entry) { return entry.body.title; })
        .decoration = twoLines(counterpart, titleAndCounterpart);

    add(u"version"_s,
        VisitColumns::tr("Version", "column of the list of visits: which proposals are handed over"),
        [&data](const VisitEntry &entry) {
            return versionText(entry.visit ? entry.visit->handed : std::nullopt, data.directory);
        });

    Column<VisitEntry> &items =
        add(u"items"_s, VisitColumns::tr("Items", "column of the list of visits: how many agenda items"),
            [](const VisitEntry &entry) {
                return entry.visit ? QString::number(entry.visit->items.size()) : QString();
            });
    items.alignment = figures;
    items.sortKey = [](const VisitEntry &entry) {
        return QVariant(entry.visit ? static_cast<int>(entry.visit->items.size()) : -1);
    };

    Column<VisitEntry> &talking = add(
        u"talking"_s, VisitColumns::tr("Talk", "column of the list of visits: minutes of the talking points"),
        talkingCell);
    talking.alignment = figures;
    talking.decoration = talkingLook;
    talking.sortKey = [](const VisitEntry &entry) {
        return QVariant(entry.visit ? talkingMinutes(*entry.visit) : -1);
    };

    add(u"materials"_s,
        VisitColumns::tr("Ready", "column of the list of visits: how many materials of how many"),
        materialsCell)
        .alignment = figures;

    add(u"state"_s, VisitColumns::tr("State", "column of the list of visits"),
        [&data](const VisitEntry &entry) { return stateCell(entry, data); })
        .decoration = [&data](const VisitEntry &entry, int role) { return stateLook(entry, data, role); };
    return columns;
}

} // namespace yeouido
