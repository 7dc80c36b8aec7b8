// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "office/follow_up.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace yeouido {

class DateField;
class OwnerField;

/// One line in which a follow-up is written down: what, who, until when, Enter.
class QuickFollowUp final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickFollowUp)

public:
    explicit QuickFollowUp(QWidget *parent = nullptr);

    /// Offers the departments of a directory; what is being typed stays.
    void offer(const Directory &directory, QDate today);
    /// Empties the line after it has been written.
    void clear();

Q_SIGNALS:
    /// The follow-up as it was typed, with an id of its own.
    void entered(const yeouido::FollowUp &followUp);

private:
    void enter();

    QDate m_today;
    std::vector<Department> m_departments;
    QLineEdit *m_text;
    OwnerField *m_owner = nullptr;
    DateField *m_due;
    QPushButton *m_add;
};

} // namespace yeouido
