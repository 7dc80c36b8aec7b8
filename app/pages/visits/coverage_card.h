// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"

#include <QAbstractButton>

namespace yeouido {

/// The card of one party in the coverage strip.
class CoverageCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CoverageCard(QWidget *parent = nullptr);

    void showParty(const PartyCoverage &coverage, const VisitsData &visits);

    [[nodiscard]] const PartyId &party() const { return m_party; }

    /// How many lines stand below the name.
    [[nodiscard]] int lines() const;
    /// Room for so many of them, so that the cards of a row are of one height.
    void setRoom(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PartyId m_party;
    QString m_name;
    QString m_seats;
    QString m_last;  ///< when it was last met
    QString m_level; ///< whom
    QString m_holds; ///< which proposals
    QString m_next;
    int m_room = 1;
    bool m_leftOut = false;
    bool m_holdsOld = false;
};

} // namespace yeouido
