// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "handout/sample.h"
#include "office/json.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

std::vector<Record> sampleRecords()
{
    const Result<Change> change = sampleChange();
    REQUIRE(change);
    std::vector<Record> records;
    for (const RecordChange &record : change->records) {
        REQUIRE_FALSE(record.before);
        records.push_back(record.after.value());
    }
    return records;
}

template <class T>
std::vector<T> all(const std::vector<Record> &records)
{
    std::vector<T> values;
    for (const Record &record : records) {
        if (const T *value = std::get_if<T>(&record))
            values.push_back(*value);
    }
    return values;
}

Event eventNamed(const QString &id)
{
    const std::vector<Event> events = all<Event>(sampleRecords());
    const auto found = std::ranges::find(events, EventId(u"sample-%1@yeouido-office"_s.arg(id)), &Event::id);
    REQUIRE(found != events.end());
    return *found;
}

std::vector<EventBody> bodies(const Event &event)
{
    std::vector<EventBody> all{event.body};
    for (const Override &override : event.overrides)
        all.push_back(override.body);
    return all;
}

/// Every id that a written record refers to, by looking at each of its texts.
void collectTexts(const QJsonValue &value, std::set<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    for (const QJsonValue member : value.toArray())
        collectTexts(member, texts);
    for (const QJsonValue member : value.toObject())
        collectTexts(member, texts);
}

} // namespace

TEST_CASE("The example loads as one act of creations")
{
    const Result<Change> change = sampleChange();
    REQUIRE(change);
    CHECK(change->act == Act::LoadSample);
    CHECK_FALSE(change->subject.isEmpty());

    std::map<RecordKind, int> counts;
    for (const Record &record : sampleRecords())
        ++counts[kindOf(record)];
    CHECK(counts == std::map<RecordKind, int>{{RecordKind::Event, 12},
                                              {RecordKind::OfficeDay, 2},
                                              {RecordKind::Place, 4},
                                              {RecordKind::Person, 14},
                                              {RecordKind::Department, 3},
                                              {RecordKind::Party, 5},
                                              {RecordKind::Organisation, 5},
                                              {RecordKind::Election, 1},
                                              {RecordKind::AgendaItem, 12},
                                              {RecordKind::ProposalPackage, 1},
                                              {RecordKind::Visit, 10},
                                              {RecordKind::AdoptionRecord, 90},
                                              {RecordKind::HolidayEntry, 1}});
}

TEST_CASE("Every event of the example is valid, public and says where it comes from")
{
    for (const Event &event : all<Event>(sampleRecords())) {
        INFO(event.id);
        CHECK(validate(event));
        for (const EventBody &body : bodies(event)) {
            CHECK_FALSE(body.sources.empty());
            CHECK(body.disclosure == Disclosure::Public);
            CHECK_FALSE(body.leadDepartment);
            CHECK(body.internalNote.isEmpty());
        }
    }
}

TEST_CASE("Every other record of the example says where it comes from too")
{
    for (const Record &record : sampleRecords()) {
        INFO(idOf(record));
        const QJsonObject json = toJson(record);
        const QJsonObject owner = json.contains("body"_L1) ? json["body"_L1].toObject() : json;
        const bool named = !owner["source"_L1].toString().isEmpty() ||
                           !owner["evidence"_L1].toObject()["citation"_L1].toString().isEmpty();
        CHECK((named || !owner["sources"_L1].toArray().isEmpty()));
    }
    for (const AgendaItem &item : all<AgendaItem>(sampleRecords())) {
        INFO(item.title);
        CHECK_FALSE(item.leadDepartment);
        CHECK(std::ranges::none_of(item.funding,
                                   [](const Funding &funding) { return funding.sources.empty(); }));
        CHECK(std::ranges::none_of(item.progress, [](const Progress &step) { return step.sources.empty(); }));
    }
}

TEST_CASE("Nothing in the example refers to a record that is not there, and no id stands twice")
{
    std::set<QString> ids;
    std::set<QString> texts;
    for (const Record &record : sampleRecords()) {
        CHECK(ids.insert(idOf(record)).second);
        collectTexts(toJson(record), texts);
    }
    std::set<QString> references;
    std::ranges::copy_if(texts, std::inserter(references, references.end()),
                         [](const QString &text) { return text.startsWith(u"sample-"_s); });
    CHECK(references == ids);
}

