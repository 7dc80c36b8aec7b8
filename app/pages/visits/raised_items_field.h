// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/agenda_item.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QToolButton;

namespace yeouido {

class CheckList;

/// The items to raise at a visit: ticked in the tree of all items, and above it put in the order in which
/// they are raised, with the buttons, by dragging, or with Alt+Up and Alt+Down.
class RaisedItemsField final : public QWidget
{
    Q_OBJECT

public:
    explicit RaisedItemsField(const std::vector<AgendaItem> &offered, QWidget *parent = nullptr);

    void setItems(const std::vector<AgendaItemId> &items);
    /// In the order in which they are raised.
    [[nodiscard]] std::vector<AgendaItemId> items() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *newOrder();
    [[nodiscard]] QToolButton *newMoveButton(const QString &icon, const QString &name,
                                             const QString &objectName, int by);
    [[nodiscard]] QStringList ordered() const;
    [[nodiscard]] QString labelOf(const QString &item) const;
    void showOrder(const QStringList &items, const QString &current);
    void showButtons();
    void takeTicks();
    void move(int by);

    QWidget *m_top; ///< the order, while there is something to order
    QListWidget *m_order;
    CheckList *m_all;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    bool m_isShowing = false; ///< the fields are being filled, not edited
};

} // namespace yeouido
