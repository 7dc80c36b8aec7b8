// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/choice_field.h"

#include <QCoreApplication>
#include <QWheelEvent>

namespace yeouido {

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // A long name must not push the dialog apart.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(16);
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

ChoiceField::ChoiceField(const QString &none, QWidget *parent)
    : CalmComboBox(parent)
{
    addItem(none, QString());
}

void ChoiceField::clearChoices()
{
    setCurrentIndex(0);
    while (count() > 1)
        removeItem(count() - 1);
}

void ChoiceField::choose(const QString &id)
{
    if (findData(id) < 0)
        addItem(m_names.value(id, unknownEntryText(id)), id);
    setCurrentIndex(findData(id));
}

QString unknownEntryText(const QString &id)
{
    return QCoreApplication::translate("ChoiceField", "No longer in the directory (%1)",
                                       "an entry that was chosen but is gone; %1 is its id")
        .arg(id);
}

} // namespace yeouido
