// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/item_tree.h"

#include "pages/items/item_text.h"
#include "paint/line_icon.h"
#include "paint/style.h"

#include <QSize>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    return column == static_cast<int>(ItemTreeColumn::Amount) ||
           column == static_cast<int>(ItemTreeColumn::Raised);
}

} // namespace

void ItemTreeModel::setNodes(std::vector<ItemNode> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_roots.clear();
    for (std::size_t at = 0; at < m_nodes.size(); ++at) {
        if (!m_nodes[at].parent)
            m_roots.push_back(at);
    }
    endResetModel();
}

const ItemNode *ItemTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes.at(index.internalId()) : nullptr;
}

QModelIndex ItemTreeModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_nodes, key, &ItemNode::key);
    if (found == m_nodes.end())
        return {};
    return createIndex(found->row, 0, static_cast<quintptr>(found - m_nodes.begin()));
}

QModelIndex ItemTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const ItemNode *under = node(parent);
    const std::vector<std::size_t> &rows = under ? under->children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(rows[static_cast<std::size_t>(row)]));
}

QModelIndex ItemTreeModel::parent(const QModelIndex &child) const
{
    const ItemNode *shown = node(child);
    if (!shown || !shown->parent)
        return {};
    return createIndex(m_nodes[*shown->parent].row, 0, static_cast<quintptr>(*shown->parent));
}

int ItemTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const ItemNode *under = node(parent);
    return static_cast<int>(under ? under->children.size() : m_roots.size());
}

int ItemTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return itemTreeColumnCount;
}

QVariant ItemTreeModel::data(const QModelIndex &index, int role) const
{
    const ItemNode *shown = node(index);
    if (!shown)
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const bool isWarning = index.column() == static_cast<int>(ItemTreeColumn::Warning);
    const Style &look = currentStyle();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown->texts[column];
    case sortRole:
        return shown->sortKeys[column].isValid() ? shown->sortKeys[column] : QVariant(shown->texts[column]);
    case Qt::SizeHintRole:
        return QSize(0, look.px(32));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case Qt::DecorationRole:
        return isWarning && !shown->warning.isEmpty() ? QVariant(lineIcon(u"warning"_s, look.warningInk))
                                                      : QVariant();
    case Qt::ForegroundRole:
        if (isWarning)
            return look.warningInk;
        return !shown->item && column > 0 ? QVariant(look.secondary) : QVariant();
    case Qt::FontRole:
        return shown->item && shown->item->kind != AgendaItemKind::Task
                   ? QVariant()
                   : QVariant(look.font(13, column == 0 ? QFont::Bold : QFont::Normal));
    case Qt::ToolTipRole:
        return isWarning && !shown->warning.isEmpty() ? shown->warning : shown->texts[column];
    default:
        return {};
    }
}

bool ItemTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ItemNode *shown = node(index);
    if (role != Qt::EditRole || !shown || !shown->item)
        return false;
    // Whoever hears this reads the file anew and resets the model.
    const AgendaItemId id = shown->item->id;
    Q_EMIT edited(id, static_cast<ItemTreeColumn>(index.column()), value);
    return true;
}

Qt::ItemFlags ItemTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const ItemNode *shown = node(index);
    if (!shown || !shown->item || !m_editable)
        return flags;
    switch (static_cast<ItemTreeColumn>(index.column())) {
    case ItemTreeColumn::Title:
    case ItemTreeColumn::Code:
    case ItemTreeColumn::Department:
    case ItemTreeColumn::Request:
        return flags | Qt::ItemIsEditable;
    default:
        return flags;
    }
}

QVariant ItemTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<ItemTreeColumn>(section)) {
    case ItemTreeColumn::Title:
        return tr("Agenda item", "column of the agenda items");
    case ItemTreeColumn::Code:
        return tr("No.", "column of the agenda items: its code");
    case ItemTreeColumn::Kind:
        return tr("Kind", "column of the agenda items");
    case ItemTreeColumn::Department:
        return tr("Lead department", "column of the agenda items");
    case ItemTreeColumn::Amount:
        return tr("KRW 100 M", "column of the agenda items: the amount in units of 억원");
    case ItemTreeColumn::AsOf:
        return tr("As of", "column of the agenda items: the date of the amount");
    case ItemTreeColumn::Raised:
        return tr("Raised", "column of the agenda items: in how many events");
    case ItemTreeColumn::Warning:
        return tr("Look at", "column of the agenda items: what is doubtful");
    case ItemTreeColumn::Request:
        return tr("Request", "column of the agenda items");
    }
    return {};
}

} // namespace yeouido
