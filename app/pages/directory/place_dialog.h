// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace yeouido {

class CalmComboBox;
class SourcesField;
class ValidityField;

/// A place of events.
class PlaceDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceDialog)

public:
    /// Without a place it makes a new one.
    PlaceDialog(Session &session, const Directory &directory, const std::optional<Place> &before,
                QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    std::optional<Place> m_before;
    PlaceId m_id;
    QLineEdit *m_name;
    CalmComboBox *m_kind;
    QLineEdit *m_address;
    QPlainTextEdit *m_note;
    ValidityField *m_validity;
    SourcesField *m_sources;
};

} // namespace yeouido
