// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/debrief.h"
#include "support/catch.h"
#include "support/office_file.h"
#include "support/records.h"
#include "support/visits.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2025, 4, 16), QTime(2, 0), Qt::UTC);

/// A file with a party visit in it, and the entry of the first party.
class VisitedFile
{
public:
    explicit VisitedFile(const Event &event)
    {
        const Directory directory = visitedOffice();
        std::vector<Record> records;
        const auto add = [&records](const auto &values) {
            records.insert(records.end(), values.begin(), values.end());
        };
        add(directory.parties);
        add(directory.people);
        add(directory.places);
        add(directory.agendaItems);
        add(directory.packages);
        records.emplace_back(event);
        required(file.store->apply(creationOfAll(records), u"before"_s));
    }

    [[nodiscard]] std::vector<VisitEntry> entries()
    {
        return entriesOf(required(file.store->visitEvents()), required(file.store->visits()));
    }

    [[nodiscard]] Result<Change> changeOf(const VisitEntry &entry, const Debrief &debrief)
    {
        const Event event = required(file.store->event(entry.key.event))->event;
        return debriefChange(entry, event, required(file.store->directory()), debrief, now);
    }

    OfficeFile file;
};

Debrief spokenOf()
{
    return {.newVisit = {},
            .writtenOn = QDate(2025, 4, 16),
            .met = u"원내대표"_s,
            .summary = u"호의적"_s,
            .evidence = {EvidenceKind::Meeting, u"4. 16. 나당 면담"_s, {}},
            .answers =
                {{{}, AgendaItemId(u"item"_s), AdoptionState::UnderReview, u"검토하겠다"_s, u"5월 회신"_s}},
            .steps = {{{}, u"자료 보내기"_s, {}, u"비서실"_s, QDate(2025, 4, 18), AgendaItemId(u"item"_s)}},
            .actual = Actual{Timed{at(16, 10, 5), at(16, 10, 50)}, u"의원회관"_s, {}, {}}};
}

} // namespace

TEST_CASE("A debrief writes the visit, the records, the follow-ups and what was really so in one change")
{
    VisitedFile office(visitEvent());
    const VisitEntry entry = office.entries().front();
    const Change change = required(office.changeOf(entry, spokenOf()));
    CHECK(change.act == Act::Debrief);
    CHECK(change.subject == u"정책위의장 면담"_s);
    required(office.file.store->apply(change, u"tester"_s));

    const VisitEntry after = office.entries().front();
    REQUIRE(after.visit);
    CHECK(after.visit->debriefedOn == QDate(2025, 4, 16));
    CHECK(after.visit->met == u"원내대표"_s);
    CHECK(after.visit->party == PartyId(u"나당"_s));
    CHECK(after.body.actual == spokenOf().actual);
    CHECK(after.body.when == entry.body.when);
    const auto records = required(office.file.store->adoptionRecords());
    REQUIRE(records.size() == 1);
    CHECK(records.front().state == AdoptionState::UnderReview);
    CHECK(records.front().addressee == Addressee{PartyId(u"나당"_s), {}, {}});
    CHECK(records.front().date == QDate(2025, 4, 16));
    CHECK(records.front().note == u"검토하겠다"_s);
    CHECK(records.front().promised == u"5월 회신"_s);
    CHECK(records.front().announcement == Announcement::Internal);
    CHECK(records.front().visit == after.visit->id);
    const auto followUps = required(office.file.store->followUps());
    REQUIRE(followUps.size() == 1);
    CHECK(followUps.front().since == QDate(2025, 4, 16));
    CHECK(followUps.front().due == QDate(2025, 4, 18));
    CHECK(followUps.front().visit == after.visit->id);
}

TEST_CASE("Taking a debrief back leaves nothing of it")
{
    VisitedFile office(visitEvent());
    const std::vector<VisitEntry> before = office.entries();
    const Change change = required(office.changeOf(before.back(), spokenOf()));
    required(office.file.store->apply(change, u"tester"_s));
    required(office.file.store->apply(inverse(change), u"tester"_s, ApplyAs::Undo));
    CHECK(office.entries() == before);
    CHECK(required(office.file.store->visits()).empty());
    CHECK(required(office.file.store->adoptionRecords()).empty());
    CHECK(required(office.file.store->followUps()).empty());
}

TEST_CASE("A second debrief of a visit keeps the visit and adds to its records")
{
    VisitedFile office(visitEvent());
    required(office.file.store->apply(required(office.changeOf(office.entries().front(), spokenOf())),
                                      u"tester"_s));
    const VisitEntry entry = office.entries().front();
    Debrief more = spokenOf();
    more.answers.front().state = AdoptionState::PartlyAdopted;
    more.steps.clear();
    const Change change = required(office.changeOf(entry, more));
    CHECK(change.records.size() == 2);
    required(office.file.store->apply(change, u"tester"_s));
    CHECK(required(office.file.store->visits()).size() == 1);
    CHECK(required(office.file.store->adoptionRecords()).size() == 2);
    CHECK(required(office.file.store->followUps()).size() == 1);
}

TEST_CASE("Of a series only the date of the visit gets what was really so")
{
    VisitedFile office(series(visitEvent(), u"FREQ=WEEKLY;COUNT=3"_s));
    const std::vector<VisitEntry> entries = office.entries();
    REQUIRE(entries.size() == 6);
    Debrief debrief = spokenOf();
    debrief.actual->when.reset();
    required(office.file.store->apply(required(office.changeOf(entries.at(2), debrief)), u"tester"_s));
    const std::vector<VisitEntry> after = office.entries();
    CHECK_FALSE(after.at(0).body.actual);
    CHECK(after.at(2).body.actual == debrief.actual);
    CHECK(after.at(2).visit->occurrence == RecurrenceId{QDate(2025, 4, 23), QTime(10, 0)});
    CHECK(required(office.file.store->adoptionRecords()).front().date == QDate(2025, 4, 23));
}

TEST_CASE("Answers without evidence are refused, a debrief of nothing but words needs none")
{
    VisitedFile office(visitEvent());
    const VisitEntry entry = office.entries().front();
    Debrief debrief = spokenOf();
    debrief.evidence.citation = u" "_s;
    const Result<Change> refused = office.changeOf(entry, debrief);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidValue);
    CHECK(refused.error().subject == u"evidence"_s);
    debrief.answers.clear();
    CHECK(office.changeOf(entry, debrief));
}

TEST_CASE("A next step with an owner but no words is refused")
{
    VisitedFile office(visitEvent());
    Debrief debrief = spokenOf();
    debrief.steps.front().text.clear();
    const Result<Change> refused = office.changeOf(office.entries().front(), debrief);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == u"step"_s);
}

TEST_CASE("A debrief that is saved again without anything new leaves everything as it was")
{
    VisitedFile office(visitEvent());
    required(office.file.store->apply(required(office.changeOf(office.entries().front(), spokenOf())),
                                      u"tester"_s));
    const VisitEntry entry = office.entries().front();
    Debrief again = spokenOf();
    again.writtenOn = QDate(2025, 4, 18);
    again.answers.clear();
    again.steps.clear();
    const Change idle = required(office.changeOf(entry, again));
    REQUIRE(idle.records.size() == 1);
    CHECK(idle.records.front().before == idle.records.front().after);

    again.answers = spokenOf().answers;
    required(office.file.store->apply(required(office.changeOf(entry, again)), u"tester"_s));
    CHECK(office.entries().front().visit->debriefedOn == QDate(2025, 4, 18));
    CHECK(required(office.file.store->adoptionRecords()).size() == 2);
    CHECK(required(office.file.store->followUps()).size() == 1);
}
