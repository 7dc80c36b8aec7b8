// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/office_file.h"
#include "support/records.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

template <class T>
const T &only(const std::vector<T> &values)
{
    REQUIRE(values.size() == 1);
    return values.front();
}

template <class T>
const T &recordOf(const std::vector<Record> &records)
{
    const auto found =
        std::ranges::find_if(records, [](const Record &record) { return std::holds_alternative<T>(record); });
    REQUIRE(found != records.end());
    return std::get<T>(*found);
}

} // namespace

TEST_CASE("A new office file is empty, has its zone and a secret of its own")
{
    OfficeFile one;
    OfficeFile other;
    CHECK(one.store->isEmpty().value());
    CHECK(one.store->zone() == u"Asia/Seoul"_s);
    CHECK(one.store->secret().size() == 32);
    CHECK(one.store->secret() != other.store->secret());
    CHECK(one.store->check()->isHealthy());
    CHECK(one.openAgain()->secret() == one.store->secret());
}

TEST_CASE("Every kind of record comes back with every field")
{
    OfficeFile file;
    const std::vector<Record> records = recordsWithEverything();
    required(file.store->apply(creationOfAll(records), who));
    CHECK_FALSE(file.store->isEmpty().value());

    const std::unique_ptr<OfficeStore> other = file.openAgain(OpenMode::ReadOnly);
    CHECK(other->isReadOnly());
    const Directory directory = other->directory().value();
    CHECK(only(directory.organisations) == recordOf<Organisation>(records));
    CHECK(only(directory.departments) == recordOf<Department>(records));
    CHECK(only(directory.people) == recordOf<Person>(records));
    CHECK(only(directory.parties) == recordOf<Party>(records));
    CHECK(only(directory.places) == recordOf<Place>(records));
    CHECK(only(directory.elections) == recordOf<Election>(records));
    CHECK(only(directory.packages) == recordOf<ProposalPackage>(records));
    REQUIRE(directory.agendaItems.size() == 2);
    CHECK(Record(directory.agendaItems.front()) == records.at(7));
    CHECK(Record(directory.agendaItems.back()) == records.at(8));
    CHECK(only(other->officeDays().value()) == recordOf<OfficeDay>(records));
    CHECK(only(directory.holidayEntries) == recordOf<HolidayEntry>(records));
    CHECK(only(other->visits().value()) == recordOf<Visit>(records));
    CHECK(only(other->adoptionRecords().value()) == recordOf<AdoptionRecord>(records));
    CHECK(only(other->followUps().value()) == recordOf<FollowUp>(records));

    const Event &event = recordOf<Event>(records);
    CHECK(other->events()->size() == 2);
    const StoredEvent stored = other->event(event.id).value().value();
    CHECK(stored.event == event);
    CHECK(stored.revision == 1);
    CHECK(stored.sequence == 0);
    CHECK(stored.created == file.clock.now());
    CHECK(stored.modified == file.clock.now());
    CHECK_FALSE(other->event(EventId(u"nobody"_s)).value());

    const HealthReport report = file.store->check().value();
    CHECK(report.problems == QStringList());
    CHECK(report.events == 2);
    CHECK(report.records == static_cast<qint64>(records.size()));
}

TEST_CASE("The history says who did what and when, newest first")
{
    OfficeFile file;
    const Event before = timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10));
    Event after = before;
    after.body.title = u"확대 회의"_s;
    required(file.store->apply(creation(before), who));
    file.clock.advance(60);
    required(file.store->apply(edit(before, after), u"다른 사람"_s));
    file.clock.advance(60);
    const QDateTime third = file.clock.now();
    required(file.store->apply(inverse(edit(before, after)), who, ApplyAs::Undo));

    const std::vector<JournalEntry> history = file.store->history().value();
    REQUIRE(history.size() == 3);
    CHECK(history.at(0).undo);
    CHECK_FALSE(history.at(1).undo);
    CHECK(history.at(1).who == u"다른 사람"_s);
    CHECK(history.at(1).act == Act::Edit);
    CHECK(history.at(1).subject == u"확대 회의"_s);
    CHECK(history.at(1).at == file.clock.now().addSecs(-60));
    const JournalRecord &record = only(history.at(1).records);
    CHECK(record.kind == RecordKind::Event);
    CHECK(record.id == u"a"_s);
    CHECK(record.before == Record(before));
    CHECK(record.after == Record(after));
    CHECK_FALSE(history.at(2).records.front().before);
    CHECK(file.store->history(third)->size() == 1);
}

