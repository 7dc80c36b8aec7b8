// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"

namespace yeouido {

class DateField;

/// Asks on which day a record is in force for the last time.
class EndDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndDialog)

public:
    /// `record` is one that canEnd().
    EndDialog(Session &session, const Record &record, QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    Record m_record;
    DateField *m_last;
};

} // namespace yeouido
