// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/adoption_office.h"
#include "support/office_file.h"
#include "support/raw_sqlite.h"

#include "schedule/adoption_summary.h"

#include <algorithm>
#include <map>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

std::vector<AdoptionRecord> latestOf(const std::vector<AdoptionCell> &cells, AdoptionAxis axis)
{
    std::vector<AdoptionRecord> latest;
    for (const AdoptionCell &cell : cells) {
        const auto found = std::ranges::find(cell.records, axis, &AdoptionRecord::axis);
        if (found != cell.records.end())
            latest.push_back(*found);
    }
    return latest;
}

std::vector<AdoptionRecord> byId(std::vector<AdoptionRecord> records)
{
    std::ranges::sort(records, {}, [](const AdoptionRecord &record) { return record.id.text(); });
    return records;
}

int collectStatement(unsigned, void *collected, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QStringList *>(collected)->append(QString::fromUtf8(sql));
    return 0;
}

void checkAgainstAllRecords(OfficeStore &store)
{
    const std::vector<AdoptionCell> cells = adoptionCells(required(store.adoptionRecords()));
    for (const AdoptionAxis axis : {AdoptionAxis::Adoption, AdoptionAxis::Fulfilment})
        CHECK(byId(required(store.latestAdoption(axis))) == byId(latestOf(cells, axis)));
    std::map<AgendaItemId, std::size_t> counts;
    for (const AdoptionCell &cell : cells)
        counts[cell.item] += cell.records.size();
    for (const auto &[item, count] : counts)
        CHECK(required(store.adoptionCount(item)) == static_cast<int>(count));
    for (const AdoptionCell &cell : cells)
        CHECK(required(store.adoptionHistory(cell.item, cell.addressee)) == cell.records);
}

} // namespace

TEST_CASE("The latest records and the history of each cell are those found by reading all records")
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        const AdoptionOffice office = adoptionOffice(8, 7, 6, seed);
        OfficeFile file;
        required(file.store->apply(office.creation(), who));
        REQUIRE(required(file.store->adoptionRecords()).size() == office.records.size());
        checkAgainstAllRecords(*file.store);
    }
}

TEST_CASE("Deleting the latest record of a cell brings the one before it back, and undo the deleted one")
{
    const AdoptionOffice office = adoptionOffice(1, 1, 3);
    OfficeFile file;
    required(file.store->apply(office.creation(), who));
    const std::vector<AdoptionRecord> history =
        required(file.store->adoptionHistory(office.items.front().id, office.addressees().front()));
    REQUIRE(history.size() == 3);
    const Change change = deletion(history.front());
    required(file.store->apply(change, who));
    CHECK(required(file.store->adoptionHistory(office.items.front().id, office.addressees().front())) ==
          std::vector(history.begin() + 1, history.end()));
    checkAgainstAllRecords(*file.store);
    required(file.store->apply(inverse(change), who, ApplyAs::Undo));
    CHECK(required(file.store->adoptionHistory(office.items.front().id, office.addressees().front())) ==
          history);
}

TEST_CASE("A cell without a record has no history and no latest one")
{
    OfficeFile file;
    CHECK(required(file.store->latestAdoption(AdoptionAxis::Adoption)).empty());
    CHECK(required(file.store->adoptionSteps()).empty());
    const Addressee nobody{.party = PartyId(u"nobody"_s), .organisation = {}, .candidate = {}};
    CHECK(required(file.store->adoptionHistory(AgendaItemId(u"none"_s), nobody)).empty());
    CHECK(required(file.store->adoptionCount(AgendaItemId(u"none"_s))) == 0);
}

TEST_CASE("Steps are where the state of a cell became another, in the order of time")
{
    const AdoptionOffice office = adoptionOffice(5, 4, 12);
    OfficeFile file;
    required(file.store->apply(office.creation(), who));
    const std::vector<AdoptionStep> steps = required(file.store->adoptionSteps());

    std::size_t expected = 0;
    for (AdoptionCell &cell : adoptionCells(office.records)) {
        std::erase_if(cell.records,
                      [](const AdoptionRecord &record) { return record.fulfilment.has_value(); });
        std::ranges::reverse(cell.records);
        std::vector<AdoptionStep> ofCell;
        std::ranges::copy_if(steps, std::back_inserter(ofCell), [&](const AdoptionStep &step) {
            return step.item == cell.item && step.addressee == cell.addressee;
        });
        std::size_t at = 0;
        for (std::size_t index = 0; index < cell.records.size(); ++index) {
            if (index > 0 && cell.records[index].state == cell.records[index - 1].state)
                continue;
            REQUIRE(at < ofCell.size());
            CHECK(ofCell[at].state == cell.records[index].state);
            CHECK(ofCell[at].date == cell.records[index].date);
            ++at;
        }
        CHECK(at == ofCell.size());
        expected += at;
    }
    CHECK(steps.size() == expected);
}

TEST_CASE("What the matrix asks for is found over an index, without reading or sorting all records")
{
    OfficeFile file;
    sqlite3 *const handle = handleOf(file.path());
    QStringList statements;
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, collectStatement, &statements);
    (void)required(file.store->latestAdoption(AdoptionAxis::Adoption));
    (void)required(file.store->adoptionHistory(
        AgendaItemId(u"a"_s), {.party = PartyId(u"p"_s), .organisation = {}, .candidate = {}}));
    (void)required(file.store->adoptionSteps());
    (void)required(file.store->adoptionCount(AgendaItemId(u"a"_s)));
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    REQUIRE(statements.size() == 4);
    for (const QString &statement : std::as_const(statements)) {
        const QStringList plan = RawSqlite(file.path()).texts(u"EXPLAIN QUERY PLAN "_s + statement, 3);
        INFO(statement << plan.join(u'\n'));
        CHECK_FALSE(plan.isEmpty());
        for (const QString &line : plan) {
            CHECK_FALSE(line.contains(u"TEMP B-TREE"_s));
            CHECK((!line.startsWith(u"SCAN adoption_record"_s) || line.contains(u"COVERING INDEX"_s)));
        }
    }
}
