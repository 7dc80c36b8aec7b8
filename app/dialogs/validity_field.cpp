// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/validity_field.h"

#include "dialogs/time_field.h"
#include "paint/style.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yeouido {

using namespace Qt::StringLiterals;

ValidityField::ValidityField(QDate near, QWidget *parent)
    : QWidget(parent)
    , m_from(new DateField)
    , m_to(new DateField)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(6));
    m_from->setObjectName(u"validFromLineEdit"_s);
    m_from->setAccessibleName(tr("Valid from", "name of a field"));
    m_from->allowNone(near);
    m_from->setPlaceholderText(tr("from the start", "hint in an empty date: no first day is known"));
    m_to->setObjectName(u"validToLineEdit"_s);
    m_to->setAccessibleName(tr("Valid until", "name of a field"));
    m_to->allowNone(near);
    m_to->setPlaceholderText(tr("open", "hint in an empty date: it has no last day"));
    row->addWidget(m_from, 1);
    row->addWidget(new QLabel(u"~"_s));
    row->addWidget(m_to, 1);
    setFocusProxy(m_from);
}

void ValidityField::setValidity(const Validity &validity)
{
    m_from->setDateOrNone(validity.from);
    m_to->setDateOrNone(validity.to);
}

Validity ValidityField::validity() const
{
    return {m_from->dateOrNone(), m_to->dateOrNone()};
}

bool ValidityField::isReversed() const
{
    return validity().isReversed();
}

QWidget *ValidityField::lastDayField() const
{
    return m_to;
}

} // namespace yeouido
