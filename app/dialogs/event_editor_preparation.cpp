// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_preparation.h"

#include "dialogs/fault_label.h"
#include "dialogs/material_field.h"
#include "dialogs/reminder_field.h"

#include <QFormLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

EventPreparation::EventPreparation(QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm(true);
    setLayout(form);
    m_reminders = new ReminderField;
    m_reminders->setObjectName(u"reminderField"_s);
    addField(*form, tr("Remind", "label in the event editor"), m_reminders);
    m_materials = new MaterialField(u"materialsListField"_s);
    addField(*form, tr("Materials", "label in the event editor: things to have ready"), m_materials);
    m_fault = new FaultLabel;
    m_fault->setObjectName(u"materialsFaultLabel"_s);
    form->addRow(m_fault);
    connect(m_materials, &MaterialField::edited, this, &EventPreparation::clearFaults);
    connect(m_materials, &MaterialField::edited, this, &EventPreparation::edited);
    connect(m_reminders, &ReminderField::edited, this, &EventPreparation::edited);
}

void EventPreparation::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_reminders->setMinutes(body.reminderMinutes);
    m_materials->setMaterials(body.materials);
}

bool EventPreparation::showFault(const Fault &fault)
{
    if (fault.field != EventField::Material)
        return false;
    m_fault->setText(fault.sentence);
    m_nameless = m_materials->nameless();
    if (m_nameless) {
        markInvalid(*m_nameless, true);
        m_nameless->setFocus();
    }
    return true;
}

void EventPreparation::clearFaults()
{
    m_fault->clear();
    if (m_nameless)
        markInvalid(*m_nameless, false);
    m_nameless.clear();
}

void EventPreparation::apply(EventBody &body) const
{
    body.reminderMinutes = m_reminders->minutes();
    body.materials = m_materials->materials();
}

} // namespace yeouido
