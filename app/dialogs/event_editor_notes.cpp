// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_notes.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

EventNotes::EventNotes(QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm(true);
    setLayout(form);
    m_description = newTextEdit(u"descriptionPlainTextEdit"_s);
    addField(*form, tr("Description", "label in the event editor"), m_description);
    form->addRow(newHintLabel(tr("Printed on internal sheets; the public never sees it.",
                                 "below the description in the event editor")));
    m_internalNote = newTextEdit(u"internalNotePlainTextEdit"_s);
    addField(*form, tr("Internal note", "label in the event editor"), m_internalNote);
    form->addRow(newHintLabel(tr("Never leaves the house: it is not printed and not exported.",
                                 "below the internal note in the event editor")));
    for (const QPlainTextEdit *edit : {m_description, m_internalNote})
        connect(edit, &QPlainTextEdit::textChanged, this, &EventNotes::edited);
}

void EventNotes::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_description->setPlainText(body.description);
    m_internalNote->setPlainText(body.internalNote);
}

void EventNotes::apply(EventBody &body) const
{
    body.description = plainText(*m_description);
    body.internalNote = plainText(*m_internalNote);
}

} // namespace yeouido
