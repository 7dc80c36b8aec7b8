// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include <QCoreApplication>

#include <array>

namespace yeouido {

std::vector<Command> allCommands(CLI::App &program)
{
    constexpr std::array makers{sampleCommand,   listCommand,      addCommand,    exportCommand,
                                printCommand,    pictureCommand,   searchCommand, historyCommand,
                                holidaysCommand, electionsCommand, checkCommand,  backupCommand,
                                restoreCommand};
    std::vector<Command> commands;
    const QString heading =
        QCoreApplication::translate("CommandLine", "Subcommands", "command line help, heading");
    for (const auto make : makers) {
        commands.push_back(make(program));
        commands.back().words->group(heading.toStdString());
    }
    return commands;
}

} // namespace yeouido
