// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace yeouido {

class ListField;
class SourcesField;

/// A person with the posts held, now and before.
class PersonDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDialog)

public:
    /// Without a person it makes a new one.
    PersonDialog(Session &session, const Directory &directory, const std::optional<Person> &before,
                 QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QWidget *wrongField(const Error &error) const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    std::optional<Person> m_before;
    PersonId m_id;
    QLineEdit *m_name;
    ListField *m_posts;
    QLineEdit *m_contact;
    QPlainTextEdit *m_note;
    SourcesField *m_sources;
};

} // namespace yeouido
