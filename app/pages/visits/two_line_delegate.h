// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/ink_delegate.h"

namespace yeouido {

/// Cells with a quieter second line, which the model gives in `secondLineRole`.
class TwoLineDelegate final : public InkDelegate
{
    Q_OBJECT

public:
    static constexpr int secondLineRole = Qt::UserRole + 2;

    using InkDelegate::InkDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace yeouido
