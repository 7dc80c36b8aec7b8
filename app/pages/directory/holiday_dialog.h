// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "office/directory.h"

#include <optional>

class QLineEdit;

namespace yeouido {

class CalmComboBox;
class DateField;
class ValidityField;

/// A holiday that no rule yields: a temporary one, an election day, or one of the city every year.
class HolidayDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HolidayDialog)

public:
    /// Without a holiday it makes a new one.
    HolidayDialog(Session &session, const Directory &directory, const std::optional<HolidayEntry> &before,
                  QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    void showKind();

    std::optional<HolidayEntry> m_before;
    HolidayEntryId m_id;
    DateField *m_date;
    QLineEdit *m_name;
    CalmComboBox *m_kind;
    ValidityField *m_validity;
    QLineEdit *m_source;
};

} // namespace yeouido
