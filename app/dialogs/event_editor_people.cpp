// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_people.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/list_field.h"
#include "dialogs/person_field.h"
#include "paint/style.h"

#include <QFormLayout>
#include <QHBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// One participant: a person chosen from the directory or a name typed freely, and the role.
class ParticipantRow final : public QWidget
{
public:
    ParticipantRow(const Directory &directory, QDate today, const std::function<void()> &edited)
        : m_who(new PersonField)
        , m_role(new CalmComboBox)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(currentStyle().px(6));
        m_who->setObjectName(u"participantComboBox"_s);
        m_who->setAccessibleName(EventPeople::tr("Participant", "name of a field"));
        m_who->offer(directory.people, today);
        m_role->setObjectName(u"roleComboBox"_s);
        m_role->setAccessibleName(EventPeople::tr("Role of the participant", "name of a field"));
        m_role->addWords(roleWord);
        row->addWidget(m_who, 3);
        row->addWidget(m_role, 1);
        connect(m_who, &QComboBox::editTextChanged, this, edited);
        connect(m_role, &QComboBox::currentIndexChanged, this, edited);
    }

    void setParticipant(const Participant &participant)
    {
        m_role->setValue(participant.role);
        m_who->setNamed({participant.person, participant.name});
    }

    [[nodiscard]] Participant participant() const
    {
        const NamedPerson who = m_who->named();
        return {who.id, who.words, m_role->value<ParticipantRole>()};
    }

private:
    PersonField *m_who;
    CalmComboBox *m_role;
};

} // namespace

EventPeople::EventPeople(const Directory &directory, QDate today, QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm(true);
    setLayout(form);
    m_department = new ChoiceField(tr("None", "no lead department"));
    m_department->setObjectName(u"leadDepartmentComboBox"_s);
    for (const Department &department : directory.departments) {
        m_department->setName(department.id, department.name);
        if (department.validity.contains(today))
            m_department->addChoice(department.id, department.name);
    }
    addField(*form, tr("Lead department", "label in the event editor"), m_department);
    m_participants =
        new ListField(u"participantsListField"_s, tr("Add participant", "button in the event editor"),
                      [directory, today, this] {
                          return new ParticipantRow(directory, today, [this] { Q_EMIT edited(); });
                      });
    addField(*form, tr("Participants", "label in the event editor"), m_participants);

    connect(m_department, &QComboBox::currentIndexChanged, this, &EventPeople::edited);
    connect(m_participants, &ListField::edited, this, &EventPeople::edited);
}

void EventPeople::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_department->setChoice(body.leadDepartment);
    m_participants->clear();
    for (const Participant &participant : body.participants)
        static_cast<ParticipantRow *>(m_participants->addRow())->setParticipant(participant);
}

void EventPeople::apply(EventBody &body) const
{
    body.leadDepartment = m_department->choice<DepartmentTag>();
    body.participants.clear();
    for (const ParticipantRow *row : m_participants->rows<ParticipantRow>()) {
        Participant participant = row->participant();
        if (participant.person || !participant.name.isEmpty())
            body.participants.push_back(std::move(participant));
    }
}

} // namespace yeouido