TEST_CASE("What the sources leave open stays open in the example")
{
    CHECK(eventNamed(u"e0a"_s).body.when == When(Untimed{QDate(2025, 4, 8), DayPart::Afternoon}));
    CHECK(eventNamed(u"e0b"_s).body.when == When(Untimed{QDate(2025, 4, 9), DayPart::Unknown}));
    CHECK(eventNamed(u"e1"_s).body.when == When(Untimed{QDate(2025, 4, 14), DayPart::Morning}));
    CHECK(eventNamed(u"e3"_s).body.when == When(Untimed{QDate(2025, 4, 16), DayPart::Unknown}));
    CHECK(eventNamed(u"e9"_s).body.when == When(Untimed{QDate(2025, 4, 23), DayPart::Afternoon}));
    CHECK(std::holds_alternative<Timed>(eventNamed(u"e5"_s).body.when));
    CHECK(eventNamed(u"e7"_s).body.participants.empty());
    CHECK(eventNamed(u"e8"_s).body.participants.empty());
    CHECK(eventNamed(u"e8"_s).body.status == EventStatus::Tentative);
    CHECK(eventNamed(u"e0b"_s).body.principal == PersonId(u"sample-person-lee-sanggap"_s));
    for (const Party &party : all<Party>(sampleRecords()))
        CHECK_FALSE(party.seats);
}

TEST_CASE("The weekly office of the example is seven Wednesdays, the first one two days long")
{
    const Event office = eventNamed(u"office"_s);
    REQUIRE(office.recurrence);
    CHECK(office.recurrence->rule == u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    CHECK(office.body.when == When(AllDay{DateSpan::day(QDate(2025, 4, 16))}));
    REQUIRE(office.overrides.size() == 1);
    CHECK(office.overrides[0].recurrenceId == RecurrenceId{QDate(2025, 4, 16), std::nullopt});
    CHECK(office.overrides[0].body.when ==
          When(AllDay{DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))}));

    const std::vector<OfficeDay> days = all<OfficeDay>(sampleRecords());
    REQUIRE(days.size() == 2);
    CHECK(days[0].occurrence.date == QDate(2025, 4, 16));
    CHECK(days[1].occurrence.date == QDate(2025, 4, 23));
}

TEST_CASE("The example keeps what was announced and what contradicts it")
{
    const std::vector<ProposalPackage> packages = all<ProposalPackage>(sampleRecords());
    REQUIRE(packages.at(0).versions.size() == 1);
    const ProposalVersion &version = packages[0].versions[0];
    CHECK(version.taskCount == 15);
    CHECK(version.projectCount == 40);
    CHECK(version.total == Money{81'000'000});

    const std::vector<AgendaItem> items = all<AgendaItem>(sampleRecords());
    const auto valley = std::ranges::find(items, u"A3"_s, &AgendaItem::code);
    REQUIRE(valley != items.end());
    std::vector<qint64> amounts;
    for (const Funding &funding : valley->funding)
        amounts.push_back(funding.total.millionWon);
    CHECK(amounts == std::vector<qint64>{900'000, 90, 600'000});
}

TEST_CASE("A damaged example names the member that is wrong")
{
    const auto errorOf = [](const QByteArray &json) {
        const Result<Change> change = sampleChangeFrom(json);
        REQUIRE_FALSE(change);
        return change.error();
    };
    CHECK(errorOf("{").code == ErrorCode::MalformedContent);
    CHECK(errorOf(R"({"zone":"Asia/Seoul"})").subject == u"records"_s);
    CHECK(errorOf(R"({"zone":"Mars/Base","records":[]})").code == ErrorCode::UnknownZone);
    CHECK(errorOf(R"({"zone":"Asia/Seoul","records":[{"kind":"planet"}]})").subject == u"records/0/kind"_s);
    CHECK(errorOf(R"({"zone":"Asia/Seoul","records":[{"kind":"place","value":{"id":"a","colour":"red"}}]})")
              .subject == u"records/0/place/colour"_s);
}
