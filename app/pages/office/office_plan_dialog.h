// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "pages/office/office_data.h"
#include "schedule/office_plan.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace yeouido {

class AlongList;
class CalmComboBox;
class ChoiceField;
class DateField;
class TimeField;

/// The weekly office as an object: its weekday, place, hours, first and last date. Sets it up, or changes it
/// from a day on.
class OfficePlanDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfficePlanDialog)

public:
    /// `day` is the one from which on a change counts; nothing to set an office up.
    OfficePlanDialog(Session &session, const OfficePageData &shown, const OfficeDaySummary *day,
                     QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    void addFields();
    void addReach();
    void setPlan(const OfficePlan &plan);
    [[nodiscard]] OfficePlan plan() const;
    [[nodiscard]] RecurrenceId from() const;
    [[nodiscard]] std::vector<TiedOccurrence> tied() const;
    void showConsequences();

    // Copies: the page reads anew while a dialog saves.
    OfficePageData m_data;
    std::optional<OfficeDaySummary> m_day;
    std::optional<Event> m_office;
    EventId m_newId;
    QLineEdit *m_title;
    CalmComboBox *m_weekday;
    ChoiceField *m_place;
    QLineEdit *m_placeText;
    QCheckBox *m_allDay;
    TimeField *m_fromTime;
    TimeField *m_toTime;
    DateField *m_first;
    QCheckBox *m_hasEnd;
    DateField *m_last;
    QRadioButton *m_whole = nullptr;
    AlongList *m_along = nullptr;
    QLabel *m_dropped;
};

/// Ends the office after a date.
class EndOfficeDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndOfficeDialog)

public:
    EndOfficeDialog(Session &session, const OfficePageData &shown, QDate last, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Change> change() const override;

private:
    void showConsequences();

    OfficePageData m_data;
    DateField *m_last;
    QLabel *m_dropped;
};

} // namespace yeouido
