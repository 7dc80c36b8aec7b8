// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace yeouido {

/// One column of a table over values of one type.
template <class Row>
struct Column
{
    QString name; ///< stable, for tests and settings: "title"
    QString header;
    std::function<QString(const Row &)> text;
    /// What it sorts by, where that is not the text: a number, a date.
    std::function<QVariant(const Row &)> sortKey = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// Other roles: tool tip, colour, icon; an invalid QVariant leaves it to the view.
    std::function<QVariant(const Row &, int role)> decoration = {};
    /// Takes what was typed into the cell; false refuses it. A column without it cannot be edited.
    std::function<bool(const Row &, const QVariant &typed)> edit = {};
    /// Whether the cell's box is ticked; a column without it has none.
    std::function<bool(const Row &)> ticked = {};
    /// Takes a tick or its removal; without it the box is only shown.
    std::function<void(const Row &, bool ticked)> tick = {};
};

/// A table over a vector of values, thin: the rows are handed in whole, columns say how each is shown.
/// Sorting reads sortRole.
template <class Row>
class ColumnModel final : public QAbstractTableModel
{
public:
    static constexpr int sortRole = Qt::UserRole + 1;

    explicit ColumnModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] const Row &row(const QModelIndex &index) const
    {
        return m_rows.at(static_cast<std::size_t>(index.row()));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Column<Row> &column = columnAt(index.column());
        const Row &value = row(index);
        if (column.decoration) {
            if (QVariant decorated = column.decoration(value, role); decorated.isValid())
                return decorated;
        }
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return column.text(value);
        case sortRole:
            return column.sortKey ? column.sortKey(value) : QVariant(column.text(value));
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        case Qt::CheckStateRole:
            return column.ticked ? QVariant(column.ticked(value) ? Qt::Checked : Qt::Unchecked) : QVariant();
        default:
            return {};
        }
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (!index.isValid())
            return false;
        // The edit may read the rows anew, so it gets a copy.
        const Row edited = row(index);
        if (role == Qt::CheckStateRole && columnAt(index.column()).tick) {
            columnAt(index.column()).tick(edited, value.toInt() == Qt::Checked);
            return true;
        }
        if (role != Qt::EditRole || !columnAt(index.column()).edit)
            return false;
        return columnAt(index.column()).edit(edited, value);
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && m_editable && columnAt(index.column()).edit)
            flags |= Qt::ItemIsEditable;
        if (index.isValid() && m_editable && columnAt(index.column()).tick)
            flags |= Qt::ItemIsUserCheckable;
        return flags;
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = columnAt(section);
        if (role == Qt::DisplayRole)
            return column.header;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        return {};
    }

    void setEditable(bool editable) { m_editable = editable; }

private:
    [[nodiscard]] const Column<Row> &columnAt(int section) const
    {
        return m_columns.at(static_cast<std::size_t>(section));
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    bool m_editable = true;
};

} // namespace yeouido
