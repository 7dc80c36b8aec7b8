// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "schedule/adoption_summary.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

const ProposalPackageId packageId(u"package"_s);

AgendaItem project(const QString &id)
{
    AgendaItem item;
    item.id = AgendaItemId(id);
    item.title = id;
    item.kind = AgendaItemKind::Project;
    item.package = packageId;
    return item;
}

Addressee party(const QString &id)
{
    Addressee addressee;
    addressee.party = PartyId(id);
    return addressee;
}

AdoptionRecord record(const QString &item, const QString &who, QDate date, AdoptionState state)
{
    AdoptionRecord made;
    made.id = AdoptionRecordId::create();
    made.item = AgendaItemId(item);
    made.addressee = party(who);
    made.date = date;
    made.state = state;
    made.evidence.citation = u"공약집 12쪽"_s;
    return made;
}

const QDate april(2025, 4, 16);
const QDate may(2025, 5, 19);

} // namespace

TEST_CASE("The latest record of a cell is its state, the earlier ones its history")
{
    const std::vector<AdoptionCell> cells =
        adoptionCells({record(u"a"_s, u"p1"_s, may, AdoptionState::Adopted),
                       record(u"a"_s, u"p1"_s, april, AdoptionState::Delivered),
                       record(u"a"_s, u"p2"_s, april, AdoptionState::Delivered)});
    REQUIRE(cells.size() == 2);
    CHECK(cells.at(0).state() == AdoptionState::Adopted);
    CHECK(cells.at(0).records.size() == 2);
    CHECK(cells.at(1).state() == AdoptionState::Delivered);
}

TEST_CASE("Of two records of one day the one added later counts")
{
    AdoptionRecord first = record(u"a"_s, u"p1"_s, april, AdoptionState::Delivered);
    AdoptionRecord second = record(u"a"_s, u"p1"_s, april, AdoptionState::UnderReview);
    first.recordedAt = QDateTime(april, QTime(1, 0), Qt::UTC);
    second.recordedAt = first.recordedAt.addMSecs(1);
    CHECK(adoptionCells({first, second}).at(0).state() == AdoptionState::UnderReview);
    CHECK(adoptionCells({second, first}).at(0).state() == AdoptionState::UnderReview);
}

TEST_CASE("Fulfilment is a second axis and leaves the state of adoption alone")
{
    AdoptionRecord fulfilled = record(u"a"_s, u"p1"_s, may, AdoptionState::Delivered);
    fulfilled.fulfilment = FulfilmentState::OnTrack;
    const std::vector<AdoptionCell> cells =
        adoptionCells({record(u"a"_s, u"p1"_s, april, AdoptionState::Adopted), fulfilled});
    CHECK(cells.at(0).state() == AdoptionState::Adopted);
    CHECK(cells.at(0).fulfilment() == FulfilmentState::OnTrack);
}

TEST_CASE("Adoption is counted over the announced number, part beside whole")
{
    ProposalPackage package;
    package.id = packageId;
    package.versions = {{u"v1"_s, QDate(2025, 4, 8), 15, 40, Money{81000000}, {}}};
    const std::vector<AgendaItem> items{project(u"a"_s), project(u"b"_s), project(u"c"_s)};
    const std::vector<AdoptionCell> cells =
        adoptionCells({record(u"a"_s, u"p1"_s, may, AdoptionState::Adopted),
                       record(u"a"_s, u"p2"_s, may, AdoptionState::PartlyAdopted),
                       record(u"b"_s, u"p2"_s, may, AdoptionState::PartlyAdopted),
                       record(u"c"_s, u"p2"_s, may, AdoptionState::Delivered)});

    const std::vector<Addressee> both{party(u"p1"_s), party(u"p2"_s)};
    const AdoptionCount any = countAdoption(package, items, cells, both);
    CHECK(any.adopted == 1);
    CHECK(any.partlyAdopted == 1);
    CHECK(any.delivered == 3);
    CHECK(any.denominator == 40);
    CHECK(any.announced);

    const AdoptionCount second = countAdoption(package, items, cells, {party(u"p2"_s)});
    CHECK(second.adopted == 0);
    CHECK(second.partlyAdopted == 2);

    package.versions.clear();
    const AdoptionCount registered = countAdoption(package, items, cells, both);
    CHECK(registered.denominator == 3);
    CHECK_FALSE(registered.announced);
}
