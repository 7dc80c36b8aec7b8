// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/office_acts.h"

#include "pages/office/day_dates_dialog.h"
#include "pages/office/day_dialogs.h"
#include "pages/office/list_dialogs.h"
#include "pages/office/office_plan_dialog.h"
#include "pages/office/office_text.h"
#include "pages/visits/visit_forms.h"
#include "session.h"

#include <QWidget>

#include <algorithm>

namespace yeouido {

namespace {

/// The record of the day, or the one it gets with its first word.
OfficeDay recordFor(const OfficeDaySummary &day)
{
    if (day.record)
        return *day.record;
    const Occurrence &occurrence = day.session.occurrence;
    OfficeDay record;
    record.id = OfficeDayId::create();
    record.series = occurrence.event;
    record.occurrence = occurrence.recurrenceId.value_or(recurrenceIdOf(occurrence.body.when));
    return record;
}

} // namespace

OfficeActs::OfficeActs(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void OfficeActs::setShown(const OfficePageData *data, const OfficeDaySummary *day)
{
    m_data = data;
    m_day = day;
}

bool OfficeActs::isEditable() const
{
    return m_session.isEditable();
}

void OfficeActs::perform(const Change &change)
{
    if (change.records.empty())
        return;
    if (const Result<void> written = m_session.perform(change); !written)
        Q_EMIT failed(written.error());
}

void OfficeActs::editRecord(const OfficeDaySummary &day, const std::function<void(OfficeDay &)> &alter)
{
    const OfficeDay before = recordFor(day);
    OfficeDay after = before;
    alter(after);
    if (after != before)
        perform(officeDayChange(day.record ? std::optional(before) : std::nullopt, after,
                                after.theme.isEmpty() ? sessionText(day) : after.theme));
}

void OfficeActs::setTheme(const QString &theme)
{
    if (m_day)
        editRecord(*m_day, [&theme](OfficeDay &day) { day.theme = theme; });
}

void OfficeActs::setPurpose(const QString &purpose)
{
    if (m_day)
        editRecord(*m_day, [&purpose](OfficeDay &day) { day.purpose = purpose; });
}

void OfficeActs::chooseItems()
{
    later([this] {
        FocusItemsDialog(m_session, *m_data, recordFor(*m_day), m_day->record.has_value(), m_window).exec();
    });
}

void OfficeActs::addItems(const std::vector<AgendaItemId> &items)
{
    if (!m_day)
        return;
    editRecord(*m_day, [&items](OfficeDay &day) {
        for (const AgendaItemId &item : items) {
            if (std::ranges::find(day.agendaItems, item) == day.agendaItems.end())
                day.agendaItems.push_back(item);
        }
    });
}

void OfficeActs::removeItem(const AgendaItemId &item)
{
    if (m_day)
        editRecord(*m_day, [&item](OfficeDay &day) { std::erase(day.agendaItems, item); });
}

void OfficeActs::addCompanion(const DepartmentId &department)
{
    if (m_day)
        editRecord(*m_day, [&department](OfficeDay &day) { day.companions.push_back({department, {}}); });
}

void OfficeActs::removeCompanion(const DepartmentId &department)
{
    if (!m_day)
        return;
    editRecord(*m_day, [&department](OfficeDay &day) {
        std::erase_if(day.companions,
                      [&department](const Companion &one) { return one.department == department; });
    });
}

void OfficeActs::setSeat(const DepartmentId &department, const QString &seat)
{
    if (!m_day)
        return;
    editRecord(*m_day, [&](OfficeDay &day) {
        const auto found = std::ranges::find(day.companions, department, &Companion::department);
        if (found != day.companions.end())
            found->seat = seat;
    });
}

void OfficeActs::toggleCompanion(const OfficeDaySummary &day, const DepartmentId &department)
{
    editRecord(day, [&department](OfficeDay &record) {
        const auto comes = [&department](const Companion &one) { return one.department == department; };
        if (std::erase_if(record.companions, comes) == 0)
            record.companions.push_back({department, {}});
    });
}

void OfficeActs::addToChecklist(const QString &name)
{
    if (m_day && !name.isEmpty())
        editRecord(*m_day, [&name](OfficeDay &day) { day.checklist.push_back({name, 1, {}, false}); });
}

void OfficeActs::editChecklist()
{
    later([this] {
        ChecklistDialog(m_session, recordFor(*m_day), m_day->record.has_value(), m_window).exec();
    });
}

void OfficeActs::tick(std::size_t index, bool ready)
{
    if (m_day)
        editRecord(*m_day, [index, ready](OfficeDay &day) { day.checklist.at(index).ready = ready; });
}

void OfficeActs::tickVisit(const VisitId &visit, std::size_t index, bool ready)
{
    if (!m_day)
        return;
    const auto before = std::ranges::find(m_day->visits, visit, &Visit::id);
    if (before == m_day->visits.end())
        return;
    Visit after = *before;
    after.materials.at(index).ready = ready;
    perform(edit(*before, after));
}

void OfficeActs::move()
{
    later([this] {
        const OccurrenceKey before = keyOf(m_day->session.occurrence);
        MoveDayDialog dialog(m_session, *m_data, *m_day, m_window);
        if (dialog.exec() != QDialog::Accepted || !dialog.written())
            return;
        if (const OccurrenceKey now = dialog.movedKey(); now != before)
            Q_EMIT dayRenamed(now);
        Q_EMIT noticed(tr("The day has been moved to %1.", "message with a button to undo; %1 is a date")
                           .arg(formatDateSpan(dialog.dates(), m_data->language, Year::Without)),
                       true);
    });
}

void OfficeActs::changeDates()
{
    later([this] {
        DayDatesDialog dialog(m_session, *m_data, *m_day, m_window);
        if (dialog.exec() != QDialog::Accepted || !dialog.written())
            return;
        Q_EMIT noticed(tr("The day now takes %1.", "message with a button to undo; %1 is one or more dates")
                           .arg(formatDateSpan(dialog.dates(), m_data->language, Year::Without)),
                       true);
    });
}

void OfficeActs::skip()
{
    later([this] {
        const QString on = formatDateSpan(m_day->session.occurrence.days, m_data->language, Year::Without);
        SkipDayDialog dialog(m_session, *m_data, *m_day, m_window);
        if (dialog.exec() == QDialog::Accepted && dialog.written())
            Q_EMIT noticed(tr("%1 is skipped.", "message with a button to undo; %1 is a date").arg(on), true);
    });
}

void OfficeActs::hold()
{
    later([this] { SkipDayDialog(m_session, *m_data, *m_day, m_window).exec(); });
}

void OfficeActs::setUp()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_data)
                OfficePlanDialog(m_session, *m_data, nullptr, m_window).exec();
        },
        Qt::QueuedConnection);
}

