// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/records.h"

#include "text/field_name.h"
#include "text/record_difference.h"
#include "text/value_text.h"

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

QString named(RecordKind kind, const QString &id)
{
    return u"<%1 %2>"_s.arg(token(kind), id);
}

std::vector<FieldDifference> changed(const Record &before, const Record &after)
{
    return differences(before, after, named, Language::Korean);
}

} // namespace

TEST_CASE("Every field of every record has a name for people")
{
    for (const Record &record : recordsWithEverything()) {
        for (const auto &[field, text] : fieldTexts(record, named, Language::English)) {
            CAPTURE(token(kindOf(record)).toStdString(), field.toStdString());
            // The names of the fields in the code begin with a small letter.
            CHECK(fieldName(kindOf(record), field).at(0).isUpper());
        }
    }
}

TEST_CASE("An edit tells the fields it touched, before and after")
{
    Party before;
    before.id = PartyId(u"party"_s);
    before.name = u"가나다당"_s;
    before.seats = 17;
    Party after = before;
    after.name = u"가나다라당"_s;
    after.seats.reset();
    after.validity.to = QDate(2025, 6, 3);

    const std::vector<FieldDifference> found = changed(before, after);
    REQUIRE(found.size() == 3);
    CHECK(found.at(0).before == u"가나다당"_s);
    CHECK(found.at(0).after == u"가나다라당"_s);
    CHECK(found.at(1).before == u"17"_s);
    CHECK(found.at(1).after == QString());
    CHECK(found.at(2).after == u"~ 2025.\u00A06.\u00A03.(화)"_s);
    CHECK(changed(before, before).empty());
}

TEST_CASE("Records that are named by their id are shown by their name")
{
    Department before;
    before.id = DepartmentId(u"planning"_s);
    before.name = u"기획조정실"_s;
    Department after = before;
    after.head = PersonId(u"kim"_s);
    const std::vector<FieldDifference> found = changed(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found.front().after == u"<person kim>"_s);
}

TEST_CASE("An amount reads as on the page of the items")
{
    AgendaItem before;
    before.id = AgendaItemId(u"railway"_s);
    before.title = u"철도"_s;
    AgendaItem after = before;
    Funding funding;
    funding.total = Money{6'042'900};
    after.funding.push_back(funding);
    const std::vector<FieldDifference> found = changed(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found.front().after.contains(u"6조\u00A0429억원"_s));
}

TEST_CASE("What was added or deleted shows all that it held, and nothing that was empty")
{
    Place place;
    place.id = PlaceId(u"hall"_s);
    place.name = u"중회의실"_s;
    const std::vector<FieldDifference> added = differences({}, place, named, Language::Korean);
    CHECK(std::ranges::count(added, u"중회의실"_s, &FieldDifference::after) == 1);
    CHECK(std::ranges::none_of(added, [](const FieldDifference &one) { return one.after.isEmpty(); }));
    const std::vector<FieldDifference> deleted = differences(place, {}, named, Language::Korean);
    CHECK(deleted.size() == added.size());
    CHECK(std::ranges::all_of(deleted, [](const FieldDifference &one) { return one.after.isEmpty(); }));
}

TEST_CASE("A date of a series that differs is a field of its own")
{
    const Event before =
        series(timedEvent(u"weekly"_s, u"주간 집무"_s, at(16, 10), at(16, 12)), u"FREQ=WEEKLY;COUNT=4"_s);
    Event after = before;
    EventBody moved = before.body;
    moved.when = Timed{at(24, 14), at(24, 15)};
    after.overrides = {{{QDate(2025, 4, 23), QTime(10, 0)}, moved}};
    after.recurrence->excluded = {{QDate(2025, 4, 30), QTime(10, 0)}};
    const std::vector<FieldDifference> found = changed(before, after);
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).after.contains(u"30."_s));
    CHECK(found.at(1).field.contains(u"23."_s));
    CHECK(found.at(1).after.contains(u"14:00"_s));
}
