// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/event_acts.h"

#include "dialogs/question_dialog.h"
#include "pages/office/office_data.h"
#include "schedule/recurrence_set.h"
#include "schedule/series_edit.h"
#include "session.h"
#include "settings/language.h"

#include <QWidget>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// The recurrence id of an occurrence; that of a single event is its start.
RecurrenceId idIn(const Event &event, const Occurrence &occurrence)
{
    return occurrence.recurrenceId.value_or(recurrenceIdOf(event.body.when));
}

/// Where the occurrence is found after the change: a move of the whole series or of its rest renames it.
OccurrenceKey keyAfter(const Occurrence &occurrence, const Change &change, const When &when, Scope scope)
{
    if (!occurrence.recurrenceId || scope == Scope::ThisOnly)
        return keyOf(occurrence);
    for (const RecordChange &record : change.records) {
        const bool isNew = !record.before && record.after;
        if (scope == Scope::ThisAndFollowing && isNew && std::holds_alternative<Event>(*record.after))
            return {std::get<Event>(*record.after).id, recurrenceIdOf(when)};
    }
    return {occurrence.event, recurrenceIdOf(when)};
}

std::optional<bool> askAlong(QWidget *window, const QString &title, const std::vector<TiedOccurrence> &tied)
{
    QStringList titles;
    for (const TiedOccurrence &one : tied)
        titles.append(one.occurrence.body.title);
    const std::optional<std::size_t> answer =
        ask(window,
            {EventActs::tr("Move the day of the office", "title of a question"),
             EventActs::tr("“%1” moves to another date. Shall its visits and journeys move along?",
                           "question about a day of the weekly office")
                 .arg(title),
             titles.join(u'\n'),
             {{EventActs::tr("Move them along", "answer about a day of the office"), u"along"_s, false},
              {EventActs::tr("Move the day alone", "answer about a day of the office"), u"alone"_s, false}},
             EventActs::tr("Leave it as it is", "changes nothing about a day of the office")});
    return answer ? std::optional(*answer == 0) : std::nullopt;
}

} // namespace

