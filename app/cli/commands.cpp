// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

namespace yeouido {

std::vector<Command> allCommands(CLI::App &)
{
    return {};
}

} // namespace yeouido
