// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "schedule/visit_list.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace yeouido {

/// The visits of an event in a few lines each, for the details beside the week, with the way to their forms.
class VisitSummary final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitSummary)

public:
    VisitSummary(const std::vector<VisitEntry> &visits, const Directory &directory, QDate today,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void planRequested(const yeouido::PartyId &party);
    void debriefRequested(const yeouido::PartyId &party);
};

} // namespace yeouido
