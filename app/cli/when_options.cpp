// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "when_options.h"

#include "time/resolve.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct WhenTexts
{
    Q_DECLARE_TR_FUNCTIONS(WhenOptions)
};

std::unexpected<CommandFailure> notATime(const QString &option, const QString &text)
{
    return wrongUsage(
        WhenTexts::tr("%1: “%2” is not a date with a time; they are written as 2025-04-16T15:00.",
                      "wrong usage of the command line; %1 is an option")
            .arg(option, text));
}

/// "+09:00", "-0330" or "Z" in seconds.
int offsetSeconds(const QString &text)
{
    if (text == u"Z")
        return 0;
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.right(2).toInt();
    return (text.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/// "2025-04-16T15:00", "… 15:00+09:00", "…[Europe/Paris]"; a time alone where there is a `day` to put it on.
Read<WallTime> readTime(const QString &option, const QString &text, const QString &officeZone,
                        const std::optional<WallTime> &day = {})
{
    static const QRegularExpression form(
        u"^(?:([0-9-]+)[T ])?([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(Z|[+-][0-9]{2}:?[0-9]{2})?(?:\\[([^\\]]+)\\])?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString dateText = match.captured(1);
    if (!match.hasMatch() || (dateText.isEmpty() && !day))
        return notATime(option, text);

    QDate date = day ? day->date : QDate();
    if (!dateText.isEmpty()) {
        const Read<QDate> read = readDate(option, dateText);
        if (!read)
            return failure(read);
        date = *read;
    }
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!time.isValid())
        return notATime(option, text);

    const QString namedZone = match.captured(4);
    const QString zone = !namedZone.isEmpty()        ? namedZone
                         : day && dateText.isEmpty() ? day->zone
                                                     : officeZone;
    if (!isKnownZone(zone))
        return refused(Error{ErrorCode::UnknownZone, zone, {}});
    const QString offset = match.captured(3);
    if (offset.isEmpty())
        return WallTime{date, time, zone};
    return wallTimeAt(instantOf(QDateTime(date, time, Qt::OffsetFromUTC, offsetSeconds(offset))), zone);
}

Read<When> readTimed(const WhenOptions &options, const QString &officeZone)
{
    const Read<WallTime> start = readTime(u"--start"_s, fromOption(options.start), officeZone);
    if (!start)
        return failure(start);
    if (options.end.empty())
        return Timed{*start, *start};
    const Read<WallTime> end = readTime(u"--end"_s, fromOption(options.end), officeZone, *start);
    if (!end)
        return failure(end);
    return Timed{*start, *end};
}

Read<When> readDays(const WhenOptions &options)
{
    const Read<QDate> first = readDate(u"--start"_s, fromOption(options.start));
    if (!first)
        return failure(first);
    if (options.untimed) {
        if (!options.end.empty())
            return wrongUsage(
                WhenTexts::tr("--untimed goes without --end.", "wrong usage of the command line"));
        const Read<DayPart> part = readWord(u"--part"_s, options.part, DayPart::Unknown);
        if (!part)
            return failure(part);
        return Untimed{*first, *part};
    }
    const Read<QDate> last = options.end.empty() ? first : readDate(u"--end"_s, fromOption(options.end));
    if (!last)
        return failure(last);
    return AllDay{DateSpan::inclusive(*first, *last)};
}

} // namespace

void addWhenOptions(CLI::App &words, WhenOptions &options)
{
    words
        .add_option(
            "--start", options.start,
            WhenTexts::tr("Date and time; the date alone with --all-day and --untimed", "command line help")
                .toStdString())
        ->type_name("2025-04-16T15:00");
    words
        .add_option("--end", options.end,
                    WhenTexts::tr("The end; the last day with --all-day", "command line help").toStdString())
        ->type_name("2025-04-16T16:30");
    words.add_flag("--all-day", options.allDay,
                   WhenTexts::tr("Whole days", "command line help").toStdString());
    words.add_flag("--untimed", options.untimed,
                   WhenTexts::tr("The day is known, the hour is not", "command line help").toStdString());
    words
        .add_option("--part", options.part,
                    WhenTexts::tr("With --untimed: which half of the day", "command line help").toStdString())
        ->type_name("morning|afternoon");
}

Read<When> readWhen(const WhenOptions &options, const QString &officeZone)
{
    if (options.start.empty())
        return wrongUsage(WhenTexts::tr("Say when it begins: --start 2025-04-16T15:00.",
                                        "wrong usage of the command line"));
    if (options.allDay && options.untimed)
        return wrongUsage(WhenTexts::tr("Name either --all-day or --untimed, not both.",
                                        "wrong usage of the command line"));
    if (!options.part.empty() && !options.untimed)
        return wrongUsage(WhenTexts::tr("--part goes with --untimed.", "wrong usage of the command line"));
    return options.allDay || options.untimed ? readDays(options) : readTimed(options, officeZone);
}

} // namespace yeouido