TEST_CASE("A change of time, status or rule raises the sequence, one of words does not")
{
    OfficeFile file;
    Event event = timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10));
    required(file.store->apply(creation(event), who));
    const auto change = [&](auto &&alter) {
        const Event before = event;
        alter(event);
        required(file.store->apply(edit(before, event), who));
        return file.store->event(event.id).value()->sequence;
    };
    CHECK(change([](Event &one) { one.body.title = u"확대 회의"_s; }) == 0);
    CHECK(change([](Event &one) { one.body.when = Timed{at(14, 10), at(14, 11)}; }) == 1);
    CHECK(change([](Event &one) { one.body.status = EventStatus::Cancelled; }) == 2);
    CHECK(change([](Event &one) { one.recurrence = Recurrence{u"FREQ=DAILY;COUNT=3"_s, {}, {}}; }) == 3);
    CHECK(file.store->event(event.id).value()->revision == 5);
}

TEST_CASE("An event that is deleted and brought back keeps when it was made and counts on")
{
    OfficeFile file;
    const Event event = timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10));
    const QDateTime made = file.clock.now();
    required(file.store->apply(creation(event), who));
    file.clock.advance(60);
    required(file.store->apply(deletion(event), who));
    CHECK(file.store->isEmpty().value());
    file.clock.advance(60);
    required(file.store->apply(inverse(deletion(event)), who, ApplyAs::Undo));
    const StoredEvent stored = file.store->event(event.id).value().value();
    CHECK(stored.event == event);
    CHECK(stored.created == made);
    CHECK(stored.modified == file.clock.now());
    CHECK(stored.sequence == 1);
    CHECK(stored.revision == 3);
}

TEST_CASE("An edit of what someone else has changed meanwhile is refused")
{
    OfficeFile file;
    const Event event = timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10));
    Event mine = event;
    mine.body.title = u"내 회의"_s;
    Event theirs = event;
    theirs.body.title = u"남의 회의"_s;
    required(file.store->apply(creation(event), who));
    const qint64 version = file.store->dataVersion().value();
    required(file.openAgain()->apply(edit(event, theirs), who));
    CHECK(file.store->dataVersion().value() > version);

    const Result<void> applied = file.store->apply(edit(event, mine), who);
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == ErrorCode::Conflict);
    CHECK(applied.error().subject == u"회의"_s);
    CHECK(file.store->event(event.id).value()->event == theirs);
    CHECK(file.store->apply(creation(event), who).error().code == ErrorCode::Conflict);
    CHECK(file.store->apply(deletion(event), who).error().code == ErrorCode::Conflict);
    required(file.store->apply(deletion(theirs), who));
    CHECK(file.store->apply(edit(theirs, mine), who).error().code == ErrorCode::NotFound);
}

TEST_CASE("A record that is wrong by itself is refused whoever writes it")
{
    OfficeFile file;
    const std::vector<Record> records = recordsWithEverything();
    required(file.store->apply(creationOfAll(records), who));
    const auto refusedField = [&](Record record) {
        const Result<void> applied = file.store->apply(creation(std::move(record)), who);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::InvalidValue);
        return applied.error().subject;
    };
    AdoptionRecord unproved = recordOf<AdoptionRecord>(records);
    unproved.id = AdoptionRecordId(u"unproved"_s);
    unproved.evidence.citation = u" "_s;
    CHECK(refusedField(unproved) == u"evidence"_s);

    FollowUp dropped = recordOf<FollowUp>(records);
    dropped.id = FollowUpId(u"dropped"_s);
    dropped.reason.clear();
    CHECK(refusedField(dropped) == u"reason"_s);

    HolidayEntry nameless = recordOf<HolidayEntry>(records);
    nameless.id = HolidayEntryId(u"nameless"_s);
    nameless.name.clear();
    CHECK(refusedField(nameless) == u"name"_s);
    CHECK(file.store->adoptionRecords()->size() == 1);
}