void OfficeActs::changeOffice()
{
    later([this] { OfficePlanDialog(m_session, *m_data, m_day, m_window).exec(); });
}

void OfficeActs::endOffice()
{
    later([this] {
        EndOfficeDialog dialog(m_session, *m_data, m_day->session.occurrence.days.last(), m_window);
        if (dialog.exec() == QDialog::Accepted && dialog.written())
            Q_EMIT noticed(tr("The office ends on that date.", "message with a button to undo"), true);
    });
}

When OfficeActs::suggestedWhen() const
{
    return Untimed{m_day->session.occurrence.days.first, DayPart::Unknown};
}

void OfficeActs::addVisit()
{
    later([this] {
        const Result<std::optional<VisitId>> saved =
            openNewVisit(m_session, m_window, m_day->session.occurrence.days.first);
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void OfficeActs::debrief(const OccurrenceKey &visit, const PartyId &party)
{
    later([this, visit, party] {
        const Result<void> opened = openVisitForm(m_session, visit, party, VisitForm::Debrief, m_window);
        if (!opened)
            Q_EMIT failed(opened.error());
    });
}

void OfficeActs::addEvent(EventKind kind)
{
    if (!m_day)
        return;
    NewEvent event;
    event.body.kind = kind;
    event.body.when = suggestedWhen();
    openEditor(event);
}

void OfficeActs::addJourney(const EventId &serves)
{
    if (!m_day)
        return;
    NewEvent event;
    event.body.kind = EventKind::Travel;
    event.body.when = suggestedWhen();
    event.body.serves = serves;
    openEditor(event);
}

void OfficeActs::editEvent(const OccurrenceKey &key)
{
    openEditor(key);
}

void OfficeActs::openEditor(const EventEditorRequest &request)
{
    later([this, request] { EventEditor(m_session, request, m_window).exec(); });
}

void OfficeActs::later(std::function<void()> act)
{
    // What was clicked is built anew when the dialog saves: it must have had its click by then.
    QMetaObject::invokeMethod(
        this,
        [this, act = std::move(act)] {
            if (m_day)
                act();
        },
        Qt::QueuedConnection);
}

} // namespace yeouido
