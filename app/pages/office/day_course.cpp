// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_sections.h"

#include "agenda/words.h"
#include "pages/clickable_row.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/icon_button.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "schedule/visit_list.h"
#include "text/event_text.h"
#include "views/week_model.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DayCourse
{
    Q_DECLARE_TR_FUNCTIONS(DayCourse)
};

QString timeOf(const Occurrence &occurrence, const DayView &view)
{
    if (const std::optional<Timed> timed = shownTimes(occurrence, view.data.zone))
        return formatTime(timed->start.time);
    if (const Untimed *untimed = std::get_if<Untimed>(&occurrence.body.when))
        return dayPartWord(untimed->part);
    return timeText(occurrence.body.when, view.data.language);
}

QWidget *newTime(const Occurrence &occurrence, const DayView &view)
{
    const bool isUntimed = std::holds_alternative<Untimed>(occurrence.body.when);
    QLabel *time = newLabel(timeOf(occurrence, view), isUntimed ? u"untimed"_s : u"strong"_s);
    time->setWordWrap(false);
    time->setFixedWidth(currentStyle().px(72));
    if (isUntimed)
        time->setAlignment(Qt::AlignCenter);
    return time;
}

/// "정당 방문 · 국회 · 16:30까지 · 안건 10건 · 말씀 12분/30분"
QStringList factsOf(const Occurrence &occurrence, const DayView &view)
{
    const EventBody &body = occurrence.body;
    QStringList parts{kindWord(body.kind)};
    if (const QString place = locationText(body.location, view.data.directory()); !place.isEmpty())
        parts.append(place);
    if (const std::optional<Timed> timed = shownTimes(occurrence, view.data.zone);
        timed && timed->start != timed->end) {
        parts.append(DayCourse::tr("until %1", "in the course of a day; %1 is a time")
                         .arg(formatTime(timed->end.time)));
    }
    if (const QString whose = principalName(occurrence, view.data.directory()); !whose.isEmpty())
        parts.append(whose);
    if (const auto items = itemsRaisedAt(occurrence, view.day.visits); !items.empty()) {
        parts.append(DayCourse::tr("%n item(s)", "in the course of a day: agenda items of an event",
                                   static_cast<int>(items.size())));
    }
    for (const Visit &visit : view.day.visits) {
        const int minutes = isVisitOf(visit, keyOf(occurrence)) ? talkingMinutes(visit) : 0;
        if (minutes > 0) {
            parts.append(
                occurrence.span && occurrence.span->minutes() > 0
                    ? DayCourse::tr("talk %1/%2 min", "in the course of a day: minutes of talking points "
                                                      "and minutes there are")
                          .arg(minutes)
                          .arg(occurrence.span->minutes())
                    : DayCourse::tr("talk %1 min", "in the course of a day: minutes of talking points")
                          .arg(minutes));
        }
    }
    if (body.serves) {
        const auto served = std::ranges::find(view.day.course, *body.serves, &Occurrence::event);
        const bool isOffice = *body.serves == view.day.session.occurrence.event;
        if (served != view.day.course.end() || isOffice) {
            parts.append(DayCourse::tr("for %1", "in the course of a day: what a journey serves, a title")
                             .arg(isOffice ? view.day.session.occurrence.body.title : served->body.title));
        }
    }
    return parts;
}

QLabel *newStatus(const EventBody &body)
{
    QString role = u"secondary"_s;
    if (body.status == EventStatus::Confirmed)
        role = u"good"_s;
    else if (body.status == EventStatus::Cancelled)
        role = u"error"_s;
    QLabel *status = newLabel(statusWord(body.status), role);
    status->setWordWrap(false);
    return status;
}

QWidget *newJourneyButton(const Occurrence &occurrence, const DayView &view)
{
    const Style &look = currentStyle();
    QToolButton *button = newIconButton(
        lineIcon(u"journey"_s, look.accent),
        DayCourse::tr("Add a journey that leads there", "button with a train, beside an event of a day"),
        u"addJourneyToolButton"_s);
    button->setIconSize({look.px(16), look.px(16)});
    button->setEnabled(view.acts.isEditable());
    QObject::connect(button, &QToolButton::clicked, &view.acts,
                     [acts = &view.acts, event = occurrence.event] { acts->addJourney(event); });
    return button;
}