EventActs::EventActs(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_askScope([window](const ScopeQuestion &question) { return askScope(window, question); })
    , m_askAlong([window](const QString &title, const std::vector<TiedOccurrence> &tied) {
        return askAlong(window, title, tied);
    })
    , m_editor([this, window](const EventEditorRequest &request) -> std::optional<OccurrenceKey> {
        EventEditor editor(m_session, request, window);
        if (editor.exec() != QDialog::Accepted)
            return {};
        return editor.saved();
    })
{
}

void EventActs::create(const When &when)
{
    NewEvent event;
    event.body.when = when;
    openEditor(event, Act::Create);
}

void EventActs::edit(const OccurrenceKey &key)
{
    openEditor(key, Act::Edit);
}

void EventActs::duplicate(const Occurrence &occurrence)
{
    NewEvent copy{occurrence.body};
    copy.body.actual.reset();
    openEditor(copy, Act::Create);
}

void EventActs::remove(const Occurrence &occurrence)
{
    const QString title = occurrence.body.title;
    const Result<Event> event = stored(occurrence.event);
    if (!event) {
        Q_EMIT failed(Act::Delete, title, event.error());
        return;
    }
    const Result<std::vector<OfficeDay>> officeDays = officeDaysOf(event->id);
    if (!officeDays) {
        Q_EMIT failed(Act::Delete, title, officeDays.error());
        return;
    }
    const Result<std::vector<Visit>> visits = m_session.store().visits();
    if (!visits) {
        Q_EMIT failed(Act::Delete, title, visits.error());
        return;
    }
    const std::optional<Scope> scope =
        occurrence.recurrenceId ? scopeFor(*event, occurrence, ScopeAct::Delete, {}) : Scope::All;
    if (scope)
        perform(deleteOccurrence(*event, idIn(*event, occurrence), *scope, *officeDays, *visits), Act::Delete,
                title, {});
}

void EventActs::reschedule(const Occurrence &occurrence, const When &when, Act act)
{
    const QString title = occurrence.body.title;
    if (occurrence.body.when == when)
        return;
    const Result<Event> event = stored(occurrence.event);
    if (!event) {
        Q_EMIT failed(act, title, event.error());
        return;
    }
    const ScopeAct scopeAct = act == Act::Resize ? ScopeAct::Resize : ScopeAct::Move;
    const std::optional<Scope> scope =
        occurrence.recurrenceId ? scopeFor(*event, occurrence, scopeAct, when) : Scope::All;
    if (!scope)
        return;
    const bool isOfficeMove =
        occurrence.body.kind == EventKind::OfficeDay && startDate(occurrence.body.when) != startDate(when);
    const std::optional<Result<Change>> change =
        isOfficeMove ? rescheduledOffice(occurrence, when, *scope, act)
                     : std::optional(rescheduled(*event, occurrence, when, *scope, act));
    if (!change)
        return;
    perform(*change, act, title, *change ? keyAfter(occurrence, **change, when, *scope) : keyOf(occurrence));
}

void EventActs::openEditor(const EventEditorRequest &request, Act act)
{
    if (const std::optional<OccurrenceKey> saved = m_editor(request))
        Q_EMIT done(act, {}, saved);
}

Result<Event> EventActs::stored(const EventId &id) const
{
    const Result<std::optional<StoredEvent>> event = m_session.store().event(id);
    if (!event)
        return failure(event);
    if (!*event)
        return failure(ErrorCode::NotFound, id.text());
    return (*event)->event;
}

Result<std::vector<OfficeDay>> EventActs::officeDaysOf(const EventId &series) const
{
    Result<std::vector<OfficeDay>> days = m_session.store().officeDays();
    if (days)
        std::erase_if(*days, [&series](const OfficeDay &day) { return day.series != series; });
    return days;
}

Result<Change> EventActs::rescheduled(const Event &event, const Occurrence &occurrence, const When &when,
                                      Scope scope, Act act) const
{
    const Result<std::vector<OfficeDay>> officeDays = officeDaysOf(event.id);
    if (!officeDays)
        return failure(officeDays);
    // What is stored now, which may be newer than what the screen shows, at another time.
    const RecurrenceId id = idIn(event, occurrence);
    OccurrenceEdit edit{id, bodyAt(event, id), {}};
    edit.body.when = when;
    const Result<std::vector<Visit>> visits = m_session.store().visits();
    if (!visits)
        return failure(visits);
    return editOccurrence(event, edit, scope, *officeDays, EventId::create(), act, *visits);
}

std::optional<Result<Change>> EventActs::rescheduledOffice(const Occurrence &day, const When &when,
                                                           Scope scope, Act act) const
{
    const Result<OfficePageData> data = readOfficePage(m_session, currentLanguage());
    if (!data)
        return failure(data);
    std::vector<TiedOccurrence> tied = tiedFrom(*data, keyOf(day), scope);
    std::erase_if(tied, [](const TiedOccurrence &one) { return !one.proposed; });
    const std::optional<bool> along = tied.empty() ? false : m_askAlong(day.body.title, tied);
    if (!along)
        return std::nullopt;
    const Result<OfficeRecords> records = readOfficeRecords(m_session, day.event, tied);
    if (!records)
        return failure(records);
    OfficeDayAct what{idIn(records->office, day), {}};
    for (const TiedOccurrence &one : tied) {
        if (*along)
            what.along.push_back(keyOf(one.occurrence));
    }
    Result<Change> change = moveOfficeDay(*records, what, when, scope, EventId::create());
    if (change)
        change->act = act;
    return change;
}

std::optional<Scope> EventActs::scopeFor(const Event &event, const Occurrence &occurrence, ScopeAct act,
                                         const std::optional<When> &newWhen) const
{
    return m_askScope({act, occurrence.body.title, occurrence.body.when, newWhen,
                       offeredScopes(event, *occurrence.recurrenceId, false)});
}

void EventActs::perform(const Result<Change> &change, Act act, const QString &subject,
                        const std::optional<OccurrenceKey> &key)
{
    if (!change) {
        Q_EMIT failed(act, subject, change.error());
        return;
    }
    if (const Result<void> written = m_session.perform(*change); !written)
        Q_EMIT failed(act, subject, written.error());
    else
        Q_EMIT done(act, subject, key);
}

} // namespace yeouido
