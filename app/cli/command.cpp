// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "command.h"

#include "text/error_text.h"

#include <QCoreApplication>

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

Outcome finished(const Result<void> &written)
{
    if (!written)
        return refused(written.error());
    return ExitStatus::Done;
}

QString jsonHelp()
{
    return QCoreApplication::translate("Options", "Print one JSON array, for other programs",
                                       "command line help");
}

QString fromOption(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace yeouido
