// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/search_store.h"

#include "base/search_words.h"
#include "storage/record_store.h"
#include "storage/search_line.h"

#include <algorithm>
#include <tuple>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

/// What people look for most comes first.
constexpr RecordKind kindOrder[] = {
    RecordKind::Event,      RecordKind::OfficeDay,       RecordKind::Visit,          RecordKind::FollowUp,
    RecordKind::AgendaItem, RecordKind::ProposalPackage, RecordKind::AdoptionRecord, RecordKind::Person,
    RecordKind::Party,      RecordKind::Department,      RecordKind::Organisation,   RecordKind::Place,
    RecordKind::Election,   RecordKind::HolidayEntry,
};

// The last column brings what is late before what is early.
QString searchSql(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Event:
        return u"SELECT id, search_text, -first_day FROM event WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::OfficeDay:
        return u"SELECT id, search_text, 0 FROM office_day WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::Place:
        return u"SELECT id, search_text, 0 FROM place WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::Person:
        return u"SELECT id, search_text, 0 FROM person WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::Department:
        return u"SELECT id, search_text, 0 FROM department WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::Party:
        return u"SELECT id, search_text, 0 FROM party WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::Organisation:
        return u"SELECT id, search_text, 0 FROM organisation WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::Election:
        return u"SELECT id, search_text, 0 FROM election WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::AgendaItem:
        return u"SELECT id, search_text, 0 FROM agenda_item WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::ProposalPackage:
        return u"SELECT id, search_text, 0 FROM proposal_package WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::Visit:
        return u"SELECT id, search_text, 0 FROM visit WHERE instr(search_text, :word) > 0"_s;
    case RecordKind::AdoptionRecord:
        return uR"(SELECT id, search_text, -CAST(julianday(date) AS INTEGER)
FROM adoption_record WHERE instr(search_text, :word) > 0)"_s;
    case RecordKind::FollowUp:
        return uR"(SELECT id, search_text, -CAST(julianday(since) AS INTEGER)
FROM follow_up WHERE instr(search_text, :word) > 0)"_s;
    case RecordKind::HolidayEntry:
        return uR"(SELECT id, search_text, -CAST(julianday(date) AS INTEGER)
FROM holiday_entry WHERE instr(search_text, :word) > 0)"_s;
    }
    return {};
}

/// A row in which every word stands.
struct Match
{
    qsizetype position = 0; ///< of the first word in the texts: early is near the title
    qint64 order = 0;
    QString id;
};

std::vector<Match> matches(Connection &connection, RecordKind kind, const QStringList &words, int limit)
{
    // The longest word leaves the fewest rows for the others.
    const QString longest = std::ranges::max(words, {}, &QString::size);
    Statement statement(connection, searchSql(kind));
    statement.bind(u"word", longest);
    std::vector<Match> found;
    while (statement.next()) {
        Row row = statement.row();
        QString id = row.text();
        const QString text = row.text();
        if (std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }))
            found.push_back({text.indexOf(words.first()), row.number(), std::move(id)});
    }
    std::ranges::sort(found, {},
                      [](const Match &match) { return std::tie(match.position, match.order, match.id); });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

/// How near to what was typed a title is: the same, one that begins with it, one that has it, another.
int distance(const QString &title, const QString &typed)
{
    const QString folded = foldForSearch(title);
    if (folded == typed)
        return 0;
    if (folded.startsWith(typed))
        return 1;
    return folded.contains(typed) ? 2 : 3;
}

} // namespace

std::vector<SearchHit> findRecords(Connection &connection, const SearchQuery &query)
{
    const QStringList words = searchWords(query.text);
    if (words.isEmpty())
        return {};
    const QString typed = words.join(QString());
    std::vector<SearchHit> exact;
    std::vector<SearchHit> others;
    for (const RecordKind kind : kindOrder) {
        std::vector<std::pair<int, SearchHit>> ofKind;
        for (const Match &match : matches(connection, kind, words, query.limitOfKind)) {
            if (const std::optional<Record> record = readRecord(connection, {kind, match.id})) {
                SearchHit hit = hitIn(connection, *record, words);
                const int far = distance(hit.title, typed);
                ofKind.emplace_back(far, std::move(hit));
            }
        }
        std::ranges::stable_sort(ofKind, {}, &std::pair<int, SearchHit>::first);
        for (auto &[far, hit] : ofKind)
            (far == 0 ? exact : others).push_back(std::move(hit));
    }
    std::ranges::move(others, std::back_inserter(exact));
    return exact;
}

} // namespace yeouido::storage
