// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/record_dialog.h"

#include "dialogs/dialog_size.h"
#include "dialogs/fault_label.h"
#include "dialogs/form_section.h"
#include "dialogs/time_field.h"
#include "dialogs/unsaved_edits.h"
#include "dialogs/validity_field.h"
#include "dialogs/when_field.h"
#include "paint/style.h"
#include "session.h"
#include "text/error_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Whether a change would leave everything as it is.
bool isIdle(const Change &change)
{
    for (const RecordChange &record : change.records) {
        if (record.before != record.after)
            return false;
    }
    return true;
}

/// Whether the field stands in one that shows its own faults.
bool saysItself(const TypedField &field)
{
    for (const QWidget *holder = field.parentWidget(); holder; holder = holder->parentWidget()) {
        if (qobject_cast<const WhenField *>(holder))
            return true;
    }
    return false;
}

} // namespace

RecordDialog::RecordDialog(Session &session, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_area(new QScrollArea)
    , m_failure(new FaultLabel)
    , m_save(new QPushButton(tr("Save", "button of a small editor")))
{
    const Style &look = currentStyle();
    setWindowTitle(title);
    keepUnreadable(*this);
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    m_column->setSpacing(look.px(10));
    m_area->setObjectName(u"recordScrollArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setWidget(card);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto *cancel = new QPushButton(tr("Cancel", "button of a small editor"));
    cancel->setObjectName(u"cancelPushButton"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"savePushButton"_s);
    m_save->setToolTip(tr("Save and close (Ctrl+Enter)", "hint at the button of a small editor"));
    m_failure->setObjectName(u"failureFaultLabel"_s);
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(look.px(8));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(look.px(8));
    foot->addLayout(m_foot);
    foot->addWidget(m_failure, 1);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(12));
    column->setSpacing(look.px(10));
    column->addWidget(m_area, 1);
    column->addLayout(foot);

    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    addSaveShortcuts(*this, *m_save);
    enableSaving();
    connect(&session, &Session::editableChanged, this, &RecordDialog::enableSaving);
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::addRow(QFormLayout &form, const QString &label, QWidget *field, const QString &subject)
{
    addField(form, label, field);
    if (subject.isEmpty())
        return;
    auto *fault = new FaultLabel;
    fault->setObjectName(subject + u"FaultLabel"_s);
    form.addRow(form.rowWrapPolicy() == QFormLayout::WrapAllRows ? nullptr : new QWidget, fault);
    m_fields.insert(subject, {field, fault});
}

void RecordDialog::addFault(const QString &subject, QWidget *field)
{
    auto *fault = new FaultLabel;
    fault->setObjectName(subject + u"FaultLabel"_s);
    m_column->addWidget(fault);
    m_fields.insert(subject, {field, fault});
}

void RecordDialog::start(QSize size)
{
    fitOnScreen(*this, size);
    m_opened = change();
}

void RecordDialog::startSnug(QSize most)
{
    start(most);
    m_mostHeight = height();
    resize(width(), std::min(m_mostHeight, neededHeight()));
}

void RecordDialog::growToFit()
{
    resize(width(), std::max(height(), std::min(m_mostHeight, neededHeight())));
}

int RecordDialog::neededHeight()
{
    layout()->activate();
    QWidget *card = m_area->widget();
    card->layout()->activate();
    const int inside =
        card->hasHeightForWidth() ? card->heightForWidth(m_area->width()) : card->sizeHint().height();
    return height() - m_area->height() + inside;
}

void RecordDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void RecordDialog::setSavable(bool savable)
{
    m_savable = savable;
    enableSaving();
}

void RecordDialog::enableSaving()
{
    m_save->setEnabled(m_savable && m_session.isEditable());
}

void RecordDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!focusWidget())
        focusFirstField();
}

