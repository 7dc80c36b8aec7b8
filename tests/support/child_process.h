// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QString>

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yeouido::tests {

/// Runs a function in a forked process and gives what it returned (0 to 100); -1 when the process was killed.
template <class Function>
int inChild(Function function)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(function());
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

constexpr uid_t ordinaryUser = 65534;

/// Permissions do not bind root: hands a file over to an ordinary user when the tests run as root.
inline void giveToOrdinaryUser(const QString &path)
{
    if (geteuid() == 0)
        REQUIRE(chown(QFile::encodeName(path).constData(), ordinaryUser, ordinaryUser) == 0);
}

/// As inChild(), with the rights of an ordinary user.
template <class Function>
int asOrdinaryUser(Function function)
{
    return inChild([&] {
        if (geteuid() == 0 && setuid(ordinaryUser) != 0)
            return 100;
        return static_cast<int>(function());
    });
}

} // namespace yeouido::tests
