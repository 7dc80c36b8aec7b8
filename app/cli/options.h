// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "command.h"
#include "office/token.h"
#include "time/wall_time.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>

namespace yeouido {

/// What an option says, or why it cannot be understood.
template <class T>
using Read = std::expected<T, CommandFailure>;

/// Hands the failure of one reading on as that of another.
template <class T>
[[nodiscard]] std::unexpected<CommandFailure> failure(const Read<T> &read)
{
    return std::unexpected(read.error());
}

/// A subcommand with its line in the help and a place for the values of its options.
template <class Options>
struct Words
{
    CLI::App *words = nullptr;
    std::shared_ptr<Options> options = std::make_shared<Options>();

    Words(CLI::App &program, const char *name, const QString &help)
        : words(program.add_subcommand(name, help.toStdString()))
    {
        // Made before the subcommand learns of the heading.
        words->get_help_ptr()->group(program.get_help_ptr()->get_group());
    }

    void text(const char *name, std::string Options::*value, const QString &type, const QString &help) const
    {
        words->add_option(name, (*options).*value, help.toStdString())->type_name(type.toStdString());
    }

    void flag(const char *name, bool Options::*value, const QString &help) const
    {
        words->add_flag(name, (*options).*value, help.toStdString());
    }
};

/// The days that --from with --to, or --week, name.
struct RangeOptions
{
    std::string from;
    std::string to;
    std::string week;
};

void addRangeOptions(CLI::App &words, RangeOptions &options);

/// Nothing when no days were named. `--to` is included.
[[nodiscard]] Read<std::optional<DateSpan>> readRange(const RangeOptions &options);

/// A date as 2025-04-16. `option` is the option's name.
[[nodiscard]] Read<QDate> readDate(const QString &option, const QString &text);

/// An ISO 8601 week as 2025-W16, Monday to Sunday.
[[nodiscard]] Read<DateSpan> readWeek(const QString &text);

void addAudienceOption(CLI::App &words, std::string &audience);
/// The house itself where nobody is named.
[[nodiscard]] Read<Audience> readAudience(const std::string &text);

/// The words an option takes, for its help: "meeting|ceremony|other".
template <class Enum>
[[nodiscard]] QString choices()
{
    QStringList words;
    for (const auto &entry : TokenTable<Enum>::entries)
        words.append(entry.second.toString());
    return words.join(u'|');
}

[[nodiscard]] std::unexpected<CommandFailure> unknownWord(const QString &option, const QString &text,
                                                          const QString &choices);

/// One of the words of an enumeration; `otherwise` where the option is not given.
template <class Enum>
[[nodiscard]] Read<Enum> readWord(const QString &option, const std::string &text, Enum otherwise)
{
    if (text.empty())
        return otherwise;
    const QString word = fromOption(text);
    if (const std::optional<Enum> value = fromToken<Enum>(word))
        return *value;
    return unknownWord(option, word, choices<Enum>());
}

/// Where a handout goes: a file with one of the endings, or '-' for standard output. Never the office file.
[[nodiscard]] Read<QString> readTarget(const std::string &output, const QString &ending,
                                       const QString &databasePath);

} // namespace yeouido
