// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include <array>

namespace yeouido {

std::vector<Command> allCommands(CLI::App &program)
{
    constexpr std::array makers{sampleCommand,  listCommand,  addCommand,    exportCommand, printCommand,
                                historyCommand, checkCommand, backupCommand, restoreCommand};
    std::vector<Command> commands;
    for (const auto make : makers)
        commands.push_back(make(program));
    return commands;
}

} // namespace yeouido
