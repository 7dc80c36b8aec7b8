// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_form.h"

#include "dialogs/event_editor_actual.h"
#include "dialogs/event_editor_agenda.h"
#include "dialogs/event_editor_basics.h"
#include "dialogs/event_editor_disclosure.h"
#include "dialogs/event_editor_notes.h"
#include "dialogs/event_editor_people.h"
#include "dialogs/event_editor_preparation.h"
#include "dialogs/event_editor_sources.h"
#include "dialogs/recurrence_editor.h"
#include "paint/style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <ranges>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *newCard(QBoxLayout &row, const QString &name, int stretch)
{
    const Style &look = currentStyle();
    auto *card = new QFrame;
    card->setObjectName(name);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->setSpacing(look.px(10));
    row.addWidget(card, stretch);
    return column;
}

} // namespace

EventForm::EventForm(const Directory &directory, const QString &zone, QDate today, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(12));
    QVBoxLayout *left = newCard(*row, u"essentialsFrame"_s, 11);
    m_basics = new EventBasics(directory, zone, today);
    auto *disclosure = new EventDisclosure;
    left->addWidget(m_basics);
    left->addWidget(disclosure);
    left->addStretch();
    m_sections = {m_basics, disclosure};

    QVBoxLayout *right = newCard(*row, u"detailsFrame"_s, 10);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"detailsTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"detailsTabBar"_s);
    m_tabs->setAccessibleName(tr("More fields of the event", "name of the tabs in the event editor"));
    m_tabs->tabBar()->setAccessibleName(
        tr("More fields of the event", "name of the tabs in the event editor"));
    m_tabs->setUsesScrollButtons(false);
    right->addWidget(m_tabs);
    m_recurrence = new RecurrenceEditor;
    addTab(m_recurrence, tr("Repeat", "tab of the event editor"));
    addTab(new EventPeople(directory, today), tr("People", "tab of the event editor"));
    m_agenda = new EventAgenda(directory, today);
    addTab(m_agenda, tr("Agenda", "tab of the event editor: agenda items and parties"));
    addTab(new EventPreparation, tr("Prepare", "tab of the event editor: materials and reminders"));
    addTab(new EventNotes, tr("Notes", "tab of the event editor"));
    addTab(new EventSources, tr("Sources", "tab of the event editor"));
    addTab(new EventActual(zone), tr("Outcome", "tab of the event editor: what really happened"));

    for (const FormSection *section : m_sections)
        connect(section, &FormSection::edited, this, [this] {
            showCounts();
            Q_EMIT edited();
        });
    connect(m_basics, &EventBasics::whenEdited, m_recurrence,
            [this] { m_recurrence->setStart(m_basics->when()); });
    connect(m_basics, &EventBasics::whenEdited, this, &EventForm::whenEdited);
    connect(m_basics, &EventBasics::partiesRequested, this, [this] {
        bringForward(*m_agenda);
        m_agenda->focusParties();
    });
}

void EventForm::addTab(FormSection *section, const QString &title)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    const int top = currentStyle().px(12);
    column->setContentsMargins(0, top, 0, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(section);
    column->addWidget(area);
    page->setProperty("title", title);
    m_tabs->addTab(page, title);
    m_sections.push_back(section);
}

void EventForm::setDraft(const EventDraft &draft)
{
    m_body = draft.body;
    const When first = draft.stored ? draft.stored->body.when : draft.body.when;
    m_recurrence->setRecurrence(draft.recurrence, first, draft.body.when);
    for (FormSection *section : m_sections)
        section->setBody(draft.body);
    m_agenda->setHasVisits(draft.hasVisits);
    showCounts();
}

TypedEvent EventForm::typed() const
{
    TypedEvent typed{m_body, m_recurrence->recurrence(), m_recurrence->isChanged()};
    for (const FormSection *section : m_sections)
        section->apply(typed.body);
    return typed;
}

bool EventForm::settle()
{
    for (FormSection *section : m_sections) {
        if (!section->settle()) {
            bringForward(*section);
            return false;
        }
    }
    return true;
}

std::vector<Fault> EventForm::showFaults(const std::vector<Fault> &faults)
{
    std::vector<Fault> left;
    // The first one last, so that the focus ends there.
    for (const Fault &fault : faults | std::views::reverse) {
        bool isShown = false;
        for (FormSection *section : m_sections) {
            if (!section->showFault(fault))
                continue;
            bringForward(*section);
            isShown = section->showFault(fault);
        }
        if (!isShown)
            left.insert(left.begin(), fault);
    }
    return left;
}

void EventForm::clearFaults()
{
    for (FormSection *section : m_sections)
        section->clearFaults();
}

void EventForm::focusTitle()
{
    m_basics->focusTitle();
}

void EventForm::setServable(const std::vector<Occurrence> &offered, const QString &served)
{
    m_basics->setServable(offered, served);
}

void EventForm::bringForward(const FormSection &section)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (m_tabs->widget(index)->isAncestorOf(&section))
            m_tabs->setCurrentIndex(index);
    }
}

/// A dot at the tabs behind which something is filled in, so that nothing lies there unseen.
void EventForm::showCounts()
{
    const TypedEvent now = typed();
    const EventBody &body = now.body;
    m_basics->showLackOfParty(body.kind == EventKind::PartyVisit && body.parties.empty());
    const bool isFilled[] = {
        now.recurrence.has_value(),
        body.leadDepartment.has_value() || !body.participants.empty(),
        !body.agendaItems.empty() || !body.parties.empty(),
        !body.materials.empty() || !body.reminderMinutes.empty(),
        !body.description.isEmpty() || !body.internalNote.isEmpty(),
        !body.sources.empty(),
        body.actual.has_value(),
    };
    for (int index = 0; index < m_tabs->count(); ++index) {
        const QString title = m_tabs->widget(index)->property("title").toString();
        m_tabs->setTabText(index, isFilled[index] ? title + u" ·"_s : title);
        m_tabs->setTabToolTip(index, isFilled[index] ? tr("Something is filled in here", "hint at a tab")
                                                     : QString());
    }
}

} // namespace yeouido