QWidget *newCourseRow(const Occurrence &occurrence, const DayView &view)
{
    const EventBody &body = occurrence.body;
    const OccurrenceKey key = keyOf(occurrence);
    const QStringList facts = factsOf(occurrence, view);
    auto *row = new ClickableRow(u"courseRow-%1"_s.arg(key.event.text()),
                                 timeOf(occurrence, view) + u' ' + body.title + u", "_s +
                                     facts.join(u" · "_s) + u", "_s + statusWord(body.status));
    row->setEdge(currentStyle().tint(body.kind).edge);
    row->row().addWidget(newTime(occurrence, view), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(currentStyle().px(1));
    QLabel *title = newWords(body.title, u"strong"_s);
    if (body.status == EventStatus::Cancelled) {
        QFont struck = title->font();
        struck.setStrikeOut(true);
        title->setFont(struck);
    }
    words->addWidget(title);
    words->addWidget(newWords(body.status == EventStatus::Cancelled && !body.cancelReason.isEmpty()
                                  ? body.cancelReason
                                  : factsText(facts),
                              u"secondary"_s));
    row->row().addLayout(words, 1);
    if (body.kind != EventKind::Travel && body.status != EventStatus::Cancelled)
        row->row().addWidget(newJourneyButton(occurrence, view));
    row->row().addWidget(newStatus(body));
    QObject::connect(row, &ClickableRow::activated, row,
                     [toOccurrence = view.links.toOccurrence, key] { toOccurrence(key); });
    QObject::connect(row, &ClickableRow::editRequested, &view.acts,
                     [acts = &view.acts, key] { acts->editEvent(key); });
    return row;
}

QToolButton *newAddButton(const DayView &view)
{
    QToolButton *button =
        newFlatButton(DayCourse::tr("+ Event", "button over the events of a day"), u"addEventToolButton"_s);
    button->setProperty("dropdown", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setEnabled(view.acts.isEditable());
    auto *menu = new QMenu(button);
    for (const EventKind kind : {EventKind::PartyVisit, EventKind::Meeting, EventKind::Ceremony,
                                 EventKind::Administration, EventKind::Other}) {
        QAction *action = menu->addAction(kindWord(kind));
        action->setObjectName(u"add-%1Action"_s.arg(token(kind)));
        QObject::connect(action, &QAction::triggered, &view.acts, [acts = &view.acts, kind] {
            if (kind == EventKind::PartyVisit)
                acts->addVisit();
            else
                acts->addEvent(kind);
        });
    }
    menu->addSeparator();
    QAction *journey =
        menu->addAction(DayCourse::tr("Journey to the office", "menu of what can be added to a day"));
    journey->setObjectName(u"addJourneyAction"_s);
    QObject::connect(
        journey, &QAction::triggered, &view.acts,
        [acts = &view.acts, office = view.day.session.occurrence.event] { acts->addJourney(office); });
    button->setMenu(menu);
    return button;
}

} // namespace

QWidget *makeDayCourse(const DayView &view)
{
    const DaySection section = newDaySection(
        DayCourse::tr("Course of the day", "head over the events of a day"), u"courseSection"_s);
    section.head->addWidget(newAddButton(view));
    const DateSpan &days = view.day.session.occurrence.days;
    QDate date;
    for (const Occurrence &occurrence : view.day.course) {
        const QDate on = occurrence.days.first;
        if (on != date && (days.days() > 1 || !days.contains(on))) {
            QLabel *head = newLabel(formatDate(on, view.data.language, Year::Without), u"hint"_s);
            head->setContentsMargins(currentStyle().px(10), currentStyle().px(8), 0, 0);
            section.add(head);
        }
        date = on;
        section.add(newCourseRow(occurrence, view));
    }
    if (view.day.course.empty()) {
        section.addHint(
            DayCourse::tr("Nothing is planned yet. Visits, meetings and journeys of the day stand "
                          "here in their order.",
                          "where a day of the office has no event"));
    }
    return section.widget;
}

} // namespace yeouido
