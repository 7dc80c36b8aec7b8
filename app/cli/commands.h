// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <vector>

namespace yeouido {

// The subcommands. Each adds its words to the program's command line.

[[nodiscard]] Command addCommand(CLI::App &program);
[[nodiscard]] Command backupCommand(CLI::App &program);
[[nodiscard]] Command checkCommand(CLI::App &program);
[[nodiscard]] Command electionsCommand(CLI::App &program);
[[nodiscard]] Command exportCommand(CLI::App &program);
[[nodiscard]] Command historyCommand(CLI::App &program);
[[nodiscard]] Command holidaysCommand(CLI::App &program);
[[nodiscard]] Command listCommand(CLI::App &program);
[[nodiscard]] Command pictureCommand(CLI::App &program);
[[nodiscard]] Command printCommand(CLI::App &program);
[[nodiscard]] Command restoreCommand(CLI::App &program);
[[nodiscard]] Command sampleCommand(CLI::App &program);
[[nodiscard]] Command searchCommand(CLI::App &program);

/// All of them, in the order in which the help names them.
[[nodiscard]] std::vector<Command> allCommands(CLI::App &program);

} // namespace yeouido
