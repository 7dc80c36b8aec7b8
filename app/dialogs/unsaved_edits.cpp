// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/unsaved_edits.h"

#include "dialogs/question_dialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QShortcut>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct UnsavedEdits
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::UnsavedEdits)
};

} // namespace

Leaving askForUnsaved(QWidget *editor, const QString &heading, bool canSave)
{
    Question question{
        UnsavedEdits::tr("Unsaved changes", "title of a question"),
        heading,
        {},
        {{UnsavedEdits::tr("Save", "answer: saves and leaves the editor"), u"save"_s, false},
         {UnsavedEdits::tr("Discard what was typed", "answer: leaves the editor without saving"),
          u"discard"_s, true}},
        UnsavedEdits::tr("Go on editing", "answer: stays in the editor")};
    if (!canSave)
        question.answers.erase(question.answers.begin());
    const std::optional<std::size_t> answer = ask(editor, question);
    if (!answer)
        return Leaving::StaysOpen;
    return question.answers[*answer].destructive ? Leaving::Discards : Leaving::Saves;
}

void addSaveShortcuts(QWidget &editor, QPushButton &save)
{
    // Only what is in the dialog already can be its default.
    save.setDefault(true);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
          QKeySequence(Qt::CTRL | Qt::Key_S)}) {
        auto *shortcut = new QShortcut(keys, &editor);
        QObject::connect(shortcut, &QShortcut::activated, &save, &QPushButton::click);
    }
}

} // namespace yeouido
