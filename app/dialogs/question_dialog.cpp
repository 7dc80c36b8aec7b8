// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/question_dialog.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QLabel *addLabel(QBoxLayout &layout, const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(name);
    layout.addWidget(label);
    return label;
}

} // namespace

std::optional<std::size_t> ask(QWidget *parent, const Question &question)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"questionDialog"_s);
    dialog.setWindowTitle(question.title);
    dialog.setMinimumWidth(400);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    QLabel *heading = addLabel(*layout, question.heading, u"questionHeadingLabel"_s);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    if (!question.text.isEmpty())
        addLabel(*layout, question.text, u"questionTextLabel"_s);
    dialog.setAccessibleName(question.heading);
    dialog.setAccessibleDescription(question.text);
    layout->addSpacing(8);

    std::optional<std::size_t> given;
    QPushButton *taken = nullptr;
    for (std::size_t index = 0; index < question.answers.size(); ++index) {
        const Answer &answer = question.answers[index];
        auto *button = new QPushButton(answer.label);
        button->setObjectName(answer.name + u"Button"_s);
        button->setProperty("destructive", answer.destructive);
        button->setAutoDefault(false);
        layout->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, &given, index] {
            given = index;
            dialog.accept();
        });
        if (!taken && !answer.destructive)
            taken = button;
    }
    auto *back = new QPushButton(question.wayBack);
    back->setObjectName(u"wayBackButton"_s);
    back->setAutoDefault(false);
    QObject::connect(back, &QPushButton::clicked, &dialog, &QDialog::reject);
    layout->addSpacing(4);
    layout->addWidget(back);
    if (!taken)
        taken = back;
    taken->setDefault(true);
    taken->setFocus();
    dialog.exec();
    return given;
}

} // namespace yeouido
