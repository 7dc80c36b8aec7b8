// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/party_dialog.h"

#include "dialogs/form_section.h"
#include "dialogs/sources_field.h"
#include "dialogs/validity_field.h"
#include "pages/directory/dialog_parts.h"
#include "pages/directory/section_rows.h"
#include "session.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 1000;

} // namespace

PartyDialog::PartyDialog(Session &session, const Directory &directory, const std::optional<Party> &before,
                         QWidget *parent)
    : RecordDialog(session,
                   before ? tr("Party", "title of an editor") : tr("New party", "title of an editor"), parent)
    , m_before(before)
    , m_id(before ? before->id : PartyId::create())
    , m_order(before ? before->order : nextOrder(directory.parties))
    , m_validity(new ValidityField(session.today()))
    , m_sources(new SourcesField)
{
    setObjectName(u"partyDialog"_s);
    const Party party = before.value_or(Party());
    m_name = newLine(u"nameLineEdit"_s, party.name);
    m_shortName = newLine(u"shortNameLineEdit"_s, party.shortName);
    m_seats = newLine(u"seatsLineEdit"_s, party.seats ? QString::number(*party.seats) : QString());
    m_seats->setPlaceholderText(tr("Not known", "hint in the empty field for the seats of a party"));
    m_headquarters = newLine(u"headquartersLineEdit"_s, party.headquarters);
    m_validity->setValidity(party.validity);
    m_sources->setSources(party.sources);
    const QString people = contactsOf(m_id, directory, session.today());
    QLabel *contacts = newHintLabel(
        people.isEmpty()
            ? tr("Nobody yet. People with a post at the party stand here; add them under People.",
                 "contacts of a party, while there are none")
            : people);
    contacts->setObjectName(u"contactsLabel"_s);

    QFormLayout *form = newForm();
    addRow(*form, tr("Name", "field of a party"), m_name, u"name"_s);
    addRow(*form, tr("Short name", "field of a party"), m_shortName, u"shortName"_s);
    addRow(*form, tr("Seats", "field of a party: in the Assembly"), m_seats, u"seats"_s);
    addRow(*form, tr("Headquarters", "field of a party"), m_headquarters);
    addRow(*form, tr("Contacts", "field of a party: people with a post there"), contacts);
    addRow(*form, tr("Valid", "field with two dates: from when to when"), m_validity, u"validity"_s);
    column().addLayout(form);
    column().addWidget(newSectionLabel(tr("Sources", "above the sources of a record")));
    column().addWidget(m_sources);
    column().addStretch(1);
    start({540, 480});
}

Result<Change> PartyDialog::change() const
{
    Party party = m_before.value_or(Party());
    party.id = m_id;
    party.order = m_order;
    party.name = typedIn(*m_name);
    party.shortName = typedIn(*m_shortName);
    party.seats.reset();
    Result<void> accepted = checkNamed(*m_name, m_validity);
    if (const QString seats = typedIn(*m_seats); !seats.isEmpty()) {
        bool isNumber = false;
        const int number = seats.toInt(&isNumber);
        party.seats = number;
        if (accepted && (!isNumber || number < 0 || number > mostSeats))
            accepted = failure(ErrorCode::InvalidValue, u"seats"_s);
    }
    party.headquarters = typedIn(*m_headquarters);
    party.validity = m_validity->validity();
    party.sources = m_sources->sources();
    return saving(m_before, party, accepted);
}

QString PartyDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"seats")
        return tr("Enter the seats as a number, or leave the field empty.",
                  "fault beside the seats of a party");
    const QString sentence = namedSentence(error);
    return sentence.isEmpty() ? RecordDialog::sentenceFor(error) : sentence;
}

} // namespace yeouido
