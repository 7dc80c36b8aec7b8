// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/follow_ups/follow_up_filter.h"

#include "base/search_words.h"

namespace yeouido {

FollowUpFilter::FollowUpFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ColumnModel<FollowUpRow>::sortRole);
    setSortLocaleAware(true);
}

void FollowUpFilter::setChoice(FollowUpChoice choice)
{
    m_choice = choice;
    invalidateFilter();
}

void FollowUpFilter::setOwner(const QString &owner)
{
    m_owner = owner;
    invalidateFilter();
}

void FollowUpFilter::setText(const QString &text)
{
    m_words = searchWords(text);
    invalidateFilter();
}

bool FollowUpFilter::accepts(const FollowUpRow &row, FollowUpChoice choice)
{
    switch (choice) {
    case FollowUpChoice::Open:
        return row.followUp.state == FollowUpState::Open;
    case FollowUpChoice::Overdue:
        return row.standing == FollowUpStanding::Overdue;
    case FollowUpChoice::NextOfficeDay:
        return row.isForNextOfficeDay;
    case FollowUpChoice::Done:
        return row.followUp.state == FollowUpState::Done;
    case FollowUpChoice::Dropped:
        return row.followUp.state == FollowUpState::Dropped;
    case FollowUpChoice::All:
        break;
    }
    return true;
}

const FollowUpRow &FollowUpFilter::row(const QModelIndex &index) const
{
    return static_cast<const ColumnModel<FollowUpRow> *>(sourceModel())->row(mapToSource(index));
}

bool FollowUpFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const auto *model = static_cast<const ColumnModel<FollowUpRow> *>(sourceModel());
    const FollowUpRow &shown = model->rows().at(static_cast<std::size_t>(row));
    return accepts(shown, m_choice) && (m_owner.isEmpty() || shown.owner == m_owner) &&
           holdsAll(shown.search, m_words);
}

} // namespace yeouido
