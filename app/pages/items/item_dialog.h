// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

class QLineEdit;
class QPlainTextEdit;

namespace yeouido {

class ChoiceField;
class CalmComboBox;
class SourcesField;

/// Edits what an item is; amounts and progress have small dialogs of their own.
class ItemDialog final : public RecordDialog
{
    Q_OBJECT

public:
    /// `item` as it shall be shown; one that is not in the directory yet is made by saving.
    ItemDialog(Session &session, const AgendaItem &item, const Directory &directory, QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    void makeFields(const Directory &directory);
    void showKind();

    AgendaItem m_item;
    bool m_isNew;
    std::vector<AgendaItem> m_others; ///< of the same code
    QLineEdit *m_title;
    QLineEdit *m_code;
    CalmComboBox *m_kind;
    ChoiceField *m_parent;
    ChoiceField *m_package;
    ChoiceField *m_department;
    QPlainTextEdit *m_request;
    QLineEdit *m_addressee;
    QPlainTextEdit *m_basis;
    SourcesField *m_sources;
};

} // namespace yeouido
