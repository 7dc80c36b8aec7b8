// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "settings/preferences.h"
#include "time/official_format.h"

#include <QDate>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace yeouido {

class Session;

/// What the command line asks of the window.
struct WindowRequest
{
    QString file;                     ///< --db; empty: the usual file, or the one last chosen in the window
    std::optional<Language> language; ///< --lang; nothing: as set, then as the system

    bool operator==(const WindowRequest &) const = default;
};

/// The program with its window: makes the application, opens the file or asks what to begin with, and runs
/// until the window is closed. A second start for the same file raises the first window and returns 0.
/// Returns the exit code of the process.
[[nodiscard]] int runWindow(int argc, char *argv[], const WindowRequest &request, const Clock &clock);

/// What the window of a session shows for the week of `day`, without showing it: for pictures where there is
/// no display. Needs a QApplication with style and language set.
[[nodiscard]] QImage weekPicture(Session &session, QDate day, QSize size,
                                 const Preferences &preferences = {});

} // namespace yeouido
