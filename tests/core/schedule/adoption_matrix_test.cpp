// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/adoption_office.h"
#include "support/catch.h"

#include "schedule/adoption_matrix.h"

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<AdoptionRecord> latestOf(const std::vector<AdoptionRecord> &records, AdoptionAxis axis)
{
    std::vector<AdoptionRecord> latest;
    for (const AdoptionCell &cell : adoptionCells(records)) {
        const auto found = std::ranges::find(cell.records, axis, &AdoptionRecord::axis);
        if (found != cell.records.end())
            latest.push_back(*found);
    }
    return latest;
}

AdoptionMatrix matrixOf(const AdoptionOffice &office, AdoptionAxis axis)
{
    return {axis, matrixRows(office.items, office.package.id), office.addressees(),
            latestOf(office.records, axis)};
}

std::vector<std::size_t> allColumns(const AdoptionMatrix &matrix)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < matrix.addressees().size(); ++column)
        columns.push_back(column);
    return columns;
}

AgendaItem item(const QString &id, AgendaItemKind kind, const QString &parent = {})
{
    AgendaItem made;
    made.id = AgendaItemId(id);
    made.title = id;
    made.kind = kind;
    made.package = ProposalPackageId(u"package"_s);
    if (!parent.isEmpty())
        made.parent = AgendaItemId(parent);
    return made;
}

QStringList titles(const std::vector<MatrixRow> &rows)
{
    QStringList all;
    for (const MatrixRow &row : rows)
        all.append(QString(row.depth, u' ') + row.item.title + u' ' + QString::number(row.below));
    return all;
}

AdoptionRecord recordOf(const QString &itemId, const QString &party, AdoptionState state)
{
    AdoptionRecord record;
    record.id = AdoptionRecordId::create();
    record.item = AgendaItemId(itemId);
    record.addressee.party = PartyId(party);
    record.date = QDate(2025, 5, 1);
    record.state = state;
    return record;
}

} // namespace

TEST_CASE("The matrix counts what counting over all records counts")
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        const AdoptionOffice office = adoptionOffice(20, 6, 4, seed);
        const AdoptionMatrix matrix = matrixOf(office, AdoptionAxis::Adoption);
        const std::vector<AdoptionCell> cells = adoptionCells(office.records);
        const std::vector<std::size_t> all = allColumns(matrix);
        CHECK(countAdoption(matrix, &office.package, all) ==
              countAdoption(office.package, office.items, cells, office.addressees()));
        for (const std::size_t column : all) {
            CHECK(countAdoption(matrix, &office.package, std::vector{column}) ==
                  countAdoption(office.package, office.items, cells, {office.addressees().at(column)}));
        }
        for (const AdoptionCell &cell : cells) {
            const std::size_t row = matrix.rowOf(cell.item).value();
            const std::size_t column = matrix.columnOf(cell.addressee).value();
            CHECK(matrix.state(row, column) == cell.state());
            CHECK(matrixOf(office, AdoptionAxis::Fulfilment).fulfilment(row, column) == cell.fulfilment());
        }
    }
}

TEST_CASE("Tasks stand before their projects, issues beside them, and no item is lost")
{
    using enum AgendaItemKind;
    std::vector<AgendaItem> items{
        item(u"issue"_s, Issue),   item(u"p2"_s, Project, u"t2"_s), item(u"t1"_s, Task),
        item(u"t2"_s, Task),       item(u"p1"_s, Project, u"t1"_s), item(u"p3"_s, Project, u"t2"_s),
        item(u"alone"_s, Project), item(u"x"_s, Project, u"y"_s),   item(u"y"_s, Project, u"x"_s)};
    AgendaItem elsewhere = item(u"elsewhere"_s, Project);
    elsewhere.package = ProposalPackageId(u"another"_s);
    AgendaItem free = item(u"free"_s, Issue);
    free.package.reset();
    items.push_back(elsewhere);
    items.push_back(free);

    CHECK(titles(matrixRows(items, ProposalPackageId(u"package"_s))) ==
          QStringList{u"t1 1"_s, u" p1 0"_s, u"t2 2"_s, u" p2 0"_s, u" p3 0"_s, u"alone 0"_s, u"issue 0"_s,
                      u"free 0"_s, u"x 1"_s, u" y 0"_s});
    CHECK(matrixRows(items, std::nullopt).size() == items.size());
}

TEST_CASE("A project whose task is in no package stands by itself")
{
    AgendaItem task = item(u"task"_s, AgendaItemKind::Task);
    task.package.reset();
    const std::vector<MatrixRow> rows =
        matrixRows({task, item(u"p"_s, AgendaItemKind::Project, u"task"_s)}, ProposalPackageId(u"package"_s));
    CHECK(titles(rows) == QStringList{u"p 0"_s});
}

