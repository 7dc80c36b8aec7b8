// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/follow_ups/follow_up_dialogs.h"

#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/person_field.h"
#include "dialogs/time_field.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "schedule/due.h"
#include "session.h"
#include "text/agenda_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

DateField *newOpenDate(const QString &name, QDate near, const std::optional<QDate> &date)
{
    auto *field = new DateField;
    field->setObjectName(name);
    field->allowNone(near);
    field->setDateOrNone(date);
    return field;
}

} // namespace

FollowUpDialog::FollowUpDialog(Session &session, const FollowUp &followUp, const Directory &directory,
                               bool isNew, QWidget *parent)
    : RecordDialog(session,
                   isNew ? tr("New follow-up", "title of the dialog")
                         : tr("Edit the follow-up", "title of the dialog"),
                   parent)
    , m_followUp(followUp)
    , m_isNew(isNew)
    , m_text(newTextEdit(u"textPlainTextEdit"_s))
    , m_owner(new OwnerField(directory.departments, session.today()))
    , m_due(newOpenDate(u"dueDateField"_s, session.today(), followUp.due))
    , m_since(new DateField)
    , m_item(new ChoiceField(tr("None", "no agenda item is chosen")))
{
    setObjectName(u"followUpDialog"_s);
    m_text->setMaximumHeight(currentStyle().px(96));
    m_text->setPlainText(followUp.text);
    m_owner->setObjectName(u"ownerComboBox"_s);
    m_owner->setNamed({followUp.ownerDepartment, followUp.owner});
    m_since->setObjectName(u"sinceDateField"_s);
    m_since->setDate(followUp.since);
    m_item->setObjectName(u"itemComboBox"_s);
    for (const AgendaItem &item : directory.agendaItems)
        m_item->addChoice(item.id, itemText(item));
    m_item->setChoice(followUp.item);
    QFormLayout *form = newForm();
    addRow(*form, tr("What", "follow-up, name of a field"), m_text, u"text"_s);
    addRow(*form, tr("Owner", "follow-up, name of a field"), m_owner);
    addRow(*form, tr("Due", "follow-up, name of a field"), m_due);
    addRow(*form, tr("Since", "follow-up, name of the field with the day it arose"), m_since);
    addRow(*form, tr("Agenda item", "follow-up, name of a field"), m_item);
    column().addLayout(form);
    column().addStretch();
    start({480, 340});
    m_text->setFocus();
}

Result<Change> FollowUpDialog::change() const
{
    FollowUp followUp = m_followUp;
    followUp.text = plainText(*m_text).trimmed();
    const NamedDepartment owner = m_owner->named();
    followUp.ownerDepartment = owner.id;
    followUp.owner = owner.words;
    followUp.due = m_due->dateOrNone();
    followUp.since = m_since->date();
    followUp.item = m_item->choice<AgendaItemTag>();
    if (const Result<void> valid = validate(followUp); !valid)
        return failure(valid);
    return m_isNew ? creation(followUp) : edit(m_followUp, followUp);
}

QString FollowUpDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"text")
        return tr("Please write what is to be done.", "fault at a field");
    return RecordDialog::sentenceFor(error);
}

DropDialog::DropDialog(Session &session, const FollowUp &followUp, QWidget *parent)
    : RecordDialog(session, tr("Drop the follow-up", "title of the dialog"), parent)
    , m_followUp(followUp)
    , m_reason(new QLineEdit)
{
    setObjectName(u"dropDialog"_s);
    m_reason->setObjectName(u"reasonLineEdit"_s);
    column().addWidget(newLabel(followUp.text, u"strong"_s));
    QFormLayout *form = newForm();
    addRow(*form, tr("Reason", "why a follow-up is dropped, name of a field"), m_reason, u"reason"_s);
    column().addLayout(form);
    column().addStretch();
    setSaveText(tr("Drop", "button: the follow-up is not to be done any more"));
    start({420, 200});
    m_reason->setFocus();
}

Result<Change> DropDialog::change() const
{
    const FollowUp after = dropped(m_followUp, session().today(), m_reason->text());
    if (const Result<void> valid = validate(after); !valid)
        return failure(valid);
    return edit(m_followUp, after);
}

QString DropDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"reason")
        return tr("Please say why: later someone will ask what became of it.", "fault at a field");
    return RecordDialog::sentenceFor(error);
}

PostponeDialog::PostponeDialog(Session &session, const FollowUp &followUp, QDate proposed, QWidget *parent)
    : RecordDialog(session, tr("Move the follow-up", "title of the dialog"), parent)
    , m_followUp(followUp)
    , m_notBefore(newOpenDate(u"notBeforeDateField"_s, proposed, followUp.notBefore))
    , m_due(newOpenDate(u"dueDateField"_s, session.today(), followUp.due))
{
    setObjectName(u"postponeDialog"_s);
    column().addWidget(newLabel(followUp.text, u"strong"_s));
    QFormLayout *form = newForm();
    addRow(*form, tr("Comes back on", "name of a field: the office day on which a follow-up appears again"),
           m_notBefore);
    addRow(*form, tr("Due", "follow-up, name of a field"), m_due, u"due"_s);
    column().addLayout(form);
    column().addWidget(
        newHintLabel(tr("Until it comes back it stays off the cards of the office days; what is "
                        "overdue shows all the same here.",
                        "in the dialog that moves a follow-up")));
    column().addStretch();
    setSaveText(tr("Move", "button: moves a follow-up to another day"));
    if (!followUp.notBefore || *followUp.notBefore <= session.today())
        m_notBefore->setDateOrNone(proposed);
    start({440, 240});
    m_notBefore->setFocus();
}

Result<Change> PostponeDialog::change() const
{
    FollowUp after = m_followUp;
    after.notBefore = m_notBefore->dateOrNone();
    after.due = m_due->dateOrNone();
    if (after.due && after.notBefore && *after.due < *after.notBefore)
        return failure(ErrorCode::InvalidValue, u"due"_s);
    return edit(m_followUp, after, Act::Move);
}

QString PostponeDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"due")
        return tr("It would be due before it comes back. Choose a later due day, or leave it empty.",
                  "fault at a field");
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
