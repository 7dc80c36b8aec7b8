// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QSpinBox;
class QToolButton;

namespace yeouido {

class CalmComboBox;

/// Minutes before the start at which someone is reminded: the usual ones to press, others to add.
class ReminderField final : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderField(QWidget *parent = nullptr);

    void setMinutes(const std::vector<int> &minutes);
    /// Those that were set keep their order, added ones follow.
    [[nodiscard]] std::vector<int> minutes() const;

Q_SIGNALS:
    void edited();

private:
    QToolButton *chip(int minutes);
    void addCustom();

    QGridLayout *m_chips;
    std::vector<QToolButton *> m_buttons; ///< by minutes
    QSpinBox *m_number;
    CalmComboBox *m_unit;
    std::vector<int> m_order;
};

/// "10 minutes before", "1 day before", "At the start"
[[nodiscard]] QString reminderText(int minutes);

} // namespace yeouido