TEST_CASE("A task sums up the projects below it, over those that are registered")
{
    using enum AgendaItemKind;
    const std::vector<AgendaItem> items{item(u"t"_s, Task), item(u"a"_s, Project, u"t"_s),
                                        item(u"b"_s, Project, u"t"_s), item(u"c"_s, Project, u"t"_s),
                                        item(u"other"_s, Project)};
    const std::vector<Addressee> parties{{.party = PartyId(u"one"_s), .organisation = {}, .candidate = {}}};
    const AdoptionMatrix matrix(AdoptionAxis::Adoption, matrixRows(items, ProposalPackageId(u"package"_s)),
                                parties,
                                {recordOf(u"a"_s, u"one"_s, AdoptionState::Adopted),
                                 recordOf(u"b"_s, u"one"_s, AdoptionState::PartlyAdopted),
                                 recordOf(u"other"_s, u"one"_s, AdoptionState::Adopted),
                                 recordOf(u"c"_s, u"two"_s, AdoptionState::Adopted)});
    const AdoptionCount count = rollUpAdoption(matrix, 0, 0);
    CHECK(count ==
          AdoptionCount{
              .adopted = 1, .partlyAdopted = 1, .delivered = 2, .denominator = 3, .announced = false});
    CHECK(rollUpAdoption(matrix, 1, 0).denominator == 0);
}

TEST_CASE("After the election a project counts once, where it is furthest along, over what was announced")
{
    using enum AgendaItemKind;
    ProposalPackage package;
    package.id = ProposalPackageId(u"package"_s);
    package.versions = {{u"v1"_s, QDate(2025, 4, 8), 15, 40, {}, {}}};
    const auto fulfilled = [](const QString &id, const QString &party, FulfilmentState state) {
        AdoptionRecord record = recordOf(id, party, AdoptionState::Delivered);
        record.fulfilment = state;
        return record;
    };
    const std::vector<AgendaItem> items{item(u"a"_s, Project), item(u"b"_s, Project), item(u"c"_s, Project)};
    const std::vector<Addressee> parties{{.party = PartyId(u"one"_s), .organisation = {}, .candidate = {}},
                                         {.party = PartyId(u"two"_s), .organisation = {}, .candidate = {}}};
    const AdoptionMatrix matrix(AdoptionAxis::Fulfilment, matrixRows(items, package.id), parties,
                                {fulfilled(u"a"_s, u"one"_s, FulfilmentState::Dropped),
                                 fulfilled(u"a"_s, u"two"_s, FulfilmentState::DoneAndContinued),
                                 fulfilled(u"b"_s, u"two"_s, FulfilmentState::OnTrack)});
    const FulfilmentCount any = countFulfilment(matrix, &package, allColumns(matrix));
    CHECK(any.done() == 1);
    CHECK(any.of(FulfilmentState::OnTrack) == 1);
    CHECK(any.of(FulfilmentState::Dropped) == 0);
    CHECK(any.recorded() == 2);
    CHECK(any.denominator == 40);
    CHECK(any.announced);
    CHECK(countFulfilment(matrix, &package, std::vector<std::size_t>{0}).of(FulfilmentState::Dropped) == 1);
    package.versions.clear();
    CHECK(countFulfilment(matrix, &package, allColumns(matrix)).denominator == 3);
}

TEST_CASE("Parties of the day have a column; others only with a record or when they were chosen")
{
    Directory directory;
    const auto party = [&](const QString &id, const Validity &validity) {
        Party one;
        one.id = PartyId(id);
        one.validity = validity;
        directory.parties.push_back(one);
        return Addressee{.party = one.id, .organisation = {}, .candidate = {}};
    };
    const QDate today(2025, 4, 16);
    const Addressee open = party(u"open"_s, {});
    const Addressee ended = party(u"ended"_s, {.from = {}, .to = QDate(2024, 12, 31)});
    const Addressee endedWithRecord = party(u"ended-with-record"_s, {.from = {}, .to = QDate(2025, 4, 15)});
    Organisation ministry;
    ministry.id = OrganisationId(u"ministry"_s);
    directory.organisations = {ministry};
    Person candidate;
    candidate.id = PersonId(u"candidate"_s);
    directory.people = {candidate};

    const std::vector<AdoptionRecord> latest{
        recordOf(u"a"_s, u"ended-with-record"_s, AdoptionState::Delivered)};
    CHECK(matrixAddressees(directory, latest, {}, today) == std::vector{open, endedWithRecord});
    const std::vector<Addressee> chosen{
        {.party = {}, .organisation = {}, .candidate = candidate.id},
        {.party = {}, .organisation = ministry.id, .candidate = {}},
    };
    CHECK(matrixAddressees(directory, {}, chosen, today) == std::vector{open, chosen[1], chosen[0]});
}
