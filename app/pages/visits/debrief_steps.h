// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"
#include "schedule/debrief.h"

#include <QWidget>

#include <vector>

namespace yeouido {

class ListField;

/// What is to be done next: what, by whom, by when, for which item. Each becomes a follow-up; those that the
/// visit has already are shown above.
class DebriefSteps final : public QWidget
{
    Q_OBJECT

public:
    DebriefSteps(const VisitEntry &entry, const VisitsData &visits, QWidget *parent = nullptr);

    /// Without the rows in which nothing was entered.
    [[nodiscard]] std::vector<DebriefStep> steps() const;

Q_SIGNALS:
    void edited();

private:
    ListField *m_list;
};

} // namespace yeouido
