// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/department_dialog.h"

#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/sources_field.h"
#include "dialogs/validity_field.h"
#include "pages/directory/dialog_parts.h"
#include "pages/directory/person_dialog.h"
#include "pages/directory/section_rows.h"
#include "paint/style.h"
#include "session.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

DepartmentDialog::DepartmentDialog(Session &session, const Directory &directory,
                                   const std::optional<Department> &before, QWidget *parent)
    : RecordDialog(session,
                   before ? tr("Department", "title of an editor")
                          : tr("New department", "title of an editor"),
                   parent)
    , m_directory(directory)
    , m_before(before)
    , m_id(before ? before->id : DepartmentId::create())
    , m_order(before ? before->order : nextOrder(directory.departments))
    , m_organisation(new ChoiceField(tr("None", "choice of an organisation")))
    , m_head(new ChoiceField(tr("Not known", "choice of the head of a department")))
    , m_validity(new ValidityField(session.today()))
    , m_sources(new SourcesField)
{
    setObjectName(u"departmentDialog"_s);
    Department department = before.value_or(Department());
    const QDate today = session.today();
    if (const Organisation *own = directory.ownOrganisation(today); own && !before)
        department.organisation = own->id;
    m_name = newLine(u"nameLineEdit"_s, department.name);
    m_organisation->setObjectName(u"organisationComboBox"_s);
    for (const Organisation &organisation : directory.organisations)
        m_organisation->addChoice(organisation.id, organisation.name);
    m_organisation->setChoice(department.organisation);
    m_head->setObjectName(u"headComboBox"_s);
    for (const Person &person : directory.people) {
        const QString posts = postsText(person, directory, today);
        m_head->addChoice(person.id, posts.isEmpty() ? person.name : person.name + u" · "_s + posts);
    }
    m_head->setChoice(department.head);
    m_validity->setValidity(department.validity);
    m_sources->setSources(department.sources);

    QFormLayout *form = newForm();
    addRow(*form, tr("Name", "field of a department"), m_name, u"name"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(6));
    auto *newPerson = new QPushButton(tr("New person…", "button beside the head of a department"));
    newPerson->setObjectName(u"newPersonPushButton"_s);
    newPerson->setAutoDefault(false);
    newPerson->setEnabled(session.isEditable());
    row->addWidget(m_head, 1);
    row->addWidget(newPerson);
    m_head->setAccessibleName(tr("Head", "field of a department"));
    addRow(*form, tr("Head", "field of a department"), head);
    addRow(*form, tr("Organisation", "field of a department"), m_organisation);
    addRow(*form, tr("Valid", "field with two dates: from when to when"), m_validity, u"validity"_s);
    column().addLayout(form);
    column().addWidget(newSectionLabel(tr("Sources", "above the sources of a record")));
    column().addWidget(m_sources);
    column().addStretch(1);
    connect(newPerson, &QPushButton::clicked, this, &DepartmentDialog::createHead);
    start({540, 420});
}

void DepartmentDialog::createHead()
{
    PersonDialog dialog(session(), m_directory, std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.written())
        return;
    const auto person = std::get<Person>(*dialog.written()->records.front().after);
    m_directory.people.push_back(person);
    m_head->addChoice(person.id, person.name);
    m_head->setChoice(std::optional(person.id));
    m_head->setFocus();
}

Result<Change> DepartmentDialog::change() const
{
    Department department = m_before.value_or(Department());
    department.id = m_id;
    department.order = m_order;
    department.name = typedIn(*m_name);
    department.organisation = m_organisation->choice<OrganisationTag>();
    department.head = m_head->choice<PersonTag>();
    department.validity = m_validity->validity();
    department.sources = m_sources->sources();
    return saving(m_before, department, checkNamed(*m_name, m_validity));
}

QString DepartmentDialog::sentenceFor(const Error &error) const
{
    const QString sentence = namedSentence(error);
    return sentence.isEmpty() ? RecordDialog::sentenceFor(error) : sentence;
}

} // namespace yeouido
