// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace yeouido {

/// The pages of the window, one below the other in the side bar: an icon and a word each, the shown one set
/// off. Arrow keys go from one to the next.
class PageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageBar)

public:
    /// A button for each of the checkable actions.
    explicit PageBar(const QList<QAction *> &pages, QWidget *parent = nullptr);
};

} // namespace yeouido
