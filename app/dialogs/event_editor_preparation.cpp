// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_preparation.h"

#include "dialogs/list_field.h"
#include "dialogs/reminder_field.h"
#include "paint/style.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// One of the materials: what, how many, who brings it, and whether it is there.
class MaterialRow final : public QWidget
{
public:
    explicit MaterialRow(const std::function<void()> &edited)
        : m_name(new QLineEdit)
        , m_quantity(new QSpinBox)
        , m_holder(new QLineEdit)
        , m_ready(new QCheckBox(EventPreparation::tr("Ready", "tick at one of the materials")))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(currentStyle().px(6));
        m_name->setObjectName(u"materialNameLineEdit"_s);
        m_name->setAccessibleName(EventPreparation::tr("Material", "name of a field"));
        m_name->setPlaceholderText(EventPreparation::tr("What", "hint in an empty field of a material"));
        m_quantity->setObjectName(u"materialQuantitySpinBox"_s);
        m_quantity->setAccessibleName(EventPreparation::tr("Number of copies", "name of a field"));
        m_quantity->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        m_quantity->setValue(1);
        m_quantity->setFixedWidth(currentStyle().px(62));
        m_holder->setObjectName(u"materialHolderLineEdit"_s);
        m_holder->setAccessibleName(EventPreparation::tr("Who brings it", "name of a field"));
        m_holder->setPlaceholderText(
            EventPreparation::tr("Who brings it", "hint in an empty field of a material"));
        m_ready->setObjectName(u"materialReadyCheckBox"_s);
        row->addWidget(m_name, 3);
        row->addWidget(m_quantity);
        row->addWidget(m_holder, 2);
        row->addWidget(m_ready);
        connect(m_name, &QLineEdit::textEdited, this, edited);
        connect(m_quantity, &QSpinBox::valueChanged, this, edited);
        connect(m_holder, &QLineEdit::textEdited, this, edited);
        connect(m_ready, &QCheckBox::clicked, this, edited);
    }

    void setMaterial(const Material &material)
    {
        m_name->setText(material.name);
        m_quantity->setValue(material.quantity);
        m_holder->setText(material.holder);
        m_ready->setChecked(material.ready);
    }

    [[nodiscard]] Material material() const
    {
        return {m_name->text(), m_quantity->value(), m_holder->text(), m_ready->isChecked()};
    }

private:
    QLineEdit *m_name;
    QSpinBox *m_quantity;
    QLineEdit *m_holder;
    QCheckBox *m_ready;
};

} // namespace

EventPreparation::EventPreparation(QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm(true);
    setLayout(form);
    m_reminders = new ReminderField;
    m_reminders->setObjectName(u"reminderField"_s);
    addField(*form, tr("Remind", "label in the event editor"), m_reminders);
    m_materials = new ListField(u"materialsListField"_s, tr("Add material", "button in the event editor"),
                                [this] { return new MaterialRow([this] { Q_EMIT edited(); }); });
    addField(*form, tr("Materials", "label in the event editor: things to have ready"), m_materials);
    connect(m_materials, &ListField::edited, this, &EventPreparation::edited);
    connect(m_reminders, &ReminderField::edited, this, &EventPreparation::edited);
}

void EventPreparation::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_reminders->setMinutes(body.reminderMinutes);
    m_materials->clear();
    for (const Material &material : body.materials)
        static_cast<MaterialRow *>(m_materials->addRow())->setMaterial(material);
}

void EventPreparation::apply(EventBody &body) const
{
    body.reminderMinutes = m_reminders->minutes();
    body.materials.clear();
    for (const MaterialRow *row : m_materials->rows<MaterialRow>()) {
        Material material = row->material();
        if (material != Material())
            body.materials.push_back(std::move(material));
    }
}

} // namespace yeouido
