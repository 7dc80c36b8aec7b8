// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "options.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

} // namespace

void addRangeOptions(CLI::App &words, RangeOptions &options)
{
    words
        .add_option("--from", options.from,
                    OptionTexts::tr("The first day", "command line help").toStdString())
        ->type_name("2025-04-14");
    words
        .add_option("--to", options.to,
                    OptionTexts::tr("The last day, included", "command line help").toStdString())
        ->type_name("2025-04-20");
    words
        .add_option(
            "--week", options.week,
            OptionTexts::tr("A week, Monday to Sunday, by its ISO number", "command line help").toStdString())
        ->type_name("2025-W16");
}

Read<std::optional<DateSpan>> readRange(const RangeOptions &options)
{
    const bool hasDates = !options.from.empty() || !options.to.empty();
    if (!options.week.empty()) {
        if (hasDates)
            return wrongUsage(OptionTexts::tr("Name either --week or --from and --to, not both.",
                                              "wrong usage of the command line"));
        const Read<DateSpan> week = readWeek(fromOption(options.week));
        if (!week)
            return failure(week);
        return *week;
    }
    if (!hasDates)
        return std::nullopt;
    if (options.from.empty() || options.to.empty())
        return wrongUsage(
            OptionTexts::tr("--from and --to go together; name both.", "wrong usage of the command line"));
    const Read<QDate> from = readDate(u"--from"_s, fromOption(options.from));
    if (!from)
        return failure(from);
    const Read<QDate> to = readDate(u"--to"_s, fromOption(options.to));
    if (!to)
        return failure(to);
    if (*to < *from)
        return wrongUsage(OptionTexts::tr("The day of --to lies before that of --from.",
                                          "wrong usage of the command line"));
    return DateSpan::inclusive(*from, *to);
}

Read<QDate> readDate(const QString &option, const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    if (!form.match(text).hasMatch())
        return wrongUsage(OptionTexts::tr("%1: “%2” is not a date; dates are written as 2025-04-16.",
                                          "wrong usage of the command line; %1 is an option")
                              .arg(option, text));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return wrongUsage(OptionTexts::tr("%1: the date %2 does not exist. Please check it.",
                                          "wrong usage of the command line; %1 is an option")
                              .arg(option, text));
    return date;
}

Read<DateSpan> readWeek(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{4})-W([0-9]{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrongUsage(OptionTexts::tr("--week: “%1” is not a week; weeks are written as 2025-W16.",
                                          "wrong usage of the command line")
                              .arg(text));
    const int year = match.captured(1).toInt();
    const int number = match.captured(2).toInt();
    // ISO 8601: the week with 4 January is the first.
    const QDate monday = weekOf(QDate(year, 1, 4)).first.addDays(7 * (number - 1));
    int yearOfWeek = 0;
    if (!monday.isValid() || monday.weekNumber(&yearOfWeek) != number || yearOfWeek != year)
        return wrongUsage(OptionTexts::tr("--week: the year %1 has no week %2. Please check it.",
                                          "wrong usage of the command line")
                              .arg(match.captured(1), match.captured(2)));
    return weekOf(monday);
}

void addAudienceOption(CLI::App &words, std::string &audience)
{
    words
        .add_option(
            "--audience", audience,
            OptionTexts::tr("For whom: the house, or the public; the house unless named", "command line help")
                .toStdString())
        ->type_name(choices<Audience>().toStdString());
}

Read<Audience> readAudience(const std::string &text)
{
    return readWord<Audience>(u"--audience"_s, text, Audience::Internal);
}

std::unexpected<CommandFailure> unknownWord(const QString &option, const QString &text,
                                            const QString &choices)
{
    return wrongUsage(
        OptionTexts::tr("%1 does not know “%2”; it takes %3.",
                        "wrong usage of the command line; %1 is an option, %3 the words it takes")
            .arg(option, text, choices));
}

Read<QString> readTarget(const std::string &output, const QString &ending, const QString &databasePath)
{
    const QString target = fromOption(output);
    if (target.isEmpty())
        return wrongUsage(
            OptionTexts::tr("Name the file to write with -o, for example -o week%1; - is standard output.",
                            "wrong usage of the command line; %1 is a file ending")
                .arg(ending));
    if (target == u"-")
        return target;
    if (!target.endsWith(ending, Qt::CaseInsensitive))
        return wrongUsage(OptionTexts::tr("-o: the name of the file must end in %1, “%2” does not.",
                                          "wrong usage of the command line; %1 is a file ending")
                              .arg(ending, target));
    if (QFileInfo(target).exists() && QFileInfo(target) == QFileInfo(databasePath))
        return refused(Error{ErrorCode::FileExists, target, {}});
    return target;
}

} // namespace yeouido
