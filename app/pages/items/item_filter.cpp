// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/item_filter.h"

#include "base/search_words.h"
#include "pages/items/item_tree.h"

namespace yeouido {

ItemFilter::ItemFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(ItemTreeModel::sortRole);
    setSortLocaleAware(true);
}

void ItemFilter::setText(const QString &text)
{
    m_words = searchWords(text);
    invalidateFilter();
}

void ItemFilter::setKind(std::optional<AgendaItemKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ItemFilter::setDepartment(std::optional<DepartmentId> department)
{
    m_department = std::move(department);
    invalidateFilter();
}

void ItemFilter::setPackage(std::optional<ProposalPackageId> package)
{
    m_package = std::move(package);
    invalidateFilter();
}

bool ItemFilter::isActive() const
{
    return !m_words.isEmpty() || m_kind || m_department || m_package;
}

bool ItemFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isActive())
        return true;
    const auto *model = static_cast<const ItemTreeModel *>(sourceModel());
    const ItemNode *node = model->node(model->index(row, 0, parent));
    if (!node || !node->item)
        return false;
    const AgendaItem &item = *node->item;
    return holdsAll(node->search, m_words) && (!m_kind || item.kind == *m_kind) &&
           (!m_department || item.leadDepartment == m_department) &&
           (!m_package || item.package == m_package);
}

bool ItemFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = static_cast<const ItemTreeModel *>(sourceModel());
    const ItemNode *one = model->node(left);
    const ItemNode *other = model->node(right);
    if (one && other && !one->item && !other->item)
        return (sortOrder() == Qt::AscendingOrder) == (one->row < other->row);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace yeouido
