// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_actual.h"

#include "dialogs/when_field.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

EventActual::EventActual(const QString &zone, QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm(true);
    setLayout(form);
    form->addRow(newHintLabel(tr("Enter what was different. The plan stays as it was.",
                                 "above what really happened, in the event editor")));
    m_hasWhen = new QCheckBox(tr("It took place at another time", "tick in the event editor"));
    m_hasWhen->setObjectName(u"actualWhenCheckBox"_s);
    form->addRow(m_hasWhen);
    m_when = new WhenField(u"actual"_s, zone);
    m_when->setAccessibleName(tr("When it really took place", "name of a group of fields"));
    form->addRow(m_when);
    m_place = new QLineEdit;
    m_place->setObjectName(u"actualPlaceLineEdit"_s);
    addField(*form, tr("Where it took place", "label in the event editor"), m_place);
    m_people = new QLineEdit;
    m_people->setObjectName(u"actualPeopleLineEdit"_s);
    addField(*form, tr("Who was there", "label in the event editor"), m_people);
    m_note = newTextEdit(u"actualNotePlainTextEdit"_s);
    addField(*form, tr("What happened", "label in the event editor"), m_note);

    connect(m_hasWhen, &QCheckBox::toggled, m_when, &QWidget::setVisible);
    connect(m_hasWhen, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            m_when->setWhen(m_planned);
        Q_EMIT edited();
    });
    connect(m_when, &WhenField::edited, this, &EventActual::edited);
    for (const QLineEdit *line : {m_place, m_people})
        connect(line, &QLineEdit::textEdited, this, &EventActual::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EventActual::edited);
}

void EventActual::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    const Actual actual = body.actual.value_or(Actual());
    m_wasThere = body.actual.has_value();
    m_planned = body.when;
    m_hasWhen->setChecked(actual.when.has_value());
    m_when->setWhen(actual.when.value_or(body.when));
    m_when->setVisible(actual.when.has_value());
    m_place->setText(actual.place);
    m_people->setText(actual.people);
    m_note->setPlainText(actual.note);
}

void EventActual::apply(EventBody &body) const
{
    Actual actual{{}, m_place->text(), m_people->text(), plainText(*m_note)};
    if (m_hasWhen->isChecked())
        actual.when = m_when->when();
    body.actual.reset();
    if (m_wasThere || actual != Actual())
        body.actual = actual;
}

bool EventActual::settle()
{
    return !m_hasWhen->isChecked() || m_when->settle();
}

bool EventActual::showFault(const Fault &fault)
{
    Fault ours = fault;
    switch (fault.field) {
    case EventField::ActualStart:
        ours.field = EventField::Start;
        break;
    case EventField::ActualEnd:
        ours.field = EventField::End;
        break;
    case EventField::ActualZone:
        ours.field = EventField::StartZone;
        break;
    default:
        return false;
    }
    m_when->showFault(ours);
    return true;
}

void EventActual::clearFaults()
{
    m_when->clearFaults();
}

} // namespace yeouido
