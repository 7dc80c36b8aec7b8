// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/visit.h"
#include "schedule/election_rules.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace yeouido {

class ListField;

/// Who looked at a visit as to which rule of the election law, when and how, and what the answer was.
class ClearanceField final : public QWidget
{
    Q_OBJECT

public:
    ClearanceField(const std::vector<ElectionRule> &rules, QDate today, QWidget *parent = nullptr);

    void setClearances(const std::vector<LegalClearance> &clearances);
    /// Without the rows in which nothing but the rule was entered.
    [[nodiscard]] std::vector<LegalClearance> clearances() const;

    /// Goes to the row of a rule, and makes one where there is none.
    void begin(const QString &rule);

Q_SIGNALS:
    /// Someone changed something.
    void edited();

private:
    ListField *m_list;
};

} // namespace yeouido
