// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/exchange/ics_readers.h"

#include "support/events.h"

#include "agenda/words.h"
#include "schedule/occurrences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>

namespace yeouido::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int notInstalled = 77;

QString moment(const std::optional<Instant> &instant, QDate date)
{
    if (!instant)
        return date.toString(u"yyyyMMdd"_s);
    return toUtc(*instant).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString lineOf(const QString &start, const QString &end, const QString &summary, const QString &status)
{
    return start + u' ' + end + u' ' + summary + u" ["_s + status + u']';
}

} // namespace

QStringList readers()
{
    return {u"icalendar"_s, u"vobject"_s, u"ical.js"_s};
}

std::optional<QStringList> readBack(const QString &reader, const QByteArray &ics)
{
    QTemporaryFile file;
    if (!file.open() || file.write(ics) != ics.size() || !file.flush())
        return QStringList{u"the temporary file could not be written"_s};
    const QString source = QStringLiteral(YEOUIDO_SOURCE_DIR);
    const QString scripts = source + u"/tests/core/exchange/"_s;
    QProcess process;
    if (reader == u"ical.js"_s)
        process.start(u"node"_s,
                      {scripts + u"read_ics.mjs"_s, source + u"/build/npm/node_modules"_s, file.fileName()});
    else
        process.start(u"/usr/bin/python3"_s, {scripts + u"read_ics.py"_s, reader, file.fileName()});
    if (!process.waitForStarted())
        return std::nullopt;
    if (!process.waitForFinished())
        return QStringList{reader + u" does not come back"_s};
    if (process.exitCode() == notInstalled)
        return std::nullopt;
    if (process.exitCode() != 0)
        return QStringList{QString::fromUtf8(process.readAllStandardError())};
    QStringList lines;
    for (const QJsonValue row : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
        const QJsonArray fields = row.toArray();
        lines.append(
            lineOf(fields[0].toString(), fields[1].toString(), fields[2].toString(), fields[3].toString()));
    }
    lines.sort();
    return lines;
}

QStringList expectedOf(const std::vector<Event> &events, const DateSpan &window)
{
    QStringList lines;
    for (const Event &event : events) {
        const Result<std::vector<Occurrence>> found = occurrences(event, window, seoul);
        if (!found)
            return {u"no occurrences of "_s + event.body.title};
        for (const Occurrence &occurrence : *found) {
            const EventBody &body = occurrence.body;
            const Untimed *untimed = std::get_if<Untimed>(&body.when);
            const QString title =
                untimed ? body.title + u" ("_s + dayPartWord(untimed->part) + u')' : body.title;
            const auto &span = occurrence.span;
            lines.append(
                lineOf(moment(span ? std::optional(span->start) : std::nullopt, occurrence.days.first),
                       moment(span ? std::optional(span->end) : std::nullopt, occurrence.days.end), title,
                       token(body.status).toUpper()));
        }
    }
    lines.sort();
    return lines;
}

} // namespace yeouido::tests
