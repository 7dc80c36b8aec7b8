// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/history_store.h"

#include "base/search_words.h"
#include "storage/statement.h"
#include "time/resolve.h"

#include <limits>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

QString allSql()
{
    return uR"(SELECT j.number, j.at, j.who, j.act, j.undo, j.subject, r.kind, r.id,
(SELECT l.position + 1 FROM journal_record l WHERE l.number = j.number ORDER BY l.position DESC LIMIT 1)
FROM journal j LEFT JOIN journal_record r ON r.number = j.number AND r.position = 0
WHERE j.number < :older AND j.at >= :since AND j.at < :until
ORDER BY j.number DESC)"_s;
}

QString kindSql()
{
    return uR"(SELECT j.number, j.at, j.who, j.act, j.undo, j.subject, r.kind, r.id,
(SELECT l.position + 1 FROM journal_record l WHERE l.number = j.number ORDER BY l.position DESC LIMIT 1)
FROM journal j LEFT JOIN journal_record r ON r.number = j.number AND r.position = 0
WHERE j.number < :older AND j.at >= :since AND j.at < :until
AND EXISTS (SELECT 1 FROM journal_record k WHERE k.number = j.number AND k.kind = :kind)
ORDER BY j.number DESC)"_s;
}

QString recordSql()
{
    return uR"(SELECT j.number, j.at, j.who, j.act, j.undo, j.subject, r.kind, r.id,
(SELECT l.position + 1 FROM journal_record l WHERE l.number = j.number ORDER BY l.position DESC LIMIT 1)
FROM journal j LEFT JOIN journal_record r ON r.number = j.number AND r.position = 0
WHERE j.number < :older AND j.at >= :since AND j.at < :until
AND j.number IN (SELECT k.number FROM journal_record k WHERE k.kind = :kind AND k.id = :id)
ORDER BY j.number DESC)"_s;
}

QString sqlFor(const HistoryQuery &query)
{
    if (!query.kind)
        return allSql();
    return query.id.isEmpty() ? kindSql() : recordSql();
}

HistoryLine readLine(Row row)
{
    HistoryLine line;
    line.number = row.number();
    line.at = toUtc(Instant{row.number()});
    line.who = row.text();
    line.act = row.word<Act>();
    line.undo = row.flag();
    line.subject = row.text();
    if (const std::optional<QString> kind = row.textOrNull())
        line.kind = fromToken<RecordKind>(*kind);
    line.id = row.textOrNull().value_or(QString());
    line.records = row.integerOrNull().value_or(0);
    return line;
}

} // namespace

std::vector<HistoryLine> readHistoryLines(Connection &connection, const HistoryQuery &query)
{
    constexpr qint64 first = std::numeric_limits<qint64>::min();
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    Statement statement(connection, sqlFor(query));
    statement.bind(u"older", query.olderThan.value_or(last))
        .bind(u"since", query.since ? query.since->toSecsSinceEpoch() : first)
        .bind(u"until", query.until ? query.until->toSecsSinceEpoch() : last);
    if (query.kind)
        statement.bind(u"kind", *query.kind);
    if (query.kind && !query.id.isEmpty())
        statement.bind(u"id", query.id);

    const QStringList words = searchWords(query.text);
    std::vector<HistoryLine> lines;
    while (lines.size() < static_cast<std::size_t>(query.count) && statement.next()) {
        HistoryLine line = readLine(statement.row());
        if (words.isEmpty() || holdsAll(searchable({line.subject, line.who}), words))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace yeouido::storage
