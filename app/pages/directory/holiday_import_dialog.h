// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "exchange/holiday_import.h"

namespace yeouido {

/// Shows what would become of each line of a list of holidays; writes all of it or nothing. A file that holds
/// no list comes with no lines and the reason.
class HolidayImportDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HolidayImportDialog)

public:
    HolidayImportDialog(Session &session, std::vector<HolidayLine> lines, const QString &fileName,
                        const QString &refusal, QWidget *parent);

protected:
    [[nodiscard]] Result<Change> change() const override;

private:
    std::vector<HolidayLine> m_lines;
    QString m_fileName;
};

} // namespace yeouido
