// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/material_field.h"

#include "dialogs/list_field.h"
#include "paint/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal quantityWidth = 62;

/// One of the materials: what, how many, who brings it, and whether it is there.
class MaterialRow final : public QWidget
{
public:
    explicit MaterialRow(const std::function<void()> &edited)
        : m_name(new QLineEdit)
        , m_quantity(new QSpinBox)
        , m_holder(new QLineEdit)
        , m_ready(new QCheckBox(MaterialField::tr("Ready", "tick at one of the materials")))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(currentStyle().px(6));
        m_name->setObjectName(u"materialNameLineEdit"_s);
        m_name->setAccessibleName(MaterialField::tr("Material", "name of a field"));
        m_name->setPlaceholderText(MaterialField::tr("What", "hint in an empty field of a material"));
        m_quantity->setObjectName(u"materialQuantitySpinBox"_s);
        m_quantity->setAccessibleName(MaterialField::tr("Number of copies", "name of a field"));
        m_quantity->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        m_quantity->setValue(1);
        m_quantity->setFixedWidth(currentStyle().px(quantityWidth));
        m_holder->setObjectName(u"materialHolderLineEdit"_s);
        m_holder->setAccessibleName(MaterialField::tr("Who brings it", "name of a field"));
        m_holder->setPlaceholderText(
            MaterialField::tr("Who brings it", "hint in an empty field of a material"));
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

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }

private:
    QLineEdit *m_name;
    QSpinBox *m_quantity;
    QLineEdit *m_holder;
    QCheckBox *m_ready;
};

QLabel *newColumnName(const QString &name)
{
    auto *label = new QLabel(name);
    label->setProperty("role", u"section"_s);
    return label;
}

/// The names of the columns, over fields as wide as those of a row.
QWidget *newHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    const int gap = currentStyle().px(6);
    row->setSpacing(gap);
    const QCheckBox ready(MaterialField::tr("Ready", "tick at one of the materials"));
    const QToolButton removal;
    row->setContentsMargins(0, 0, ready.sizeHint().width() + removal.sizeHint().width() + 2 * gap, 0);
    QLabel *quantity = newColumnName(MaterialField::tr("Number", "column of the materials: of copies"));
    quantity->setFixedWidth(currentStyle().px(quantityWidth));
    row->addWidget(newColumnName(MaterialField::tr("Material", "column of the materials")), 3);
    row->addWidget(quantity);
    row->addWidget(newColumnName(MaterialField::tr("Who brings it", "column of the materials")), 2);
    return head;
}

} // namespace

MaterialField::MaterialField(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_list(new ListField(objectName, tr("Add material", "button below a list of things to have ready"),
                           [this] { return new MaterialRow([this] { Q_EMIT edited(); }); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setHead(newHead());
    connect(m_list, &ListField::edited, this, &MaterialField::edited);
}

void MaterialField::setMaterials(const std::vector<Material> &materials)
{
    const QSignalBlocker quiet(this);
    m_list->clear();
    for (const Material &material : materials)
        static_cast<MaterialRow *>(m_list->addRow())->setMaterial(material);
}

std::vector<Material> MaterialField::materials() const
{
    std::vector<Material> typed;
    for (const MaterialRow *row : m_list->rows<MaterialRow>()) {
        Material material = row->material();
        if (material != Material())
            typed.push_back(std::move(material));
    }
    return typed;
}

QWidget *MaterialField::nameless() const
{
    for (const MaterialRow *row : m_list->rows<MaterialRow>()) {
        const Material material = row->material();
        if (material != Material() && material.name.trimmed().isEmpty())
            return row->nameField();
    }
    return nullptr;
}

} // namespace yeouido
