// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/organisation_dialog.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/sources_field.h"
#include "dialogs/validity_field.h"
#include "pages/directory/dialog_parts.h"
#include "session.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

OrganisationDialog::OrganisationDialog(Session &session, const Directory &directory,
                                       const std::optional<Organisation> &before, QWidget *parent)
    : RecordDialog(session,
                   before ? tr("Organisation", "title of an editor")
                          : tr("New organisation", "title of an editor"),
                   parent)
    , m_before(before)
    , m_id(before ? before->id : OrganisationId::create())
    , m_kind(new CalmComboBox)
    , m_own(new QCheckBox(tr("The own organisation", "tick box of an organisation")))
    , m_validity(new ValidityField(session.today()))
    , m_sources(new SourcesField)
{
    setObjectName(u"organisationDialog"_s);
    Organisation organisation = before.value_or(Organisation());
    if (!before && !directory.ownOrganisation(session.today())) {
        organisation.own = true;
        organisation.kind = OrganisationKind::LocalGovernment;
    }
    m_name = newLine(u"nameLineEdit"_s, organisation.name);
    m_shortName = newLine(u"shortNameLineEdit"_s, organisation.shortName);
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->addWords(organisationKindWord);
    m_kind->setValue(organisation.kind);
    m_own->setObjectName(u"ownCheckBox"_s);
    m_own->setChecked(organisation.own);
    m_headTitle = newLine(u"headTitleLineEdit"_s, organisation.headTitle);
    m_headShortTitle = newLine(u"headShortTitleLineEdit"_s, organisation.headShortTitle);
    m_contact = newLine(u"contactLineEdit"_s, organisation.contact);
    m_contact->setPlaceholderText(
        tr("Whom the public asks; at the foot of the public sheet", "hint in an empty field"));
    m_validity->setValidity(organisation.validity);
    m_sources->setSources(organisation.sources);

    QFormLayout *form = newForm();
    addRow(*form, tr("Name", "field of an organisation"), m_name, u"name"_s);
    addRow(*form, tr("Short name", "field of an organisation"), m_shortName);
    addRow(*form, tr("Kind", "field of an organisation"), m_kind);
    form->addRow(new QWidget, m_own);
    addRow(*form, tr("Title of the head", "field of an organisation: 광주광역시장"), m_headTitle);
    addRow(*form, tr("Short title of the head", "field of an organisation: 시장"), m_headShortTitle);
    addRow(*form, tr("Contact", "field of an organisation"), m_contact);
    addRow(*form, tr("Valid", "field with two dates: from when to when"), m_validity, u"validity"_s);
    column().addLayout(form);
    column().addWidget(newSectionLabel(tr("Sources", "above the sources of a record")));
    column().addWidget(m_sources);
    column().addStretch(1);
    start({560, 520});
}

Result<Change> OrganisationDialog::change() const
{
    Organisation organisation = m_before.value_or(Organisation());
    organisation.id = m_id;
    organisation.name = typedIn(*m_name);
    organisation.shortName = typedIn(*m_shortName);
    organisation.kind = m_kind->value<OrganisationKind>();
    organisation.own = m_own->isChecked();
    organisation.headTitle = typedIn(*m_headTitle);
    organisation.headShortTitle = typedIn(*m_headShortTitle);
    organisation.contact = typedIn(*m_contact);
    organisation.validity = m_validity->validity();
    organisation.sources = m_sources->sources();
    return saving(m_before, organisation, checkNamed(*m_name, m_validity));
}

QString OrganisationDialog::sentenceFor(const Error &error) const
{
    const QString sentence = namedSentence(error);
    return sentence.isEmpty() ? RecordDialog::sentenceFor(error) : sentence;
}

} // namespace yeouido
