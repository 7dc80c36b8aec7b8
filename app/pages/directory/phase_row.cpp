// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/phase_row.h"

#include "dialogs/time_field.h"
#include "paint/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

PhaseRow::PhaseRow(QDate near, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_first(new DateField)
    , m_last(new DateField)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(4));
    m_name->setObjectName(u"phaseNameLineEdit"_s);
    m_name->setAccessibleName(tr("Phase", "name of a field"));
    m_name->setPlaceholderText(tr("Registration, campaign …", "hint in the empty name of a phase"));
    m_first->setObjectName(u"phaseFirstLineEdit"_s);
    m_first->setAccessibleName(tr("First day", "name of a field"));
    m_first->setDate(near);
    m_last->setObjectName(u"phaseLastLineEdit"_s);
    m_last->setAccessibleName(tr("Last day", "name of a field"));
    m_last->setDate(near);
    row->addWidget(m_name, 1);
    row->addWidget(m_first);
    row->addWidget(new QLabel(u"~"_s));
    row->addWidget(m_last);
    setFocusProxy(m_name);
}

void PhaseRow::setPhase(const ElectionPhase &phase)
{
    m_name->setText(phase.name);
    m_first->setDate(phase.first);
    m_last->setDate(phase.last);
}

ElectionPhase PhaseRow::phase() const
{
    return {m_name->text().trimmed(), m_first->date(), m_last->date()};
}

bool PhaseRow::isReversed() const
{
    const ElectionPhase typed = phase();
    return !typed.name.isEmpty() && typed.last < typed.first;
}

QWidget *PhaseRow::lastDayField() const
{
    return m_last;
}

} // namespace yeouido
