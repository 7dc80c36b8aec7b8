// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "bench/bare_grid.h"

#include "main_window.h"
#include "session.h"

#include <QApplication>

#include <memory>

namespace yeouido::bench {

/// The window of the program on a file, shown at its usual size, and beside it the grid that it is measured
/// against, as large as its middle.
struct MeasuredWindow
{
    MeasuredWindow(std::unique_ptr<OfficeStore> store, const Clock &clock)
        : session(std::move(store), clock, QStringLiteral("bench"))
        , window(session, Preferences())
    {
        window.resize(1280, 800);
        window.show();
        grid.resize(780, 650);
        grid.show();
        QApplication::processEvents();
    }

    Session session;
    MainWindow window;
    BareGrid grid;
};

} // namespace yeouido::bench
