// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/raised_items_field.h"

#include "dialogs/check_list.h"
#include "pages/page_parts.h"
#include "pages/visits/item_order.h"
#include "paint/icon_button.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "text/agenda_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

RaisedItemsField::RaisedItemsField(const std::vector<AgendaItem> &offered, QWidget *parent)
    : QWidget(parent)
    , m_order(new QListWidget)
    , m_all(new CheckList)
{
    const Style &look = currentStyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    m_top = newOrder();
    column->addWidget(m_top, 2);
    column->addWidget(m_all, 3);
    m_all->setObjectName(u"visitItemsCheckList"_s);
    m_all->setAccessibleName(tr("All agenda items", "name of a list for those who hear the screen"));
    for (const OrderedItem &each : inTreeOrder(offered))
        m_all->addEntry(each.item->id.text(), QString(4 * each.depth, u' ') + itemText(*each.item));
    setFocusProxy(m_all);

    m_order->installEventFilter(this);
    m_all->installEventFilter(this);
    connect(m_all, &QListWidget::itemChanged, this, &RaisedItemsField::takeTicks);
    connect(m_order, &QListWidget::currentRowChanged, this, &RaisedItemsField::showButtons);
    connect(m_order->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        showButtons();
        Q_EMIT edited();
    });
    showOrder({}, {});
}

QWidget *RaisedItemsField::newOrder()
{
    const Style &look = currentStyle();
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    auto *head = new QHBoxLayout;
    head->addWidget(newLabel(tr("In this order", "head over the items to raise at a visit"), u"section"_s),
                    1);
    m_up = newMoveButton(u"up"_s, tr("Raise it earlier (Alt+Up)", "button at the items of a visit"),
                         u"raiseEarlierToolButton"_s, -1);
    m_down = newMoveButton(u"down"_s, tr("Raise it later (Alt+Down)", "button at the items of a visit"),
                           u"raiseLaterToolButton"_s, 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    column->addLayout(head);
    m_order->setObjectName(u"raisedOrderListWidget"_s);
    m_order->setAccessibleName(
        tr("Items to raise, in order", "name of a list for those who hear the screen"));
    m_order->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setDefaultDropAction(Qt::MoveAction);
    m_order->setTabKeyNavigation(false);
    column->addWidget(m_order, 1);
    return part;
}

QToolButton *RaisedItemsField::newMoveButton(const QString &icon, const QString &name,
                                             const QString &objectName, int by)
{
    QToolButton *button = newIconButton(lineIcon(icon), name, objectName);
    connect(button, &QToolButton::clicked, this, [this, by] { move(by); });
    return button;
}

QString RaisedItemsField::labelOf(const QString &item) const
{
    for (int row = 0; row < m_all->count(); ++row) {
        if (m_all->item(row)->data(Qt::UserRole).toString() == item)
            return m_all->item(row)->text().trimmed();
    }
    return item;
}

QStringList RaisedItemsField::ordered() const
{
    QStringList items;
    for (int row = 0; row < m_order->count(); ++row)
        items.append(m_order->item(row)->data(Qt::UserRole).toString());
    return items;
}

std::vector<AgendaItemId> RaisedItemsField::items() const
{
    std::vector<AgendaItemId> raised;
    const QStringList ids = ordered();
    for (const QString &id : ids)
        raised.emplace_back(id);
    return raised;
}

void RaisedItemsField::setItems(const std::vector<AgendaItemId> &items)
{
    QStringList ids;
    for (const AgendaItemId &item : items)
        ids.append(item.text());
    m_isShowing = true;
    m_all->setTicked(ids);
    m_isShowing = false;
    showOrder(ids, {});
}

void RaisedItemsField::takeTicks()
{
    if (m_isShowing)
        return;
    const QListWidgetItem *current = m_order->currentItem();
    showOrder(inOrderOf(ordered(), m_all->ticked()),
              current ? current->data(Qt::UserRole).toString() : QString());
    Q_EMIT edited();
}

void RaisedItemsField::showOrder(const QStringList &items, const QString &current)
{
    m_order->clear();
    for (const QString &id : items) {
        auto *entry = new QListWidgetItem(labelOf(id), m_order);
        entry->setData(Qt::UserRole, id);
        entry->setToolTip(entry->text());
        if (id == current)
            m_order->setCurrentItem(entry);
    }
    if (!m_order->currentItem() && m_order->count() > 0)
        m_order->setCurrentRow(0);
    m_top->setVisible(!items.isEmpty());
    showButtons();
}

void RaisedItemsField::showButtons()
{
    const int row = m_order->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_order->count());
}

void RaisedItemsField::move(int by)
{
    QStringList ids = ordered();
    const int row = m_order->currentRow();
    if (row < 0 || row + by < 0 || row + by >= ids.size())
        return;
    ids.swapItemsAt(row, row + by);
    showOrder(ids, ids.at(row + by));
    Q_EMIT edited();
}

bool RaisedItemsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier &&
                       (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!moves)
        return QWidget::eventFilter(watched, event);
    if (watched == m_all && m_all->currentItem()) {
        const QString id = m_all->currentItem()->data(Qt::UserRole).toString();
        const qsizetype row = ordered().indexOf(id);
        if (row < 0)
            return true;
        m_order->setCurrentRow(static_cast<int>(row));
    }
    move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace yeouido
