// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/holiday_dialog.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/time_field.h"
#include "dialogs/validity_field.h"
#include "pages/directory/dialog_parts.h"
#include "session.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

HolidayDialog::HolidayDialog(Session &session, const Directory & /*directory*/,
                             const std::optional<HolidayEntry> &before, QWidget *parent)
    : RecordDialog(session,
                   before ? tr("Holiday", "title of an editor") : tr("New holiday", "title of an editor"),
                   parent)
    , m_before(before)
    , m_id(before ? before->id : HolidayEntryId::create())
    , m_date(new DateField)
    , m_kind(new CalmComboBox)
    , m_validity(new ValidityField(session.today()))
{
    setObjectName(u"holidayDialog"_s);
    HolidayEntry entry = before.value_or(HolidayEntry());
    if (!before)
        entry.date = session.today();
    m_date->setObjectName(u"dateLineEdit"_s);
    m_date->setDate(entry.date);
    m_name = newLine(u"nameLineEdit"_s, entry.name);
    m_kind->setObjectName(u"kindComboBox"_s);
    for (const HolidayKind kind : {HolidayKind::Temporary, HolidayKind::Election, HolidayKind::Local})
        m_kind->addItem(holidayKindWord(kind), static_cast<int>(kind));
    m_kind->setValue(entry.kind);
    m_validity->setValidity(entry.validity);
    m_source = newLine(u"sourceLineEdit"_s, entry.source);
    m_source->setPlaceholderText(tr("Official gazette, ordinance", "hint in an empty field"));

    QFormLayout *form = newForm();
    addRow(*form, tr("Date", "field of a holiday"), m_date, u"date"_s);
    addRow(*form, tr("Name", "field of a holiday"), m_name, u"name"_s);
    addRow(*form, tr("Kind", "field of a holiday"), m_kind, u"kind"_s);
    form->addRow(
        new QWidget,
        newHintLabel(tr("A local holiday comes back every year on its day, as long as it is kept. The "
                        "holidays of the law and their substitutes are reckoned by rule.",
                        "below the kind of a holiday")));
    addRow(*form, tr("Kept", "field with two dates: from when to when a local holiday is kept"), m_validity,
           u"validity"_s);
    addRow(*form, tr("Source", "field of a holiday"), m_source);
    column().addLayout(form);
    column().addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HolidayDialog::showKind);
    showKind();
    start({500, 360});
}

void HolidayDialog::showKind()
{
    m_validity->setEnabled(m_kind->value<HolidayKind>() == HolidayKind::Local);
}

Result<Change> HolidayDialog::change() const
{
    HolidayEntry entry = m_before.value_or(HolidayEntry());
    entry.id = m_id;
    entry.date = m_date->date();
    entry.name = typedIn(*m_name);
    entry.kind = m_kind->value<HolidayKind>();
    entry.validity = entry.kind == HolidayKind::Local ? m_validity->validity() : Validity();
    entry.source = typedIn(*m_source);
    return saving(m_before, entry, checkNamed(*m_name, m_validity));
}

QString HolidayDialog::sentenceFor(const Error &error) const
{
    const QString sentence = namedSentence(error);
    return sentence.isEmpty() ? RecordDialog::sentenceFor(error) : sentence;
}

} // namespace yeouido
