// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window_program.h"

#include "cli/command_line.h"
#include "main_window.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "window/office_program.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace yeouido {

int runWindow(int argc, char *argv[], const WindowRequest &request, const Clock &clock)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"yeouido-office"_s);
    QApplication::setApplicationName(u"yeouido-office"_s);
    QApplication::setDesktopFileName(u"yeouido-office"_s);
    const std::optional<Language> chosen =
        request.language ? request.language : loadPreferences(preferencesFile()).language;
    installLanguage(chosen.value_or(languageFromSystem()));
    applyStyle(application);

    OfficeProgram program(clock, preferencesFile());
    if (!program.start(request.file))
        return 0;
    return QApplication::exec();
}

QImage windowPicture(Session &session, QDate day, QSize size, int page, const Preferences &preferences)
{
    MainWindow window(session, preferences);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(size);
    window.showWeekOf(day);
    window.showChecked();
    window.showPage(page);
    window.show();
    QApplication::processEvents();
    return window.grab().toImage();
}

} // namespace yeouido
