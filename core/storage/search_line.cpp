// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/search_line.h"

#include "base/search_words.h"
#include "storage/record_store.h"
#include "storage/record_walk.h"

#include <algorithm>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

struct FoundLine
{
    QString text;
    qsizetype words = 0;
};

qsizetype wordsIn(const QString &line, const QStringList &words)
{
    const QString text = searchable({line});
    return std::ranges::count_if(words, [&text](const QString &word) { return text.contains(word); });
}

/// The first of the lines that hold most of the words.
template <class T>
FoundLine bestLine(const T &value, const QStringList &words)
{
    FoundLine best;
    walk(value, [&]<class Leaf>(const Leaf &leaf) {
        if constexpr (std::same_as<Leaf, QString>) {
            for (const QString &line : leaf.split(u'\n', Qt::SkipEmptyParts)) {
                if (const qsizetype count = wordsIn(line, words); count > best.words)
                    best = {line.trimmed(), count};
            }
        }
    });
    return best;
}

QString nameOfStored(Connection &connection, const RecordName &name)
{
    const std::optional<Record> record = readRecord(connection, name);
    return record ? nameOf(*record) : QString();
}

std::optional<QDate> dateOfEvent(Connection &connection, const EventId &id,
                                 const std::optional<RecurrenceId> &occurrence)
{
    if (occurrence)
        return occurrence->date;
    const std::vector<StoredEvent> found = readEvents(connection, id.text(), id.text());
    return found.empty() ? std::nullopt : std::optional(startDate(found.front().event.body.when));
}

/// Titles of records that have none of their own, and dates.
class HitHead
{
public:
    HitHead(Connection &connection, SearchHit &hit)
        : m_connection(connection)
        , m_hit(hit)
    {
    }

    void operator()(const Event &event) { m_hit.date = startDate(event.body.when); }

    void operator()(const OfficeDay &day)
    {
        m_hit.date = day.occurrence.date;
        if (day.theme.isEmpty())
            m_hit.title = nameOfStored(m_connection, {RecordKind::Event, day.series.text()});
    }

    void operator()(const Visit &visit)
    {
        m_hit.title = nameOfStored(m_connection, {RecordKind::Event, visit.event.text()});
        m_hit.date = dateOfEvent(m_connection, visit.event, visit.occurrence);
        m_hit.occurrence = visit.occurrence;
    }

    void operator()(const AdoptionRecord &record)
    {
        m_hit.title = nameOfStored(m_connection, {RecordKind::AgendaItem, record.item.text()});
        m_hit.date = record.date;
    }

    void operator()(const FollowUp &followUp) { m_hit.date = followUp.due.value_or(followUp.since); }

    void operator()(const Election &election) { m_hit.date = election.date; }

    void operator()(const HolidayEntry &entry) { m_hit.date = entry.date; }

    void operator()(const auto &) {}

private:
    Connection &m_connection;
    SearchHit &m_hit;
};

/// The words may stand in a changed occurrence of a series alone.
FoundLine lineOfEvent(const Event &event, const QStringList &words, SearchHit &hit)
{
    FoundLine best = bestLine(event.body, words);
    for (const Override &override : event.overrides) {
        const FoundLine line = bestLine(override.body, words);
        if (line.words <= best.words)
            continue;
        best = line;
        hit.title = override.body.title;
        hit.date = startDate(override.body.when);
        hit.occurrence = override.recurrenceId;
    }
    return best;
}

} // namespace

RecordTitle titleOf(Connection &connection, const Record &record)
{
    SearchHit hit;
    hit.title = nameOf(record);
    std::visit(HitHead(connection, hit), record);
    return {kindOf(record), idOf(record), hit.title};
}

SearchHit hitIn(Connection &connection, const Record &record, const QStringList &words)
{
    SearchHit hit;
    hit.kind = kindOf(record);
    hit.id = idOf(record);
    hit.title = nameOf(record);
    std::visit(HitHead(connection, hit), record);
    hit.text = std::visit(
        [&]<class T>(const T &value) {
            if constexpr (std::same_as<T, Event>)
                return lineOfEvent(value, words, hit).text;
            else
                return bestLine(value, words).text;
        },
        record);
    return hit;
}

} // namespace yeouido::storage
