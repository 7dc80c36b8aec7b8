// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/office_program.h"

#include "dialogs/first_start.h"
#include "dialogs/settings_dialog.h"
#include "handout/sample.h"
#include "main_window.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "settings/paths.h"
#include "storage/backup.h"
#include "text/error_text.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yeouido {

namespace {

/// By then the window has been painted: to read the whole file at the same time would hold that up.
constexpr auto untilPainted = 100ms;

/// A new file with these values in it, or no file at all.
Result<void> createOffice(const QString &path, const Clock &clock, const Change &values, const QString &who)
{
    Result<std::unique_ptr<OfficeStore>> store = OfficeStore::create(path, clock);
    if (!store)
        return failure(store);
    if (values.records.empty())
        return {};
    Result<void> applied = (*store)->apply(values, who);
    if (!applied) {
        store->reset();
        QFile::remove(path);
    }
    return applied;
}

/// The first day of the weekly office in an example: what it is an example of.
std::optional<QDate> firstOfficeDay(const Change &example)
{
    std::optional<QDate> first;
    for (const RecordChange &record : example.records) {
        const auto *officeDay = record.after ? std::get_if<OfficeDay>(&*record.after) : nullptr;
        if (officeDay && (!first || officeDay->occurrence.date < *first))
            first = officeDay->occurrence.date;
    }
    return first;
}

/// The dialog is gone when this returns: the window it stands over may be the next to go.
std::optional<Preferences> askSettings(const Preferences &preferences, QWidget *window)
{
    SettingsDialog dialog(preferences, window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.preferences();
}

} // namespace

OfficeProgram::OfficeProgram(const Clock &clock, QString preferencesFile, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_preferencesFile(std::move(preferencesFile))
    , m_preferences(loadPreferences(m_preferencesFile))
{
}

OfficeProgram::~OfficeProgram() = default;

bool OfficeProgram::start(const QString &path)
{
    m_path = path;
    if (path.isEmpty())
        m_path = QFileInfo::exists(m_preferences.lastFile) ? m_preferences.lastFile : defaultDatabasePath();
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
        return open(m_path) != Opened::ElsewhereRaised;
    showPage(firstStartText(m_path));
    return true;
}

void OfficeProgram::choose(StartChoice choice)
{
    switch (choice) {
    case StartChoice::LoadExample:
        return begin(sampleChange());
    case StartChoice::StartEmpty:
        return begin(Change{});
    case StartChoice::OpenFile:
        return openAnother();
    case StartChoice::RestoreBackup:
        return restoreFile();
    case StartChoice::OpenForReading:
        return openForReadingOnly();
    }
}

void OfficeProgram::begin(const Result<Change> &values)
{
    const Result<void> made = values ? createOffice(m_path, m_clock, *values, nameOfUser(m_preferences))
                                     : Result<void>(failure(values));
    if (!made) {
        m_page->showError(errorText(made.error()));
        return;
    }
    const std::optional<QDate> day = firstOfficeDay(*values);
    if (open(m_path) == Opened::Yes && day)
        m_window->showWeekOf(*day);
}

OfficeProgram::Opened OfficeProgram::open(const QString &path)
{
    auto single = std::make_unique<SingleWindow>();
    const SingleWindow::Claim claim = single->claim(path);
    if (claim == SingleWindow::Claim::Raised)
        return Opened::ElsewhereRaised;
    Opening opening;
    if (claim == SingleWindow::Claim::Taken)
        opening.reason = Error{ErrorCode::AlreadyOpen, path, {}};
    else
        opening = openOffice(path, m_clock);
    if (!opening.store) {
        if (m_window)
            report(MessageBar::Tone::Error, errorText(*opening.reason));
        else
            showPage(openFailureText(path, *opening.reason));
        return Opened::No;
    }
    m_path = path;
    m_single = std::move(single);
    connect(m_single.get(), &SingleWindow::raiseRequested, this, &OfficeProgram::raise);
    showSession(std::move(opening.store), opening.reason);
    return Opened::Yes;
}

void OfficeProgram::openForReadingOnly()
{
    Opening opening = openForReading(m_path, m_clock);
    if (!opening.store)
        m_page->showError(errorText(*opening.reason));
    else
        showSession(std::move(opening.store), Error{ErrorCode::DamagedFile, m_path, {}});
}

void OfficeProgram::openAnother()
{
    const QString path = m_askFile(shown(), FileQuestion::Open, m_path);
    if (path.isEmpty() || (m_window && QFileInfo(path) == QFileInfo(m_path)))
        return;
    if (open(path) == Opened::Yes)
        rememberFile(path);
}

void OfficeProgram::backUpFile()
{
    const QString target = m_askFile(shown(), FileQuestion::BackUpTo, m_path);
    if (target.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<std::optional<Error>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, target] {
        if (const std::optional<Error> error = watcher->result())
            report(MessageBar::Tone::Error, errorText(*error));
        else
            report(MessageBar::Tone::Notice,
                   tr("Backed up and checked: %1", "message after a backup; %1 is a path")
                       .arg(QDir::toNativeSeparators(target)));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([path = m_path, target, &clock = m_clock]() -> std::optional<Error> {
        const Result<void> copied = backUp(path, target, clock);
        return copied ? std::nullopt : std::optional(copied.error());
    }));
}

void OfficeProgram::restoreFile()
{
    const QString backup = m_askFile(shown(), FileQuestion::RestoreFrom, m_path);
    if (backup.isEmpty() || (m_window && !m_confirmRestore(shown(), backup)))
        return;
    // The file has to be closed while it is replaced; the window comes back with whatever is there then.
    const bool wasOpen = m_session != nullptr;
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    QApplication::setQuitOnLastWindowClosed(false);
    m_check.reset();
    m_window.reset();
    m_session.reset();
    m_single.reset();
    const Result<QString> kept = restore(backup, m_path, m_clock);
    if (kept || wasOpen)
        static_cast<void>(open(m_path));
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_window && !geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    if (!kept)
        report(MessageBar::Tone::Error, errorText(kept.error()));
    else if (kept->isEmpty())
        report(MessageBar::Tone::Notice, tr("The backup has been restored.", "message"));
    else
        report(
            MessageBar::Tone::Notice,
            tr("The backup has been restored. The file that was there is kept as %1", "message; %1 is a path")
                .arg(QDir::toNativeSeparators(*kept)));
}

void OfficeProgram::changeSettings()
{
    const std::optional<Preferences> chosen = askSettings(m_preferences, m_window.get());
    if (!chosen)
        return;
    // A language named on the command line holds until another one is chosen here.
    const bool otherLanguage = chosen->language != m_preferences.language;
    m_preferences = *chosen;
    savePreferences(m_preferences, m_preferencesFile);
    m_session->setWho(nameOfUser(m_preferences));
    const Language language = m_preferences.language.value_or(languageFromSystem());
    if (otherLanguage && language != currentLanguage()) {
        installLanguage(language);
        buildWindow();
    } else {
        m_window->setPreferences(m_preferences);
    }
}

void OfficeProgram::showSession(std::unique_ptr<OfficeStore> store, const std::optional<Error> &reason)
{
    const std::unique_ptr<MainWindow> oldWindow = std::move(m_window);
    const std::unique_ptr<Session> oldSession = std::move(m_session);
    m_check.reset();
    m_session = std::make_unique<Session>(std::move(store), m_clock, nameOfUser(m_preferences));
    m_trouble = reason;
    buildWindow();

    m_check = std::make_unique<HealthCheck>();
    connect(m_check.get(), &HealthCheck::passed, this, [this] {
        if (!m_trouble)
            m_session->setEditable(true);
        m_window->showChecked();
    });
    connect(m_check.get(), &HealthCheck::foundTrouble, this, &OfficeProgram::showTrouble);
    QTimer::singleShot(untilPainted, m_check.get(), [this] { m_check->start(m_path, m_clock); });
}

void OfficeProgram::buildWindow()
{
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    QGuiApplication::setApplicationDisplayName(
        tr("Yeouido Office", "name of the program in the title of its windows"));
    m_window = std::make_unique<MainWindow>(*m_session, m_preferences);
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::preferencesChanged, this, [this](const Preferences &preferences) {
        // Which file is open is the program's to know; the window's copy may be older.
        const QString lastFile = std::move(m_preferences.lastFile);
        m_preferences = preferences;
        m_preferences.lastFile = lastFile;
        savePreferences(m_preferences, m_preferencesFile);
    });
    // Queued, because these may replace the window in whose menu they were chosen.
    connect(window, &MainWindow::openRequested, this, &OfficeProgram::openAnother, Qt::QueuedConnection);
    connect(window, &MainWindow::backUpRequested, this, &OfficeProgram::backUpFile, Qt::QueuedConnection);
    connect(window, &MainWindow::restoreRequested, this, &OfficeProgram::restoreFile, Qt::QueuedConnection);
    connect(window, &MainWindow::settingsRequested, this, &OfficeProgram::changeSettings,
            Qt::QueuedConnection);
    window->takePlace();
    if (old) {
        window->restoreGeometry(old->saveGeometry());
        window->showWeekOf(old->selectedDay());
        if (m_session->isEditable())
            window->showChecked();
    }
    if (m_trouble)
        showTrouble(*m_trouble);
    window->show();
    if (m_page)
        m_page.release()->deleteLater();
}

void OfficeProgram::showPage(const ChoicePageText &text)
{
    if (m_page)
        m_page.release()->deleteLater();
    QGuiApplication::setApplicationDisplayName(
        tr("Yeouido Office", "name of the program in the title of its windows"));
    m_page = std::make_unique<ChoicePage>(text);
    connect(m_page.get(), &ChoicePage::chosen, this, &OfficeProgram::choose, Qt::QueuedConnection);
    m_page->show();
}

void OfficeProgram::showTrouble(const Error &error)
{
    m_trouble = error;
    m_session->setEditable(false);
    const bool backupHelps = error.code != ErrorCode::ReadOnly && error.code != ErrorCode::NetworkShare;
    m_window->showTrouble(errorText(error), backupHelps);
}

void OfficeProgram::report(MessageBar::Tone tone, const QString &sentence)
{
    if (m_window)
        m_window->messageBar().show(tone, sentence);
    else if (m_page)
        m_page->showError(sentence);
}

void OfficeProgram::raise()
{
    QWidget *widget = shown();
    widget->setWindowState((widget->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    widget->raise();
    widget->activateWindow();
}

QWidget *OfficeProgram::shown() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_page.get();
}

void OfficeProgram::rememberFile(const QString &path)
{
    m_preferences.lastFile = QFileInfo(path) == QFileInfo(defaultDatabasePath()) ? QString() : path;
    savePreferences(m_preferences, m_preferencesFile);
}

} // namespace yeouido
