// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "pages/office/office_data.h"

class QLabel;

namespace yeouido {

class AlongList;
class DateField;
class WrappingLabel;

/// Sets the dates of one day of the office, one or several in a row, and asks once what moves along. What
/// the new dates leave out is named, whether it moves or not.
class DayDatesDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayDatesDialog)

public:
    DayDatesDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary &day,
                   QWidget *parent = nullptr);

    /// The dates that were chosen.
    [[nodiscard]] DateSpan dates() const;

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    void showConsequences();
    void showStaying();

    // Copies: the page reads anew while a dialog saves.
    OfficePageData m_data;
    OfficeDaySummary m_day;
    DateField *m_first;
    DateField *m_last;
    AlongList *m_along;
    QLabel *m_staying;
    WrappingLabel *m_cautions;
};

} // namespace yeouido
