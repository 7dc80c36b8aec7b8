// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/file_questions.h"

#include "dialogs/question_dialog.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::FileTexts)
};

QString officeFiles()
{
    return FileTexts::tr("Office files (*.sqlite)", "file dialog: which files are shown");
}

QString allFiles()
{
    return FileTexts::tr("All files (*)", "file dialog: which files are shown");
}

} // namespace

QString askFile(QWidget *parent, FileQuestion question, const QString &nearby)
{
    const QFileInfo info(nearby);
    const QString filters = officeFiles() + u";;"_s + allFiles();
    switch (question) {
    case FileQuestion::Open:
        return QFileDialog::getOpenFileName(parent,
                                            FileTexts::tr("Open an office file", "title of the file dialog"),
                                            info.absolutePath(), filters);
    case FileQuestion::RestoreFrom:
        return QFileDialog::getOpenFileName(
            parent, FileTexts::tr("Choose the backup to go on from", "title of the file dialog"),
            info.absolutePath(), filters);
    case FileQuestion::BackUpTo:
        break;
    }
    const QString stem = u"%1-%2"_s.arg(info.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    QString name = stem + u".sqlite"_s;
    for (int number = 2; info.absoluteDir().exists(name); ++number)
        name = u"%1-%2.sqlite"_s.arg(stem).arg(number);
    // A backup never replaces a file, so the dialog need not ask whether it may.
    return QFileDialog::getSaveFileName(parent, FileTexts::tr("Back up to", "title of the file dialog"),
                                        info.absoluteDir().filePath(name), filters, nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

bool confirmRestore(QWidget *parent, const QString &backup)
{
    const Question question{
        FileTexts::tr("Restore a backup", "title of the question"),
        FileTexts::tr("Go on from the backup “%1”?", "question; %1 is the name of a file")
            .arg(QFileInfo(backup).fileName()),
        FileTexts::tr("It takes the place of the open file, which is kept beside it under another name.",
                      "below the question whether to restore a backup"),
        {Answer{FileTexts::tr("Restore this backup", "answer"), u"restore"_s, false}},
        FileTexts::tr("Keep the open file", "answer: does not restore the backup")};
    return ask(parent, question).has_value();
}

} // namespace yeouido
