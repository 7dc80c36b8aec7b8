// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace yeouido {

class CalmComboBox;
class DateField;
class ListField;
class SourcesField;

/// An election with its phases; shows which times the law restricts before it.
class ElectionDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElectionDialog)

public:
    /// Without a election it makes a new one.
    ElectionDialog(Session &session, const Directory &directory, const std::optional<Election> &before,
                   QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QWidget *wrongField(const Error &error) const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    [[nodiscard]] Election typed() const;
    void showWindows();

    std::optional<Election> m_before;
    ElectionId m_id;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    CalmComboBox *m_kind;
    DateField *m_date;
    QCheckBox *m_own;
    DateField *m_causeFixed;
    ListField *m_phases;
    QLabel *m_windows;
    SourcesField *m_sources;
};

} // namespace yeouido
