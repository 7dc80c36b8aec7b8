// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_preparation.h"

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
    connect(m_materials, &MaterialField::edited, this, &EventPreparation::edited);
    connect(m_reminders, &ReminderField::edited, this, &EventPreparation::edited);
}

void EventPreparation::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_reminders->setMinutes(body.reminderMinutes);
    m_materials->setMaterials(body.materials);
}

void EventPreparation::apply(EventBody &body) const
{
    body.reminderMinutes = m_reminders->minutes();
    body.materials = m_materials->materials();
}

} // namespace yeouido
