// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/reminder_field.h"

#include "dialogs/choice_field.h"
#include "paint/line_icon.h"
#include "paint/style.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 4;
constexpr int hour = 60;
constexpr int day = 24 * hour;

} // namespace

QString reminderText(int minutes)
{
    if (minutes == 0)
        return ReminderField::tr("At the start", "when someone is reminded");
    if (minutes % day == 0)
        return ReminderField::tr("%n day(s) before", "when someone is reminded", minutes / day);
    if (minutes % hour == 0)
        return ReminderField::tr("%n hour(s) before", "when someone is reminded", minutes / hour);
    return ReminderField::tr("%n minute(s) before", "when someone is reminded", minutes);
}

ReminderField::ReminderField(QWidget *parent)
    : QWidget(parent)
{
    const Style &look = currentStyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(6));
    m_chips = new QGridLayout;
    m_chips->setSpacing(look.px(6));
    m_chips->setColumnStretch(columns, 1);
    column->addLayout(m_chips);

    auto *custom = new QHBoxLayout;
    custom->setSpacing(look.px(6));
    m_number = new QSpinBox;
    m_number->setObjectName(u"reminderNumberSpinBox"_s);
    m_number->setAccessibleName(tr("Reminder: how long before the start", "name of a field"));
    m_number->setRange(0, 999);
    m_number->setValue(2);
    m_unit = new CalmComboBox;
    m_unit->setObjectName(u"reminderUnitComboBox"_s);
    m_unit->setAccessibleName(tr("Reminder: minutes, hours or days", "name of a field"));
    m_unit->addItem(tr("minutes before", "unit of a reminder"), 1);
    m_unit->addItem(tr("hours before", "unit of a reminder"), hour);
    m_unit->addItem(tr("days before", "unit of a reminder"), day);
    m_unit->setCurrentIndex(1);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *add = new QToolButton;
    add->setObjectName(u"addReminderToolButton"_s);
    add->setText(tr("Add", "adds a reminder"));
    custom->addWidget(m_number);
    custom->addWidget(m_unit);
    custom->addWidget(add);
    custom->addStretch();
    column->addLayout(custom);
    connect(add, &QToolButton::clicked, this, &ReminderField::addCustom);
    setMinutes({});
}

QToolButton *ReminderField::chip(int minutes)
{
    const QString name = u"reminder%1ToolButton"_s.arg(minutes);
    if (auto *there = findChild<QToolButton *>(name))
        return there;
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(reminderText(minutes));
    button->setCheckable(true);
    button->setProperty("minutes", minutes);
    const auto place = std::ranges::lower_bound(
        m_buttons, minutes, {}, [](const QToolButton *other) { return other->property("minutes").toInt(); });
    m_buttons.insert(place, button);
    for (std::size_t index = 0; index < m_buttons.size(); ++index)
        m_chips->addWidget(m_buttons[index], static_cast<int>(index) / columns,
                           static_cast<int>(index) % columns);
    connect(button, &QToolButton::toggled, button, [button](bool on) {
        button->setIcon(on ? lineIcon(u"check"_s) : QIcon());
        button->setToolButtonStyle(on ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    });
    connect(button, &QToolButton::clicked, this, &ReminderField::edited);
    return button;
}

void ReminderField::setMinutes(const std::vector<int> &minutes)
{
    m_order = minutes;
    qDeleteAll(std::exchange(m_buttons, {}));
    for (const int usual : {10, 30, hour, day})
        chip(usual);
    for (const int value : minutes)
        chip(value)->setChecked(true);
}

std::vector<int> ReminderField::minutes() const
{
    std::vector<int> chosen;
    const auto isOn = [this](int minutes) {
        const auto *button = findChild<QToolButton *>(u"reminder%1ToolButton"_s.arg(minutes));
        return button && button->isChecked();
    };
    std::ranges::copy_if(m_order, std::back_inserter(chosen), isOn);
    for (const QToolButton *button : m_buttons) {
        const int value = button->property("minutes").toInt();
        if (isOn(value) && std::ranges::find(chosen, value) == chosen.end())
            chosen.push_back(value);
    }
    return chosen;
}

void ReminderField::addCustom()
{
    chip(m_number->value() * m_unit->currentData().toInt())->setChecked(true);
    Q_EMIT edited();
}

} // namespace yeouido
