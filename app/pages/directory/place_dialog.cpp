// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/place_dialog.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/sources_field.h"
#include "dialogs/validity_field.h"
#include "pages/directory/dialog_parts.h"
#include "paint/style.h"
#include "session.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

PlaceDialog::PlaceDialog(Session &session, const Directory & /*directory*/,
                         const std::optional<Place> &before, QWidget *parent)
    : RecordDialog(session,
                   before ? tr("Place", "title of an editor") : tr("New place", "title of an editor"), parent)
    , m_before(before)
    , m_id(before ? before->id : PlaceId::create())
    , m_kind(new CalmComboBox)
    , m_note(newTextEdit(u"notePlainTextEdit"_s))
    , m_validity(new ValidityField(session.today()))
    , m_sources(new SourcesField)
{
    setObjectName(u"placeDialog"_s);
    const Place place = before.value_or(Place());
    m_name = newLine(u"nameLineEdit"_s, place.name);
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->addWords(placeKindWord);
    m_kind->setValue(place.kind);
    m_address = newLine(u"addressLineEdit"_s, place.address);
    m_note->setPlainText(place.note);
    m_note->setMaximumHeight(currentStyle().px(74));
    m_validity->setValidity(place.validity);
    m_sources->setSources(place.sources);

    QFormLayout *form = newForm();
    addRow(*form, tr("Name", "field of a place"), m_name, u"name"_s);
    addRow(*form, tr("Kind", "field of a place"), m_kind);
    form->addRow(new QWidget,
                 newHintLabel(tr("Campaign offices are those that the election law names: a party's "
                                 "election body, election offices and liaison offices.",
                                 "below the kind of a place")));
    addRow(*form, tr("Address", "field of a place"), m_address);
    addRow(*form, tr("Note", "field of a place"), m_note);
    addRow(*form, tr("Valid", "field with two dates: from when to when"), m_validity, u"validity"_s);
    column().addLayout(form);
    column().addWidget(newSectionLabel(tr("Sources", "above the sources of a record")));
    column().addWidget(m_sources);
    column().addStretch(1);
    start({540, 480});
}

Result<Change> PlaceDialog::change() const
{
    Place place = m_before.value_or(Place());
    place.id = m_id;
    place.name = typedIn(*m_name);
    place.kind = m_kind->value<PlaceKind>();
    place.address = typedIn(*m_address);
    place.note = plainText(*m_note);
    place.validity = m_validity->validity();
    place.sources = m_sources->sources();
    return saving(m_before, place, checkNamed(*m_name, m_validity));
}

QString PlaceDialog::sentenceFor(const Error &error) const
{
    const QString sentence = namedSentence(error);
    return sentence.isEmpty() ? RecordDialog::sentenceFor(error) : sentence;
}

} // namespace yeouido
