// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/items/item_data.h"

#include <QAbstractItemModel>
#include <QVariant>

#include <array>
#include <optional>
#include <vector>

namespace yeouido {

/// What the items stand under.
enum class ItemGrouping { Package, Department, Kind };

enum class ItemTreeColumn { Title, Code, Kind, Amount, AsOf, Warning, Department, Raised, Request };

constexpr int itemTreeColumnCount = 9;

/// One row of the tree: a head (a package, a department, a kind), or an item.
struct ItemNode
{
    std::optional<std::size_t> parent;
    int row = 0; ///< among those of its parent
    std::vector<std::size_t> children;
    std::optional<AgendaItem> item;
    std::optional<ProposalPackageId> package; ///< of a head that is one
    QString key;                              ///< the same from one reading to the next
    std::array<QString, itemTreeColumnCount> texts;
    std::array<QVariant, itemTreeColumnCount> sortKeys;
    QString warning;
    QString search; ///< folded, and again as initial consonants
};

/// The rows of the tree, those without a parent first in their order.
[[nodiscard]] std::vector<ItemNode> itemNodes(const ItemData &data, ItemGrouping grouping);

/// The tree of agenda items over these rows.
class ItemTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole + 1;

    using QAbstractItemModel::QAbstractItemModel;

    void setNodes(std::vector<ItemNode> nodes);

    void setEditable(bool editable) { m_editable = editable; }

    /// nullptr for an invalid index.
    [[nodiscard]] const ItemNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] const std::vector<ItemNode> &nodes() const { return m_nodes; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Something was typed into a cell; the tree shows it once it is written and read again.
    void edited(const yeouido::AgendaItemId &item, yeouido::ItemTreeColumn column, const QVariant &value);

private:
    std::vector<ItemNode> m_nodes;
    std::vector<std::size_t> m_roots;
    bool m_editable = true;
};

} // namespace yeouido
