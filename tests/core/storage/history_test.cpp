// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/events.h"
#include "support/office_file.h"
#include "support/records.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// A file whose places were made one a minute, each by another person.
struct BusyFile : OfficeFile
{
    BusyFile()
    {
        for (int i = 1; i <= 25; ++i) {
            clock.advance(60);
            Place place;
            place.id = PlaceId(u"place-%1"_s.arg(i));
            place.name = u"회의실 %1호"_s.arg(i);
            required(store->apply(creation(place), i % 2 ? u"김 주무관"_s : u"이 비서관"_s));
        }
        for (int i = 1; i <= 2; ++i) {
            clock.advance(60);
            const Place before = *required(store->directory()).find(PlaceId(u"place-3"_s));
            Place after = before;
            after.note = u"메모 %1"_s.arg(i);
            required(store->apply(edit(before, after), u"박 팀장"_s));
        }
    }

    [[nodiscard]] std::vector<HistoryLine> lines(const HistoryQuery &query)
    {
        return required(store->historyLines(query));
    }
};

std::vector<qint64> numbers(const std::vector<HistoryLine> &lines)
{
    std::vector<qint64> found;
    for (const HistoryLine &line : lines)
        found.push_back(line.number);
    return found;
}

} // namespace

TEST_CASE("The history is read page by page, newest first")
{
    BusyFile file;
    HistoryQuery query;
    query.count = 10;
    const std::vector<HistoryLine> first = file.lines(query);
    REQUIRE(first.size() == 10);
    CHECK(first.front().number == 27);
    CHECK(first.front().subject == u"회의실 3호"_s);
    CHECK(first.front().kind == RecordKind::Place);
    CHECK(first.front().records == 1);
    query.olderThan = first.back().number;
    CHECK(file.lines(query).front().number == 17);
    query.olderThan = 1;
    CHECK(file.lines(query).empty());
}

TEST_CASE("The history of one record is its own alone")
{
    BusyFile file;
    HistoryQuery query;
    query.kind = RecordKind::Place;
    CHECK(file.lines(query).size() == 27);
    query.id = u"place-3"_s;
    CHECK(numbers(file.lines(query)) == std::vector<qint64>{27, 26, 3});
    query.kind = RecordKind::Person;
    query.id.clear();
    CHECK(file.lines(query).empty());
}

TEST_CASE("Words find acts by what they were about and by who did them")
{
    BusyFile file;
    HistoryQuery query;
    query.text = u"ㅎㅇㅅ 7호"_s;
    CHECK(numbers(file.lines(query)) == std::vector<qint64>{17, 7});
    query.text = u"박팀장"_s;
    CHECK(numbers(file.lines(query)) == std::vector<qint64>{27, 26});
    query.text = u"%"_s;
    CHECK(file.lines(query).empty());
}

TEST_CASE("A time narrows the history, its end not included")
{
    BusyFile file;
    HistoryQuery query;
    query.since = file.clock.now().addSecs(-120);
    query.until = file.clock.now();
    CHECK(numbers(file.lines(query)) == std::vector<qint64>{26, 25});
}

TEST_CASE("One entry of the history gives its records before and after")
{
    BusyFile file;
    const std::optional<JournalEntry> entry = required(file.store->journalEntry(26));
    REQUIRE(entry);
    REQUIRE(entry->records.size() == 1);
    CHECK(std::get<Place>(*entry->records.front().before).note == QString());
    CHECK(std::get<Place>(*entry->records.front().after).note == u"메모 1"_s);
    CHECK_FALSE(required(file.store->journalEntry(99)).has_value());
}
