// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

#include <optional>

class QLineEdit;

namespace yeouido {

class ChoiceField;
class SourcesField;
class ValidityField;

/// 실·국·본부: name, head, organisation and how long it exists.
class DepartmentDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DepartmentDialog)

public:
    /// Without a department it makes a new one.
    DepartmentDialog(Session &session, const Directory &directory, const std::optional<Department> &before,
                     QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    void createHead();

    Directory m_directory;
    std::optional<Department> m_before;
    DepartmentId m_id;
    int m_order;
    QLineEdit *m_name;
    ChoiceField *m_organisation;
    ChoiceField *m_head;
    ValidityField *m_validity;
    SourcesField *m_sources;
};

} // namespace yeouido
