// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/validity.h"

#include <QWidget>

namespace yeouido {

class DateField;

/// From when to when something is in force; either end may be left empty.
class ValidityField final : public QWidget
{
    Q_OBJECT

public:
    /// `near` is where the calendars begin.
    explicit ValidityField(QDate near, QWidget *parent = nullptr);

    void setValidity(const Validity &validity);
    [[nodiscard]] Validity validity() const;

    /// Whether it ends before it begins.
    [[nodiscard]] bool isReversed() const;

    /// The field that is wrong when it does.
    [[nodiscard]] QWidget *lastDayField() const;

private:
    DateField *m_from;
    DateField *m_to;
};

} // namespace yeouido
