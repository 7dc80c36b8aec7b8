// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_people.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/list_field.h"
#include "paint/style.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString nameAndPost(const Person &person, QDate on)
{
    const QString post = postTitle(person, on);
    return post.isEmpty() ? person.name : person.name + u" · "_s + post;
}

/// One participant: a person chosen from the directory or a name typed freely, and the role.
class ParticipantRow final : public QWidget
{
public:
    ParticipantRow(const Directory &directory, QDate today, const std::function<void()> &edited)
        : m_who(new CalmComboBox)
        , m_role(new CalmComboBox)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(currentStyle().px(6));
        m_who->setObjectName(u"participantComboBox"_s);
        m_who->setAccessibleName(EventPeople::tr("Participant", "name of a field"));
        m_who->setEditable(true);
        m_who->setInsertPolicy(QComboBox::NoInsert);
        m_who->completer()->setFilterMode(Qt::MatchContains);
        m_who->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_who->lineEdit()->setPlaceholderText(
            EventPeople::tr("Name or post", "hint in an empty field of a participant"));
        for (const Person &person : directory.people)
            m_who->addItem(nameAndPost(person, today), person.id.text());
        m_who->setCurrentIndex(-1);
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
        m_before = participant;
        m_role->setValue(participant.role);
        if (!participant.person) {
            m_who->setEditText(participant.name);
        } else {
            const QString id = participant.person->text();
            if (m_who->findData(id) < 0)
                m_who->addItem(unknownEntryText(id), id);
            m_who->setCurrentIndex(m_who->findData(id));
        }
        m_shown = m_who->currentText();
    }

    [[nodiscard]] Participant participant() const
    {
        Participant typed = m_before;
        typed.role = m_role->value<ParticipantRole>();
        const QString text = m_who->currentText();
        if (text == m_shown && !text.isEmpty())
            return typed;
        int chosen = m_who->currentIndex();
        if (chosen < 0 || m_who->itemText(chosen) != text)
            chosen = m_who->findText(text);
        typed.person.reset();
        typed.name.clear();
        if (chosen >= 0)
            typed.person = PersonId(m_who->itemData(chosen).toString());
        else
            typed.name = text.trimmed();
        return typed;
    }

private:
    CalmComboBox *m_who;
    CalmComboBox *m_role;
    Participant m_before;
    QString m_shown;
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
