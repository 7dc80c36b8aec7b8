// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

#include <optional>

class QLineEdit;

namespace yeouido {

class SourcesField;
class ValidityField;

/// 정당: names, seats, headquarters, and who can be met there.
class PartyDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartyDialog)

public:
    /// Without a party it makes a new one.
    PartyDialog(Session &session, const Directory &directory, const std::optional<Party> &before,
                QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    std::optional<Party> m_before;
    PartyId m_id;
    int m_order;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QLineEdit *m_seats;
    QLineEdit *m_headquarters;
    ValidityField *m_validity;
    SourcesField *m_sources;
};

} // namespace yeouido
