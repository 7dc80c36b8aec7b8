// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/list_field.h"

#include "paint/icon_button.h"
#include "paint/line_icon.h"
#include "paint/style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// The first field of a row that can be typed into.
void focusFirstField(QWidget *fields)
{
    const QList<QWidget *> children = fields->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->focusPolicy() & Qt::TabFocus) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

/// Scrolls the form so far that a row is seen as a whole, once it has its place.
void scrollTo(QWidget *fields)
{
    QTimer::singleShot(0, fields, [fields] {
        for (QWidget *widget = fields->parentWidget(); widget; widget = widget->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(widget))
                area->ensureWidgetVisible(fields);
        }
    });
}

} // namespace

ListField::ListField(const QString &objectName, const QString &addLabel, std::function<QWidget *()> newRow,
                     QWidget *parent)
    : QWidget(parent)
    , m_newRow(std::move(newRow))
{
    setObjectName(objectName);
    const int gap = currentStyle().px(6);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(gap);
    m_column->addLayout(m_layout);
    m_add = new QPushButton(addLabel);
    m_add->setObjectName(objectName + u"AddPushButton"_s);
    m_add->setIcon(lineIcon(u"plus"_s));
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Enter adds the next row, Alt+Up and Alt+Down move a row, Alt+Delete removes it.",
                         "hint at a list of participants, materials or sources"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &ListField::addRowByHand);
}

void ListField::setHead(QWidget *head)
{
    m_head = head;
    m_column->insertWidget(0, head);
    showEnds();
}

void ListField::setTail(QWidget *tail)
{
    m_tail = tail;
    m_column->insertWidget(m_column->indexOf(m_add), tail);
    showEnds();
}

void ListField::showEnds()
{
    for (QWidget *end : {m_head, m_tail}) {
        if (end)
            end->setVisible(!m_rows.empty());
    }
}

QWidget *ListField::addRow()
{
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(4));
    QWidget *fields = m_newRow();
    row->addWidget(fields, 1);
    QToolButton *removal =
        newIconButton(lineIcon(u"close"_s), tr("Remove this row", "button at a row of a list"),
                      objectName() + u"RemoveToolButton"_s);
    removal->setToolTip(tr("Remove this row (Alt+Delete)", "button at a row of a list"));
    row->addWidget(removal, 0, Qt::AlignTop);
    connect(removal, &QToolButton::clicked, this, [this, fields] { remove(indexOf(fields)); });
    m_layout->addWidget(frame);
    m_rows.push_back(fields);
    watch(fields);
    setTabOrder(removal, m_add);
    showEnds();
    return fields;
}

void ListField::watch(QWidget *fields)
{
    const QList<QWidget *> children = fields->findChildren<QWidget *>();
    for (QWidget *child : children)
        child->installEventFilter(this);
}

void ListField::clear()
{
    for (QWidget *fields : std::exchange(m_rows, {}))
        delete fields->parentWidget();
    showEnds();
}

int ListField::indexOf(const QObject *watched) const
{
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        for (const QObject *object = watched; object; object = object->parent()) {
            if (object == m_rows[index])
                return static_cast<int>(index);
        }
    }
    return -1;
}

void ListField::addRowByHand()
{
    QWidget *fields = addRow();
    focusFirstField(fields);
    scrollTo(fields);
    Q_EMIT edited();
}

void ListField::remove(int index)
{
    if (index < 0)
        return;
    QWidget *fields = m_rows[static_cast<std::size_t>(index)];
    m_rows.erase(m_rows.begin() + index);
    // The row may be in the middle of handling the key that removes it.
    fields->parentWidget()->hide();
    fields->parentWidget()->deleteLater();
    showEnds();
    if (m_rows.empty())
        m_add->setFocus(Qt::TabFocusReason);
    else
        focusFirstField(m_rows[std::min(static_cast<std::size_t>(index), m_rows.size() - 1)]);
    Q_EMIT edited();
}

void ListField::move(int index, int by)
{
    const int target = index + by;
    if (index < 0 || target < 0 || target >= static_cast<int>(m_rows.size()))
        return;
    QWidget *focused = QApplication::focusWidget();
    QWidget *frame = m_rows[static_cast<std::size_t>(index)]->parentWidget();
    m_layout->removeWidget(frame);
    m_layout->insertWidget(target, frame);
    std::swap(m_rows[static_cast<std::size_t>(index)], m_rows[static_cast<std::size_t>(target)]);
    if (focused)
        focused->setFocus();
    Q_EMIT edited();
}

bool ListField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int index = indexOf(watched);
    if (index < 0)
        return false;
    if (key->modifiers() == Qt::AltModifier) {
        switch (key->key()) {
        case Qt::Key_Up:
            move(index, -1);
            return true;
        case Qt::Key_Down:
            move(index, 1);
            return true;
        case Qt::Key_Delete:
            remove(index);
            return true;
        default:
            return false;
        }
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (index + 1 < static_cast<int>(m_rows.size()))
            focusFirstField(m_rows[static_cast<std::size_t>(index) + 1]);
        else
            addRowByHand();
        return true;
    }
    return false;
}

} // namespace yeouido
