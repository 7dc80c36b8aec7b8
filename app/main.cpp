// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "cli/command_line.h"
#include "window_program.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    // Whatever the program writes is for its user alone.
    umask(0077);
#endif
    const yeouido::SystemClock clock;
    const auto request = yeouido::runCommandLine(argc, argv, clock);
    if (const int *status = std::get_if<int>(&request))
        return *status;
    return yeouido::runWindow(argc, argv, std::get<yeouido::WindowRequest>(request), clock);
}
