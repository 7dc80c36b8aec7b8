// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/post_row.h"

#include "dialogs/choice_field.h"
#include "dialogs/validity_field.h"
#include "paint/style.h"

#include <QGridLayout>
#include <QLineEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

PostRow::PostRow(const Directory &directory, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_organisation(new ChoiceField(tr("No organisation", "choice in a post")))
    , m_department(new ChoiceField(tr("No department", "choice in a post")))
    , m_party(new ChoiceField(tr("No party", "choice in a post")))
    , m_validity(new ValidityField(today))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, currentStyle().px(6));
    grid->setSpacing(currentStyle().px(4));
    m_title->setObjectName(u"postTitleLineEdit"_s);
    m_title->setAccessibleName(tr("Post", "name of a field"));
    m_title->setPlaceholderText(tr("Post, such as policy chair", "hint in an empty field of a post"));
    m_organisation->setObjectName(u"postOrganisationComboBox"_s);
    m_organisation->setAccessibleName(tr("Organisation", "name of a field"));
    m_department->setObjectName(u"postDepartmentComboBox"_s);
    m_department->setAccessibleName(tr("Department", "name of a field"));
    m_party->setObjectName(u"postPartyComboBox"_s);
    m_party->setAccessibleName(tr("Party", "name of a field"));
    m_organisation->offer(directory.organisations, today);
    m_department->offer(directory.departments, today);
    m_party->offer(directory.parties, today);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_validity, 0, 1, 1, 2);
    grid->addWidget(m_organisation, 1, 0);
    grid->addWidget(m_department, 1, 1);
    grid->addWidget(m_party, 1, 2);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    setFocusProxy(m_title);
}

void PostRow::setPost(const Post &post)
{
    m_title->setText(post.title);
    m_organisation->setChoice(post.organisation);
    m_department->setChoice(post.department);
    m_party->setChoice(post.party);
    m_validity->setValidity(post.validity);
}

Post PostRow::post() const
{
    return {m_title->text().trimmed(), m_organisation->choice<OrganisationTag>(),
            m_department->choice<DepartmentTag>(), m_party->choice<PartyTag>(), m_validity->validity()};
}

bool PostRow::isReversed() const
{
    return m_validity->isReversed();
}

QWidget *PostRow::lastDayField() const
{
    return m_validity->lastDayField();
}

} // namespace yeouido
