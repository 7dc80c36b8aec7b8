// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"
#include "office/follow_up.h"

class QLineEdit;
class QPlainTextEdit;

namespace yeouido {

class ChoiceField;
class DateField;
class OwnerField;

/// Edits what is owed, by whom and by when.
class FollowUpDialog final : public RecordDialog
{
    Q_OBJECT

public:
    FollowUpDialog(Session &session, const FollowUp &followUp, const Directory &directory, bool isNew,
                   QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    FollowUp m_followUp;
    bool m_isNew;
    QPlainTextEdit *m_text;
    OwnerField *m_owner;
    DateField *m_due;
    DateField *m_since;
    ChoiceField *m_item;
};

/// Asks why something is not to be done any more; without a reason it stays open.
class DropDialog final : public RecordDialog
{
    Q_OBJECT

public:
    DropDialog(Session &session, const FollowUp &followUp, QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    FollowUp m_followUp;
    QLineEdit *m_reason;
};

/// Moves a follow-up: off the office days before a date, and to another due day.
class PostponeDialog final : public RecordDialog
{
    Q_OBJECT

public:
    /// `proposed` is the day it would be moved to.
    PostponeDialog(Session &session, const FollowUp &followUp, QDate proposed, QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    FollowUp m_followUp;
    DateField *m_notBefore;
    DateField *m_due;
};

} // namespace yeouido
