// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"
#include "schedule/simple_rule.h"

#include <array>

class QFormLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace yeouido {

class CalmComboBox;
class DateField;
class FaultLabel;

/// How an event repeats. Follows the event's start: another weekday or day of the month moves with it. A rule
/// that cannot be shown exactly is kept as it is, and said so. It is not part of a body: apply() does
/// nothing.
class RecurrenceEditor : public FormSection
{
    Q_OBJECT

public:
    explicit RecurrenceEditor(QWidget *parent = nullptr);

    /// `first` is the series' first occurrence, `shown` the one that is edited.
    void setRecurrence(const std::optional<Recurrence> &recurrence, const When &first, const When &shown);

    /// The start has been moved in the form.
    void setStart(const When &start);

    /// As typed. Exclusions and additions are those that were set.
    [[nodiscard]] std::optional<Recurrence> recurrence() const;

    /// Whether someone entered another repetition than the one that was set; following the start is none.
    [[nodiscard]] bool isChanged() const;

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;
    [[nodiscard]] bool settle() override;
    bool showFault(const Fault &fault) override;
    void clearFaults() override;

private:
    enum Choice { Once = -1, AsItIs = -2 }; ///< beside the values of Frequency

    enum Ending { Never, AfterCount, OnDate };

    void addFields(QFormLayout &form);
    QWidget *newWeekdays();
    QWidget *newEnding();
    void showRule();
    void showDays();
    void showChoice();
    void changed();
    void readFields();
    [[nodiscard]] bool isSimple() const;

    CalmComboBox *m_choice;
    QSpinBox *m_interval;
    QLabel *m_intervalLabel;
    std::array<QToolButton *, 7> m_weekday{};
    QWidget *m_weekdays;
    QLabel *m_weekdaysLabel;
    CalmComboBox *m_monthly;
    QLabel *m_monthlyLabel;
    QWidget *m_ending;
    QLabel *m_endingLabel;
    CalmComboBox *m_endChoice;
    QSpinBox *m_count;
    DateField *m_until;
    QLabel *m_summary;
    FaultLabel *m_ruleFault;
    FaultLabel *m_endFault;

    std::optional<Recurrence> m_before;
    std::optional<SimpleRule> m_ruleBefore; ///< follows the start
    SimpleRule m_rule;
    When m_start;
    bool m_unread = false;
};

} // namespace yeouido
