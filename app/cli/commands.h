// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <vector>

namespace yeouido {

// The subcommands. Each adds its words to the program's command line.

/// All of them, in the order in which the help names them.
[[nodiscard]] std::vector<Command> allCommands(CLI::App &program);

} // namespace yeouido
