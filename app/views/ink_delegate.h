// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace yeouido {

/// Cells that keep the colour of their words while they are selected: what is overdue stays red, what can be
/// followed stays blue. QStyledItemDelegate forgets Qt::ForegroundRole in a selected row.
class InkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace yeouido
