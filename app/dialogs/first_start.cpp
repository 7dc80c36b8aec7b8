// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/first_start.h"

#include "text/error_text.h"

#include <QCoreApplication>
#include <QDir>

namespace yeouido {

namespace {

/// The texts of the page that stands where the week will be.
class StartTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::StartTexts)

public:
    static ChoiceText loadExample()
    {
        return {StartChoice::LoadExample,
                tr("Load the Gwangju example", "first start: first of four choices"),
                tr("The true week of 14–20 April 2025, each fact with its source: to look around and try "
                   "things out.",
                   "first start: what loading the example does"),
                true};
    }

    static ChoiceText startEmpty()
    {
        return {StartChoice::StartEmpty, tr("Start empty", "first start: second of four choices"),
                tr("A new file without any appointment, for your own office.",
                   "first start: what starting empty does"),
                false};
    }

    static ChoiceText openFile()
    {
        return {StartChoice::OpenFile,
                tr("Open a file…", "first start and failed opening: choice, a file dialog follows"),
                tr("Work with an office file that is already on this computer.",
                   "first start and failed opening: what opening a file does"),
                false};
    }

    static ChoiceText restoreBackup()
    {
        return {StartChoice::RestoreBackup,
                tr("Restore a backup…", "first start and failed opening: choice, a file dialog follows"),
                tr("Go on from a backup copy. The copy stays as it is, and so does a file that is replaced: "
                   "it is kept beside it.",
                   "first start and failed opening: what restoring a backup does"),
                false};
    }

    static ChoiceText openForReading()
    {
        return {StartChoice::OpenForReading, tr("Open for reading only", "failed opening: choice"),
                tr("See and print what can still be read. Nothing can be changed.",
                   "failed opening: what opening for reading does"),
                false};
    }

    static QString welcome() { return tr("Welcome to Yeouido Office", "first start: heading of the page"); }

    static QString welcomeText()
    {
        return tr("There is no office file on this computer yet. What would you like to begin with?",
                  "first start: below the heading");
    }

    static QString willBeAt(const QString &path)
    {
        return tr("The file will be kept here, for you alone: %1", "first start: foot; %1 is a path")
            .arg(path);
    }

    static QString cannotOpen()
    {
        return tr("The office file could not be opened", "failed opening: heading of the page");
    }

    static QString untouched(const QString &path)
    {
        return tr("The file was left as it is: %1", "failed opening: foot; %1 is a path").arg(path);
    }
};

} // namespace

ChoicePageText firstStartText(const QString &path)
{
    return {StartTexts::welcome(),
            StartTexts::welcomeText(),
            {StartTexts::loadExample(), StartTexts::startEmpty(), StartTexts::openFile(),
             StartTexts::restoreBackup()},
            StartTexts::willBeAt(QDir::toNativeSeparators(path))};
}

ChoicePageText openFailureText(const QString &path, const Error &error)
{
    ChoicePageText text{StartTexts::cannotOpen(),
                        errorText(error),
                        {},
                        StartTexts::untouched(QDir::toNativeSeparators(path))};
    if (error.code == ErrorCode::DamagedFile || error.code == ErrorCode::BackupFailed)
        text.choices.push_back(StartTexts::openForReading());
    text.choices.push_back(StartTexts::openFile());
    if (error.code != ErrorCode::AlreadyOpen && error.code != ErrorCode::Busy)
        text.choices.push_back(StartTexts::restoreBackup());
    return text;
}

} // namespace yeouido
