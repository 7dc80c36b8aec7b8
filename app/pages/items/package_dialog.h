// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/agenda_item.h"

class QLineEdit;

namespace yeouido {

class ListField;
class SourcesField;

/// Edits a package of proposals with its versions and the counts that were announced with each.
class PackageDialog final : public RecordDialog
{
    Q_OBJECT

public:
    PackageDialog(Session &session, const ProposalPackage &package, bool isNew, QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QWidget *wrongField(const Error &error) const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    ProposalPackage m_package;
    bool m_isNew;
    QLineEdit *m_title;
    ListField *m_versions;
    SourcesField *m_sources;
};

} // namespace yeouido
