// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/check_list.h"

#include "dialogs/choice_field.h"

namespace yeouido {

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    // Entries wrap at the width they are shown in, also those laid out before there was one.
    setResizeMode(QListView::Adjust);
    setTextElideMode(Qt::ElideNone);
    // Tab leaves the list; the arrows walk through it and Space ticks.
    setTabKeyNavigation(false);
}

void CheckList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    // Space ticks the current row, so there is one and it can be seen.
    if (selectedItems().isEmpty() && count() > 0)
        setCurrentRow(qMax(0, currentRow()));
}

void CheckList::addEntry(const QString &id, const QString &label)
{
    auto *item = new QListWidgetItem(label, this);
    item->setData(Qt::UserRole, id);
    item->setToolTip(label);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void CheckList::setName(const QString &id, const QString &label)
{
    m_names.insert(id, label);
}

void CheckList::setTicked(const QStringList &ids)
{
    m_order = ids;
    QStringList known;
    for (int row = 0; row < count(); ++row)
        known.append(item(row)->data(Qt::UserRole).toString());
    for (const QString &id : ids) {
        if (!known.contains(id))
            addEntry(id, m_names.value(id, unknownEntryText(id)));
    }
    for (int row = 0; row < count(); ++row) {
        const bool isTicked = ids.contains(item(row)->data(Qt::UserRole).toString());
        item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList CheckList::ticked() const
{
    QStringList chosen;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            chosen.append(item(row)->data(Qt::UserRole).toString());
    }
    return inOrderOf(m_order, chosen);
}

QStringList inOrderOf(const QStringList &before, const QStringList &chosen)
{
    QStringList ordered;
    for (const QString &value : before) {
        if (chosen.contains(value))
            ordered.append(value);
    }
    for (const QString &value : chosen) {
        if (!before.contains(value))
            ordered.append(value);
    }
    return ordered;
}

} // namespace yeouido
