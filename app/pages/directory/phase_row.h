// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/election.h"

#include <QWidget>

class QLineEdit;

namespace yeouido {

class DateField;

/// One phase of an election: its name, first and last day.
class PhaseRow final : public QWidget
{
    Q_OBJECT

public:
    /// `near` is where the dates begin.
    explicit PhaseRow(QDate near, QWidget *parent = nullptr);

    void setPhase(const ElectionPhase &phase);
    [[nodiscard]] ElectionPhase phase() const;

    /// Whether it has a name and ends before it begins.
    [[nodiscard]] bool isReversed() const;
    [[nodiscard]] QWidget *lastDayField() const;

private:
    QLineEdit *m_name;
    DateField *m_first;
    DateField *m_last;
};

} // namespace yeouido
