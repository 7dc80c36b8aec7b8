// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace yeouido {

class CalmComboBox;
class SourcesField;
class ValidityField;

/// A city, a ministry; the own one names the office on screen and paper.
class OrganisationDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationDialog)

public:
    /// Without a organisation it makes a new one.
    OrganisationDialog(Session &session, const Directory &directory,
                       const std::optional<Organisation> &before, QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    std::optional<Organisation> m_before;
    OrganisationId m_id;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    CalmComboBox *m_kind;
    QCheckBox *m_own;
    QLineEdit *m_headTitle;
    QLineEdit *m_headShortTitle;
    QLineEdit *m_contact;
    ValidityField *m_validity;
    SourcesField *m_sources;
};

} // namespace yeouido
