// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_agenda.h"

#include "dialogs/check_list.h"
#include "paint/style.h"
#include "text/agenda_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

template <class Ids>
QStringList texts(const Ids &ids)
{
    QStringList result;
    for (const auto &id : ids)
        result.append(id.text());
    return result;
}

template <class Ids>
void assign(Ids &ids, const QStringList &chosen)
{
    ids.clear();
    for (const QString &text : chosen)
        ids.push_back(typename Ids::value_type(text));
}

CheckList *addList(QVBoxLayout &column, const QString &label, const QString &empty, bool isEmpty, int stretch)
{
    auto *heading = new QLabel(label);
    heading->setTextFormat(Qt::PlainText);
    auto *list = new CheckList;
    list->setAccessibleName(label);
    heading->setBuddy(list);
    column.addWidget(heading);
    if (isEmpty)
        column.addWidget(newHintLabel(empty));
    column.addWidget(list, stretch);
    return list;
}

} // namespace

EventAgenda::EventAgenda(const Directory &directory, QDate today, QWidget *parent)
    : FormSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentStyle().px(4));
    m_agendaItems = addList(*column, tr("Agenda items", "label in the event editor"),
                            tr("The office has no agenda items yet.", "in the event editor"),
                            directory.agendaItems.empty(), 3);
    m_agendaItems->setObjectName(u"agendaItemsCheckList"_s);
    for (const AgendaItem &item : directory.agendaItems)
        m_agendaItems->addEntry(item.id.text(), itemText(item));
    m_visitsHint = newHintLabel(
        tr("Visits of this event have been prepared. They raise what is written in them; this list "
           "counts for the parties whose visit is not prepared yet.",
           "below the agenda items in the event editor"));
    m_visitsHint->setObjectName(u"visitsHintLabel"_s);
    m_visitsHint->hide();
    column->addWidget(m_visitsHint);
    column->addSpacing(currentStyle().px(6));
    m_parties =
        addList(*column, tr("Parties", "label in the event editor"),
                tr("The office has no parties yet.", "in the event editor"), directory.parties.empty(), 2);
    m_parties->setObjectName(u"partiesCheckList"_s);
    for (const Party &party : directory.parties) {
        m_parties->setName(party.id.text(), party.name);
        if (party.validity.contains(today))
            m_parties->addEntry(party.id.text(), party.name);
    }
    for (const CheckList *list : {m_agendaItems, m_parties})
        connect(list, &QListWidget::itemChanged, this, &EventAgenda::edited);
}

void EventAgenda::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_agendaItems->setTicked(texts(body.agendaItems));
    m_parties->setTicked(texts(body.parties));
}

void EventAgenda::setHasVisits(bool hasVisits)
{
    m_visitsHint->setVisible(hasVisits);
}

void EventAgenda::focusParties()
{
    m_parties->setFocus();
}

void EventAgenda::apply(EventBody &body) const
{
    assign(body.agendaItems, m_agendaItems->ticked());
    assign(body.parties, m_parties->ticked());
}

} // namespace yeouido
