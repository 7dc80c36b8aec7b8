// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/addressee_dialog.h"

#include "dialogs/check_list.h"
#include "dialogs/dialog_size.h"
#include "dialogs/form_section.h"
#include "paint/style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> idIn(const Addressee &addressee, const Party &)
{
    return addressee.party ? std::optional(addressee.party->text()) : std::nullopt;
}

std::optional<QString> idIn(const Addressee &addressee, const Organisation &)
{
    return addressee.organisation ? std::optional(addressee.organisation->text()) : std::nullopt;
}

std::optional<QString> idIn(const Addressee &addressee, const Person &)
{
    return addressee.candidate ? std::optional(addressee.candidate->text()) : std::nullopt;
}

/// The people one may hand something to: not those of the own house, unless they have a column already.
std::vector<Person> peopleOutside(const Directory &directory, const std::vector<Addressee> &shown)
{
    std::vector<Person> people;
    for (const Person &person : directory.people) {
        const bool isOurs = std::ranges::any_of(person.posts, [&](const Post &post) {
            const Organisation *organisation =
                post.organisation ? directory.find(*post.organisation) : nullptr;
            return post.department || (organisation && organisation->own);
        });
        const bool isShown = std::ranges::any_of(
            shown, [&](const Addressee &addressee) { return addressee.candidate == person.id; });
        if (!isOurs || isShown)
            people.push_back(person);
    }
    return people;
}

} // namespace

AddresseeDialog::AddresseeDialog(const Directory &directory, const std::vector<Addressee> &shown,
                                 QWidget *parent)
    : QDialog(parent)
{
    const Style &look = currentStyle();
    setObjectName(u"addresseeDialog"_s);
    setWindowTitle(tr("Addressees", "title of the choice of columns of the matrix"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12));
    column->setSpacing(look.px(6));
    column->addWidget(newHintLabel(tr(
        "Ticked ones have a column. Parties, organisations and people that are missing here are entered in "
        "the directory.",
        "hint in the choice of columns of the matrix")));

    std::vector<Organisation> organisations = directory.organisations;
    std::erase_if(organisations, [](const Organisation &organisation) { return organisation.own; });
    column->addWidget(newSectionLabel(tr("Parties", "choice of columns of the matrix")));
    m_parties = newList(u"partiesCheckList"_s, tr("Parties", "choice of columns of the matrix"),
                        directory.parties, shown);
    column->addWidget(m_parties);
    column->addWidget(newSectionLabel(tr("Ministries and others", "choice of columns of the matrix")));
    m_organisations =
        newList(u"organisationsCheckList"_s, tr("Ministries and others", "choice of columns of the matrix"),
                organisations, shown);
    column->addWidget(m_organisations);
    column->addWidget(newSectionLabel(tr("Candidates", "choice of columns of the matrix")));
    m_candidates = newList(u"candidatesCheckList"_s, tr("Candidates", "choice of columns of the matrix"),
                           peopleOutside(directory, shown), shown);
    column->addWidget(m_candidates);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("Show these", "button of the choice of columns of the matrix"),
                                           QDialogButtonBox::AcceptRole);
    take->setObjectName(u"showAddresseesPushButton"_s);
    QPushButton *cancel = buttons->addButton(tr("Cancel", "button of the choice of columns of the matrix"),
                                             QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelAddresseesPushButton"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    // Only now, as it has a dialog to be the default of.
    take->setDefault(true);
    m_parties->setFocus();
    fitOnScreen(*this, {420, 660});
}

AddresseeDialog::~AddresseeDialog() = default;

template <class Entry>
CheckList *AddresseeDialog::newList(const QString &objectName, const QString &name,
                                    const std::vector<Entry> &entries, const std::vector<Addressee> &shown)
{
    auto *list = new CheckList;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    QStringList ticked;
    for (const Entry &entry : entries) {
        list->addEntry(entry.id.text(), entry.name);
        for (const Addressee &addressee : shown) {
            if (idIn(addressee, entry) == entry.id.text())
                ticked.append(entry.id.text());
        }
    }
    list->setTicked(ticked);
    return list;
}

std::vector<Addressee> AddresseeDialog::chosen() const
{
    std::vector<Addressee> addressees;
    for (const QString &id : m_parties->ticked())
        addressees.push_back({.party = PartyId(id), .organisation = {}, .candidate = {}});
    for (const QString &id : m_organisations->ticked())
        addressees.push_back({.party = {}, .organisation = OrganisationId(id), .candidate = {}});
    for (const QString &id : m_candidates->ticked())
        addressees.push_back({.party = {}, .organisation = {}, .candidate = PersonId(id)});
    return addressees;
}

} // namespace yeouido
