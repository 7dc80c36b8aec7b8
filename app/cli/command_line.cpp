// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include "commands.h"
#include "output.h"
#include "settings/language.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <QApplication>

#include <algorithm>
#include <memory>
#include <span>
#include <sstream>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What the words before any subcommand say.
struct GlobalOptions
{
    std::string databasePath;
    std::string language;
};

/// The value of --lang, found before the rest is read: the help is in that language, too.
std::optional<Language> languageAskedFor(std::span<char *const> arguments)
{
    for (size_t i = 1; i < arguments.size(); ++i) {
        const QString argument = QString::fromLocal8Bit(arguments[i]);
        if (argument.startsWith(u"--lang="))
            return languageFromCode(argument.mid(7));
        if (argument == u"--lang" && i + 1 < arguments.size())
            return languageFromCode(QString::fromLocal8Bit(arguments[i + 1]));
    }
    return std::nullopt;
}

/// Qt remarks on the surroundings (no runtime folder, a locale without UTF-8); standard error is for our own
/// sentences.
void ignoreRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        writeError(message);
}

/// An application object that needs no display and speaks the language; a painting one only where something
/// is painted, because the fonts take a while.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool paints, Language language)
{
    std::unique_ptr<QCoreApplication> application;
    if (paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    installLanguage(language);
    return application;
}

void addGlobalOptions(CLI::App &program, GlobalOptions &options)
{
    program.option_defaults()->group(CommandLine::tr("Options", "command line help, heading").toStdString());
    program.set_help_flag("-h,--help", CommandLine::tr("Print this help", "command line help").toStdString());
    program.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                             CommandLine::tr("Print the version", "command line help").toStdString());
    program
        .add_option(
            "--db", options.databasePath,
            CommandLine::tr("The office file; without it the file in your data folder", "command line help")
                .toStdString())
        ->type_name("FILE");
    program
        .add_option("--lang", options.language,
                    CommandLine::tr("The language: ko or en", "command line help").toStdString())
        ->type_name("ko|en");
    program.name("yeouido-office");
    program.fallthrough();
    program.require_subcommand(0, 1);
    const std::shared_ptr<CLI::FormatterBase> formatter = program.get_formatter();
    formatter->label("Usage", CommandLine::tr("Usage", "command line help, heading").toStdString());
    formatter->label("OPTIONS", CommandLine::tr("OPTIONS", "command line help").toStdString());
    formatter->label("SUBCOMMAND", CommandLine::tr("SUBCOMMAND", "command line help").toStdString());
    formatter->label("Positionals",
                     CommandLine::tr("What to name", "command line help, heading").toStdString());
    formatter->label("REQUIRED",
                     CommandLine::tr("(needed)", "command line help, after an option").toStdString());
    formatter->column_width(32);
}

QString helpHint(const CLI::App &program)
{
    const std::vector<CLI::App *> chosen = program.get_subcommands();
    const QString words = chosen.empty() ? QString() : u' ' + fromOption(chosen.front()->get_name());
    return CommandLine::tr("See: %1", "command line; %1 is what to type for help")
        .arg(u"yeouido-office%1 --help"_s.arg(words));
}

/// What is wrong with the words, in one sentence and with where to look.
QString parseErrorText(const CLI::App &program, const CLI::ParseError &error)
{
    QString reason;
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        const std::vector<std::string> extras = program.remaining(true);
        reason = CommandLine::tr("“%1” is not understood here.", "wrong usage of the command line")
                     .arg(extras.empty() ? QString() : fromOption(extras.front()));
    } else if (dynamic_cast<const CLI::ArgumentMismatch *>(&error)) {
        reason =
            CommandLine::tr("The option %1 takes one value, named once.", "wrong usage of the command line")
                .arg(fromOption(error.what()).section(u':', 0, 0));
    } else if (dynamic_cast<const CLI::RequiredError *>(&error)) {
        reason = CommandLine::tr("“%1” is missing.", "wrong usage of the command line; %1 is what to name")
                     .arg(fromOption(error.what()).section(u' ', 0, 0));
    } else if (dynamic_cast<const CLI::ConversionError *>(&error)) {
        // Only the switches are converted: the values of all others are texts. "Could not convert: --json =
        // 3"
        reason = CommandLine::tr("The option %1 takes no value.", "wrong usage of the command line")
                     .arg(fromOption(error.what()).section(u": "_s, 1).section(u' ', 0, 0));
    } else {
        reason = CommandLine::tr("The command line is not understood: %1.", "wrong usage of the command line")
                     .arg(fromOption(error.what()));
    }
    return reason + u' ' + helpHint(program);
}

int status(ExitStatus status)
{
    return static_cast<int>(status);
}

int run(const Command &command, const CommandContext &context)
{
    const Outcome outcome = command.run(context);
    if (outcome)
        return status(*outcome);
    writeError(outcome.error().sentence);
    return status(outcome.error().status);
}

int printHelp(const CLI::App &program, const CLI::Success &reason)
{
    // An exit code of CLI11's own would be none of the three.
    std::ostringstream text;
    program.exit(reason, text, text);
    if (!writeOut(QByteArray::fromStdString(text.str())))
        return status(ExitStatus::Refused);
    return status(ExitStatus::Done);
}

} // namespace

std::variant<int, WindowRequest> runCommandLine(int argc, char *argv[], const Clock &clock)
{
    QCoreApplication::setOrganizationName(u"yeouido-office"_s);
    QCoreApplication::setApplicationName(u"yeouido-office"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(YEOUIDO_VERSION));
    if (argc < 2)
        return WindowRequest{};

    const QtMessageHandler remarks = qInstallMessageHandler(ignoreRemarks);
    const std::optional<Language> asked = languageAskedFor({argv, static_cast<size_t>(argc)});
    const Language language =
        asked ? *asked : loadPreferences(preferencesFile()).language.value_or(languageFromSystem());
    std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, false, language);

    GlobalOptions options;
    CLI::App program;
    addGlobalOptions(program, options);
    const std::vector<Command> commands = allCommands(program);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &reason) {
        return printHelp(program, reason);
    } catch (const CLI::ParseError &error) {
        writeError(parseErrorText(program, error));
        return status(ExitStatus::WrongUsage);
    }
    if (!options.language.empty() && !asked) {
        writeError(CommandLine::tr("--lang is ko or en.", "wrong usage of the command line"));
        return status(ExitStatus::WrongUsage);
    }

    const auto chosen =
        std::ranges::find_if(commands, [](const Command &command) { return command.words->parsed(); });
    if (chosen == commands.end()) {
        qInstallMessageHandler(remarks);
        return WindowRequest{fromOption(options.databasePath), asked};
    }

    application.reset();
    application = makeApplication(argc, argv, chosen->paints, language);
    const QString path =
        options.databasePath.empty() ? defaultDatabasePath() : fromOption(options.databasePath);
    return run(*chosen, {path, language, clock});
}

} // namespace yeouido
