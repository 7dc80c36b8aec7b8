// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/items/item_data.h"

#include "views/ink_delegate.h"

namespace yeouido {

/// Edits a cell of the list of items: departments are chosen, texts are typed.
class DepartmentDelegate final : public InkDelegate
{
    Q_OBJECT

public:
    /// `data` must outlive the delegate.
    DepartmentDelegate(const ItemData &data, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const ItemData &m_data;
};

} // namespace yeouido