TEST_CASE("What others refer to cannot be deleted without them")
{
    OfficeFile file;
    const std::vector<Record> records = recordsWithEverything();
    required(file.store->apply(creationOfAll(records), who));
    const auto refusal = [&](const Record &record) {
        const Result<void> applied = file.store->apply(deletion(record), who);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::InUse);
        CHECK(applied.error().subject == nameOf(record));
        return applied.error().detail;
    };
    CHECK(refusal(recordOf<Place>(records)) == u"주간 집무"_s);
    CHECK(refusal(recordOf<Party>(records)) == u"신문 2025. 4. 17."_s);
    CHECK(refusal(recordOf<Person>(records)) == u"기획조정실"_s);
    CHECK(refusal(recordOf<Department>(records)) == u"사업"_s);
    CHECK(refusal(recordOf<Organisation>(records)) == u"기획조정실"_s);
    CHECK(refusal(recordOf<ProposalPackage>(records)) == u"사업"_s);
    CHECK(refusal(records.at(8)) == u"신문 2025. 4. 17."_s);
    CHECK(refusal(recordOf<Visit>(records)) == u"신문 2025. 4. 17."_s);
    CHECK(refusal(recordOf<Event>(records)) == u"주제"_s);

    Change both{Act::Delete, u"둘"_s, {}};
    both.records = {{recordOf<Event>(records), std::nullopt}, {recordOf<OfficeDay>(records), std::nullopt}};
    required(file.store->apply(both, who));
    required(file.store->apply(deletion(recordOf<Place>(records)), who));
    CHECK(file.store->check()->problems == QStringList());
}

TEST_CASE("A record that refers to something that is not there is refused")
{
    OfficeFile file;
    Event event = timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10));
    event.body.participants = {{PersonId(u"ghost"_s), {}, ParticipantRole::Seated}};
    const Result<void> applied = file.store->apply(creation(event), who);
    REQUIRE_FALSE(applied);
    CHECK(applied.error() == Error{ErrorCode::NotFound, u"ghost"_s, u"person"_s});
    CHECK(file.store->isEmpty().value());
    CHECK(file.store->history()->empty());
}

TEST_CASE("What cannot be stored as it is, is refused")
{
    OfficeFile file;
    Event event = timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10));
    const auto refusal = [&](const Event &refused) {
        const Result<void> applied = file.store->apply(creation(refused), who);
        REQUIRE_FALSE(applied);
        return applied.error().code;
    };
    Event broken = event;
    broken.body.title = QString(QChar(0xd800)) + u'x';
    CHECK(refusal(broken) == ErrorCode::InvalidValue);
    broken.body.title = u"a\0b"_s;
    CHECK(refusal(broken) == ErrorCode::InvalidValue);
    broken.body.title = u" "_s;
    CHECK(refusal(broken) == ErrorCode::MissingTitle);
    broken = event;
    broken.body.when = Timed{at(14, 10), at(14, 9)};
    CHECK(refusal(broken) == ErrorCode::EndBeforeStart);
    CHECK(refusal(series(event, u"FREQ=SECONDLY"_s)) == ErrorCode::InvalidRule);
    CHECK(refusal(series(event, u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s)) == ErrorCode::NeverOccurs);
    broken = event;
    std::get<Timed>(broken.body.when).start.time = QTime(8, 59, 59, 500);
    CHECK(refusal(broken) == ErrorCode::DatabaseFailure);
    CHECK(file.store->isEmpty().value());
}

TEST_CASE("A file that is open for reading only refuses to write")
{
    OfficeFile file;
    const std::unique_ptr<OfficeStore> reader = file.openAgain(OpenMode::ReadOnly);
    const Event event = timedEvent(u"a"_s, u"회의"_s, at(14, 9), at(14, 10));
    CHECK(reader->apply(creation(event), who).error().code == ErrorCode::ReadOnly);
    required(file.store->apply(creation(event), who));
    CHECK(reader->events()->size() == 1);
}
