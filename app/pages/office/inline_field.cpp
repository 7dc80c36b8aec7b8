// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/inline_field.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace yeouido {

InlineField::InlineField(const QString &objectName, const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setPlaceholderText(hint);
    setProperty("inplace", true);
    // QLineEdit keeps two pixels before its text, which would stand out of line with the labels around it.
    setTextMargins(-2, 0, 0, 0);
}

void InlineField::setStored(const QString &text)
{
    m_stored = text;
    setText(text);
    setCursorPosition(0);
    setToolTip(text);
}

void InlineField::enter()
{
    const QString typed = text().trimmed();
    if (typed == m_stored)
        return;
    m_stored = typed;
    Q_EMIT entered(typed);
}

void InlineField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        QGuiApplication::inputMethod()->commit();
        enter();
        return;
    case Qt::Key_Escape:
        if (text() != m_stored) {
            setText(m_stored);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void InlineField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu over it does not leave the field.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        enter();
}

} // namespace yeouido
