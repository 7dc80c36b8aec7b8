// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/clickable_row.h"

#include "paint/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace yeouido {

ClickableRow::ClickableRow(const QString &objectName, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(objectName);
    setAccessibleName(name);
    setProperty("row", true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    const Style &look = currentStyle();
    m_row->setContentsMargins(look.px(10), look.px(7), look.px(6), look.px(7));
    m_row->setSpacing(look.px(10));
}

void ClickableRow::setEdge(const QColor &edge)
{
    m_edge = edge;
    update();
}

void ClickableRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_edge.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_edge);
    const qreal inset = currentStyle().px(8);
    painter.drawRoundedRect(QRectF(1, inset, 3, height() - 2 * inset), 1.5, 1.5);
}

void ClickableRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
}

void ClickableRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_pressed && event->button() == Qt::LeftButton;
    m_pressed = false;
    if (isClick && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void ClickableRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        return;
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace yeouido
