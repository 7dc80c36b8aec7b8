// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/form_section.h"

#include "paint/style.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace yeouido {

using namespace Qt::StringLiterals;

bool FormSection::showFault(const Fault & /*fault*/)
{
    return false;
}

QLabel *addField(QFormLayout &form, const QString &label, QWidget *field)
{
    auto *shown = new QLabel(label);
    shown->setTextFormat(Qt::PlainText);
    shown->setBuddy(field);
    // Forms that stand below one another have their fields in one line.
    if (form.rowWrapPolicy() != QFormLayout::WrapAllRows)
        shown->setMinimumWidth(currentStyle().px(78));
    else if (form.rowCount() > 0)
        shown->setContentsMargins(0, currentStyle().px(6), 0, 0);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    form.addRow(shown, field);
    return shown;
}

QFormLayout *newForm(bool labelsAbove)
{
    const Style &look = currentStyle();
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(look.px(12));
    form->setVerticalSpacing(look.px(labelsAbove ? 4 : 8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setRowWrapPolicy(labelsAbove ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    return form;
}

QLabel *newSectionLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"section"_s);
    return label;
}

QLabel *newHintLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"hint"_s);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit *newTextEdit(const QString &objectName)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    return edit;
}

QString plainText(const QPlainTextEdit &edit)
{
    // toPlainText() turns no-break spaces into plain ones.
    QString text = edit.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace yeouido
