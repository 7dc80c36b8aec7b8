// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/coverage_strip.h"

#include "pages/visits/coverage_card.h"
#include "paint/style.h"

#include <QHBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

CoverageStrip::CoverageStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"coverageStrip"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(currentStyle().px(10));
}

void CoverageStrip::showCoverage(const VisitsData &visits, const std::optional<PartyId> &chosen)
{
    // A card that has the focus keeps it, so that the keyboard does not fall out of the row.
    std::vector<CoverageCard *> cards;
    for (int index = 0; index < m_row->count(); ++index)
        cards.push_back(static_cast<CoverageCard *>(m_row->itemAt(index)->widget()));
    while (cards.size() > visits.coverage.size()) {
        delete cards.back();
        cards.pop_back();
    }
    while (cards.size() < visits.coverage.size()) {
        auto *card = new CoverageCard;
        connect(card, &QAbstractButton::clicked, this, [this, card](bool on) {
            Q_EMIT partyChosen(on ? std::optional(card->party()) : std::nullopt);
        });
        m_row->addWidget(card, 1);
        cards.push_back(card);
    }
    int lines = 1;
    for (std::size_t index = 0; index < cards.size(); ++index) {
        cards[index]->showParty(visits.coverage[index], visits);
        cards[index]->setChecked(chosen == visits.coverage[index].party);
    }
    for (const CoverageCard *card : cards)
        lines = std::max(lines, card->lines());
    for (CoverageCard *card : cards)
        card->setRoom(lines);
    setVisible(!cards.empty());
}

} // namespace yeouido
