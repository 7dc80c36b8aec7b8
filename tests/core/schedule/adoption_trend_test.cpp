// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/adoption_office.h"
#include "support/catch.h"

#include "schedule/adoption_summary.h"
#include "schedule/adoption_trend.h"

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<AdoptionStep> stepsOf(const std::vector<AdoptionRecord> &records)
{
    std::vector<AdoptionRecord> sorted;
    std::ranges::copy_if(records, std::back_inserter(sorted),
                         [](const AdoptionRecord &record) { return !record.fulfilment; });
    std::ranges::sort(sorted, isOlder);
    std::vector<AdoptionStep> steps;
    for (const AdoptionRecord &record : sorted)
        steps.push_back({record.item, record.addressee, record.date, record.state});
    return steps;
}

} // namespace

TEST_CASE("Each week of the trend is what counting the records up to its end counts")
{
    const AdoptionOffice office = adoptionOffice(18, 6, 5);
    const std::vector<Addressee> some{office.addressees().at(0), office.addressees().at(4)};
    const std::vector<AdoptionWeek> weeks =
        adoptionTrend(office.package.id, office.items, stepsOf(office.records), some, QDate(2025, 7, 2));
    REQUIRE(weeks.size() > 8);
    CHECK(weeks.back().monday == QDate(2025, 6, 30));
    for (std::size_t index = 0; index < weeks.size(); ++index) {
        CHECK(weeks[index].monday == weeks.front().monday.addDays(7 * qint64(index)));
        std::vector<AdoptionRecord> until;
        std::ranges::copy_if(office.records, std::back_inserter(until), [&](const AdoptionRecord &record) {
            return record.date < weeks[index].monday.addDays(7);
        });
        const AdoptionCount count = countAdoption(office.package, office.items, adoptionCells(until), some);
        CHECK(weeks[index].adopted == count.adopted);
        CHECK(weeks[index].partlyAdopted == count.partlyAdopted);
        CHECK(weeks[index].delivered == count.delivered);
    }
}

TEST_CASE("Without a step for the package there is no trend")
{
    const AdoptionOffice office = adoptionOffice(3, 3, 2);
    CHECK(adoptionTrend(ProposalPackageId(u"another"_s), office.items, stepsOf(office.records),
                        office.addressees(), QDate(2025, 7, 2))
              .empty());
    CHECK(adoptionTrend(office.package.id, office.items, {}, office.addressees(), QDate(2025, 7, 2)).empty());
}
