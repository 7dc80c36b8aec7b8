// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/follow_ups/quick_follow_up.h"

#include "dialogs/person_field.h"
#include "dialogs/time_field.h"
#include "paint/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yeouido {

using namespace Qt::StringLiterals;

QuickFollowUp::QuickFollowUp(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit)
    , m_due(new DateField)
    , m_add(new QPushButton(tr("Add", "button of the line that adds a follow-up")))
{
    const Style &look = currentStyle();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(6));
    m_text->setObjectName(u"quickTextLineEdit"_s);
    m_text->setAccessibleName(tr("New follow-up", "name of a field"));
    m_text->setPlaceholderText(
        tr("What is to be done; Enter adds it", "hint in the line that adds a follow-up"));
    m_due->setObjectName(u"quickDueDateField"_s);
    m_due->setAccessibleName(tr("Due", "follow-up, name of a field"));
    m_due->setPlaceholderText(tr("Due", "hint in an empty date"));
    m_add->setObjectName(u"quickAddPushButton"_s);
    m_add->setEnabled(false);
    row->addWidget(m_text, 4);
    row->addWidget(m_due, 1);
    row->addWidget(m_add);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, this, &QuickFollowUp::enter);
    connect(m_due, &QLineEdit::returnPressed, this, &QuickFollowUp::enter);
    connect(m_add, &QPushButton::clicked, this, &QuickFollowUp::enter);
}

void QuickFollowUp::offer(const Directory &directory, QDate today)
{
    if (m_today != today) {
        const std::optional<QDate> typed = m_today.isValid() ? m_due->dateOrNone() : std::nullopt;
        m_due->allowNone(today);
        m_due->setDateOrNone(typed);
        m_today = today;
    }
    if (m_owner && m_departments == directory.departments)
        return;
    m_departments = directory.departments;
    const NamedDepartment typed = m_owner ? m_owner->named() : NamedDepartment{};
    auto *owner = new OwnerField(m_departments, today);
    owner->setObjectName(u"quickOwnerComboBox"_s);
    owner->setAccessibleName(tr("Owner", "follow-up, name of a field"));
    owner->setNamed(typed);
    auto *row = static_cast<QHBoxLayout *>(layout());
    delete m_owner;
    m_owner = owner;
    row->insertWidget(1, m_owner, 2);
    setTabOrder(m_text, m_owner);
    setTabOrder(m_owner, m_due);
    setTabOrder(m_due, m_add);
}

void QuickFollowUp::clear()
{
    m_text->clear();
    m_owner->setNamed({});
    m_due->setDateOrNone(std::nullopt);
    m_text->setFocus();
}

void QuickFollowUp::enter()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !m_add->isEnabled())
        return;
    m_due->commit();
    const NamedDepartment owner = m_owner->named();
    FollowUp followUp;
    followUp.id = FollowUpId::create();
    followUp.text = text;
    followUp.ownerDepartment = owner.id;
    followUp.owner = owner.words;
    followUp.due = m_due->dateOrNone();
    followUp.since = m_today;
    Q_EMIT entered(followUp);
}

} // namespace yeouido
