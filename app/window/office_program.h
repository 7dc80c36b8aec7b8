// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "dialogs/choice_page.h"
#include "settings/preferences.h"
#include "time/official_format.h"
#include "window/file_questions.h"
#include "window/message_bar.h"
#include "window/opening.h"
#include "window/single_window.h"

#include <QObject>

#include <memory>

namespace yeouido {

class MainWindow;
class Session;

/// The program while it runs: which file is open, and which page stands on the screen for it. Everything that
/// concerns whole files is here; the window knows its session only.
class OfficeProgram final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfficeProgram)

public:
    /// `clock` must outlive the program.
    OfficeProgram(const Clock &clock, QString preferencesFile, QObject *parent = nullptr);
    ~OfficeProgram() override;

    /// Shows the week of a file, a page with choices when there is no file or it cannot be opened. False when
    /// another window has the file, which then has come to the front.
    [[nodiscard]] bool start(const QString &path);

    /// What stands on the screen; the other one is nullptr.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

    [[nodiscard]] ChoicePage *page() const { return m_page.get(); }

    /// Other ways to ask, for tests.
    void setAskFile(AskFile askFile) { m_askFile = std::move(askFile); }

    void setConfirmRestore(ConfirmRestore confirm) { m_confirmRestore = std::move(confirm); }

private:
    enum class Opened { Yes, No, ElsewhereRaised };

    void choose(StartChoice choice);
    /// Makes the file with these values in it and opens it.
    void begin(const Result<Change> &values);
    Opened open(const QString &path);
    void openForReadingOnly();
    void openAnother();
    void backUpFile();
    void restoreFile();
    void changeSettings();

    void showSession(std::unique_ptr<OfficeStore> store, const std::optional<Error> &reason);
    /// A fresh window for the session, in the place and with the week of the one before.
    void buildWindow();
    void showPage(const ChoicePageText &text);
    void showTrouble(const Error &error);
    void report(MessageBar::Tone tone, const QString &sentence);
    void raise();
    [[nodiscard]] QWidget *shown() const;
    void rememberFile(const QString &path);

    const Clock &m_clock;
    QString m_preferencesFile;
    Preferences m_preferences;
    QString m_path;
    AskFile m_askFile = askFile;
    ConfirmRestore m_confirmRestore = confirmRestore;
    std::unique_ptr<SingleWindow> m_single;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HealthCheck> m_check;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ChoicePage> m_page;
    std::optional<Error> m_trouble; ///< why the session is not to be edited
};

} // namespace yeouido
