// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "settings/preferences.h"

#include <QDate>
#include <QImage>
#include <QSize>

namespace yeouido {

class Session;
struct WindowRequest;

/// The program with its window: makes the application, opens the file or asks what to begin with, and runs
/// until the window is closed. A second start for the same file raises the first window and returns 0.
/// Returns the exit code of the process.
[[nodiscard]] int runWindow(int argc, char *argv[], const WindowRequest &request, const Clock &clock);

/// What the window of a session shows for the week of `day`, without showing it: for pictures where there is
/// no display. `page` is 0 for the week itself, else one of pageList(), counted from 1. Needs a QApplication
/// with style and language set.
[[nodiscard]] QImage windowPicture(Session &session, QDate day, QSize size, int page = 0,
                                   const Preferences &preferences = {});

} // namespace yeouido
