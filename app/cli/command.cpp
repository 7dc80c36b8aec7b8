// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "command.h"

#include "text/error_text.h"

namespace yeouido {

std::unexpected<CommandFailure> refused(const Error &error)
{
    return refused(errorText(error));
}

std::unexpected<CommandFailure> refused(const QString &sentence)
{
    return std::unexpected(CommandFailure{ExitStatus::Refused, sentence});
}

std::unexpected<CommandFailure> wrongUsage(const QString &sentence)
{
    return std::unexpected(CommandFailure{ExitStatus::WrongUsage, sentence});
}

QString fromOption(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace yeouido
