// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/department_delegate.h"

#include "dialogs/choice_field.h"
#include "pages/items/item_tree.h"

#include <QLineEdit>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

DepartmentDelegate::DepartmentDelegate(const ItemData &data, QObject *parent)
    : InkDelegate(parent)
    , m_data(data)
{
}

QWidget *DepartmentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(ItemTreeColumn::Department)) {
        QWidget *editor = InkDelegate::createEditor(parent, option, index);
        editor->setObjectName(u"cellLineEdit"_s);
        return editor;
    }
    auto *field = new ChoiceField(tr("Not set yet", "no lead department is chosen"), parent);
    field->setObjectName(u"cellComboBox"_s);
    for (const Department &department : m_data.directory.departments) {
        if (department.validity.contains(m_data.today))
            field->addChoice(department.id, department.name);
        else
            field->setName(department.id, department.name);
    }
    connect(field, &QComboBox::activated, this, [this, field] {
        auto *delegate = const_cast<DepartmentDelegate *>(this);
        Q_EMIT delegate->commitData(field);
        Q_EMIT delegate->closeEditor(field);
    });
    return field;
}

void DepartmentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<ChoiceField *>(editor);
    if (!field) {
        InkDelegate::setEditorData(editor, index);
        return;
    }
    const QString name = index.data(Qt::EditRole).toString();
    const auto chosen = std::ranges::find(m_data.directory.departments, name, &Department::name);
    field->setChoice(chosen == m_data.directory.departments.end() ? std::nullopt : std::optional(chosen->id));
    field->showPopup();
}

void DepartmentDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<ChoiceField *>(editor))
        model->setData(index, field->currentData(), Qt::EditRole);
    else
        InkDelegate::setModelData(editor, model, index);
}

} // namespace yeouido
