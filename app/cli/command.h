// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "time/official_format.h"

#include <CLI/CLI.hpp>
#include <QString>

#include <expected>
#include <functional>

namespace yeouido {

/// The statuses the program ends with.
enum class ExitStatus { Done = 0, Refused = 1, WrongUsage = 2 };

/// What every subcommand is given.
struct CommandContext
{
    QString databasePath;
    Language language;
    const Clock &clock;
};

/// Why a subcommand did not do its work: how the program ends, and the sentence on standard error.
struct CommandFailure
{
    ExitStatus status = ExitStatus::Refused;
    QString sentence;
};

/// The work of a subcommand; on success the status to end with, which is Done but for a check that found
/// something.
using Outcome = std::expected<ExitStatus, CommandFailure>;

/// One subcommand: its words on the command line, and what it does once they are read.
struct Command
{
    CLI::App *words = nullptr;
    std::function<Outcome(const CommandContext &)> run;
    bool paints = false; ///< needs fonts and painting, though no display
};

/// The file, the disk or the values stand against it.
[[nodiscard]] std::unexpected<CommandFailure> refused(const Error &error);
[[nodiscard]] std::unexpected<CommandFailure> refused(const QString &sentence);

/// What was typed is not what the program understands.
[[nodiscard]] std::unexpected<CommandFailure> wrongUsage(const QString &sentence);

/// Done when the last thing to do, the writing, has been done.
[[nodiscard]] Outcome finished(const Result<void> &written);

/// What --json does, for the help.
[[nodiscard]] QString jsonHelp();

/// The text of an option.
[[nodiscard]] QString fromOption(const std::string &text);

} // namespace yeouido
