// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/parties_view.h"

#include "session.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

Change orderBySeats(const std::vector<Party> &parties, const QString &subject)
{
    std::vector<Party> sorted = parties;
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const Party &party) { return party.seats.value_or(-1); });
    Change change{Act::Move, subject, {}};
    for (int order = 1; const Party &party : sorted) {
        Party placed = party;
        placed.order = order++;
        if (placed != party)
            change.records.push_back({party, placed});
    }
    return change;
}

PartiesView::PartiesView(Session &session, QWidget *parent)
    : SectionView(session, partiesSection(), parent)
    , m_bySeats(new QPushButton(tr("Sort by seats", "button: sets the order of the parties")))
{
    m_bySeats->setObjectName(u"sortBySeatsPushButton"_s);
    m_bySeats->setToolTip(
        tr("Puts the parties in the order of their seats in the Assembly", "tool tip of a button"));
    headRow().addWidget(m_bySeats);
    connect(m_bySeats, &QPushButton::clicked, this, &PartiesView::sortBySeats);
    connect(&session, &Session::editableChanged, this, &PartiesView::updateButton);
    updateButton();
}

void PartiesView::showDirectory(const Directory &directory)
{
    SectionView::showDirectory(directory);
    updateButton();
}

void PartiesView::sortBySeats()
{
    const Change change =
        orderBySeats(directory().parties, tr("Order of the parties", "what was changed, in the history"));
    if (change.records.empty())
        Q_EMIT noticed(tr("The parties stand in the order of their seats already.", "message"), false);
    else if (perform(change))
        Q_EMIT noticed(tr("The parties stand in the order of their seats.", "message"), true);
}

void PartiesView::updateButton()
{
    const bool areKnown =
        std::ranges::any_of(directory().parties, [](const Party &party) { return party.seats.has_value(); });
    m_bySeats->setEnabled(session().isEditable() && areKnown);
}

} // namespace yeouido
