// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "time/official_format.h"

#include <QString>

#include <optional>
#include <variant>

namespace yeouido {

/// What the window is started with.
struct WindowRequest
{
    QString file;                     ///< named with --db; empty for the usual one
    std::optional<Language> language; ///< named with --lang

    bool operator==(const WindowRequest &) const = default;
};

/// Reads the command line. With a subcommand it is carried out and its exit status returned: 0 done, 1
/// refused, failed or damaged, 2 wrong usage. Without one the window is asked for. Needs no display and no
/// application object; makes its own.
[[nodiscard]] std::variant<int, WindowRequest> runCommandLine(int argc, char *argv[], const Clock &clock);

} // namespace yeouido
