// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "pages/office/office_data.h"

class QButtonGroup;
class QLineEdit;

namespace yeouido {

class AlongList;
class DateField;
class WrappingLabel;

/// Moves a day of the office to another date, alone or with the later ones, and asks once what goes along.
class MoveDayDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveDayDialog)

public:
    MoveDayDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary &day,
                  QWidget *parent = nullptr);

    /// Where the day is found after it was moved.
    [[nodiscard]] OccurrenceKey movedKey() const;
    /// The dates that were chosen for it.
    [[nodiscard]] DateSpan dates() const;

protected:
    [[nodiscard]] Result<Change> change() const override;

private:
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] std::vector<TiedOccurrence> company() const;
    void showAlong();
    void showCautions();

    // Copies: the page reads anew while a dialog saves.
    OfficePageData m_data;
    OfficeDaySummary m_day;
    EventId m_newId;
    DateField *m_date;
    QButtonGroup *m_scopes;
    AlongList *m_along;
    WrappingLabel *m_cautions;
};

/// Lets a day of the office fall out with a reason, or holds it after all.
class SkipDayDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SkipDayDialog)

public:
    /// A skipped day is to be held again.
    SkipDayDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary &day,
                  QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    OfficeDaySummary m_day;
    QLineEdit *m_reason = nullptr;
    AlongList *m_along;
    std::vector<TiedOccurrence> m_tied;
};

} // namespace yeouido
