// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace yeouido {

/// One card a party, in the order the office has set: how often and when it was last met, on which level,
/// which proposals it holds. A card is a button; pressed it asks for the visits of this party alone.
class CoverageStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageStrip)

public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    /// `chosen` is the party whose card is shown as pressed.
    void showCoverage(const VisitsData &visits, const std::optional<PartyId> &chosen);

Q_SIGNALS:
    /// Nothing: of all parties.
    void partyChosen(const std::optional<yeouido::PartyId> &party);

private:
    QHBoxLayout *m_row;
};

} // namespace yeouido