void RecordDialog::focusFirstField()
{
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool isField = (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
                             m_area->widget()->isAncestorOf(next) && next->isVisibleTo(this) &&
                             !qobject_cast<QAbstractButton *>(next);
        if (isField) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void RecordDialog::done(int result)
{
    QDialog::done(result);
    // What had the focus before has it again, also where no window manager sees to it.
    if (QWidget *opener = parentWidget())
        opener->window()->activateWindow();
}

QWidget *RecordDialog::wrongField(const Error &error) const
{
    const auto field = m_fields.constFind(error.subject);
    if (field == m_fields.constEnd())
        return nullptr;
    const auto *validity = qobject_cast<ValidityField *>(field->widget);
    return validity ? validity->lastDayField() : field->widget;
}

QString RecordDialog::sentenceFor(const Error &error) const
{
    return errorText(error);
}

void RecordDialog::reject()
{
    const bool isUnread = readTyped() != nullptr;
    if (!isUnread && !isDirty()) {
        QDialog::reject();
        return;
    }
    switch (askForUnsaved(this,
                          tr("What was typed has not been saved. What shall become of it?",
                             "question on leaving a small editor"),
                          m_save->isEnabled())) {
    case Leaving::StaysOpen:
        return;
    case Leaving::Saves:
        save();
        return;
    case Leaving::Discards:
        QDialog::reject();
    }
}

void RecordDialog::save()
{
    clearFaults();
    if (TypedField *unread = readTyped()) {
        showUnread(*unread);
        return;
    }
    const Result<Change> typed = change();
    if (!typed) {
        showError(typed.error());
        return;
    }
    if (isIdle(*typed)) {
        accept();
        return;
    }
    write(*typed);
}

void RecordDialog::write(const Change &change)
{
    if (const Result<void> done = m_session.perform(change); !done) {
        showError(done.error());
        return;
    }
    m_written = change;
    accept();
}

void RecordDialog::addRemoval(const QString &text, std::function<Change()> removal)
{
    auto *button = new QPushButton(text);
    button->setObjectName(u"removePushButton"_s);
    button->setAutoDefault(false);
    button->setEnabled(m_session.isEditable());
    m_foot->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, removal = std::move(removal)] { write(removal()); });
    connect(&m_session, &Session::editableChanged, button, &QPushButton::setEnabled);
}

void RecordDialog::showError(const Error &error)
{
    const auto field = m_fields.constFind(error.subject);
    QWidget *wrong = wrongField(error);
    FaultLabel *fault = field == m_fields.constEnd() ? m_failure : field->fault;
    if (wrong)
        showFault(*wrong, *fault, sentenceFor(error));
    else
        fault->setText(sentenceFor(error));
}

void RecordDialog::showFault(QWidget &field, FaultLabel &fault, const QString &sentence)
{
    fault.setText(sentence);
    markInvalid(field, true);
    m_wrong.append(&field);
    field.setFocus();
    m_area->ensureWidgetVisible(&fault);
    m_area->ensureWidgetVisible(&field);
    // What is being mended is not wrong any more, as far as anyone knows.
    if (auto *line = qobject_cast<QLineEdit *>(&field))
        connect(line, &QLineEdit::textEdited, this, &RecordDialog::clearFaults, Qt::SingleShotConnection);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&field))
        connect(text, &QPlainTextEdit::textChanged, this, &RecordDialog::clearFaults,
                Qt::SingleShotConnection);
    else if (auto *choice = qobject_cast<QComboBox *>(&field))
        connect(choice, &QComboBox::currentIndexChanged, this, &RecordDialog::clearFaults,
                Qt::SingleShotConnection);
}

void RecordDialog::showUnread(TypedField &field)
{
    const QHash<QString, Field> &fields = m_fields;
    const auto home = std::ranges::find_if(fields, [&field](const Field &known) {
        return known.widget == &field || known.widget->isAncestorOf(&field);
    });
    if (saysItself(field)) {
        m_area->ensureWidgetVisible(&field);
        field.setFocus();
    } else {
        showFault(field, home == fields.end() ? *m_failure : *home->fault, field.faultText(field.text()));
    }
    field.selectAll();
}

void RecordDialog::clearFaults()
{
    m_failure->clear();
    for (const Field &field : std::as_const(m_fields))
        field.fault->clear();
    for (const QPointer<QWidget> &field : std::exchange(m_wrong, {})) {
        if (field)
            markInvalid(*field, false);
    }
}

TypedField *RecordDialog::readTyped()
{
    // A Hangul syllable that is still being composed belongs to the text, a half typed date to its field.
    QGuiApplication::inputMethod()->commit();
    TypedField *unread = nullptr;
    for (TypedField *field : findChildren<TypedField *>()) {
        if (!field->commit() && !unread)
            unread = field;
    }
    return unread;
}

bool RecordDialog::isDirty() const
{
    return m_opened && change() != *m_opened;
}

} // namespace yeouido
