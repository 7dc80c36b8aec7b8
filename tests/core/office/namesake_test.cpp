// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "office/namesake.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

Department department(const QString &id, const QString &name, const Validity &validity = {})
{
    Department value;
    value.id = DepartmentId(id);
    value.name = name;
    value.validity = validity;
    return value;
}

Directory withDepartments(std::vector<Department> departments)
{
    Directory directory;
    directory.departments = std::move(departments);
    return directory;
}

} // namespace

TEST_CASE("A second department of one name is refused, spaces and case aside", "[namesake]")
{
    const Directory directory = withDepartments({department(u"a"_s, u"AI 정책국"_s)});
    const Result<void> checked = checkNames(creation(department(u"b"_s, u"ai정책국"_s)), directory);
    REQUIRE_FALSE(checked);
    CHECK(checked.error() == Error{ErrorCode::NameTaken, u"name"_s, u"AI 정책국"_s});
    CHECK(checkNames(creation(department(u"b"_s, u"기획조정실"_s)), directory));
}

TEST_CASE("A name is free again when the one that had it has ended", "[namesake]")
{
    const Validity old{QDate(2020, 1, 1), QDate(2024, 12, 31)};
    const Directory directory = withDepartments({department(u"a"_s, u"기획실"_s, old)});
    CHECK(checkNames(creation(department(u"b"_s, u"기획실"_s, {QDate(2025, 1, 1), {}})), directory));
    CHECK_FALSE(checkNames(creation(department(u"b"_s, u"기획실"_s, {QDate(2024, 12, 31), {}})), directory));
}

TEST_CASE("Renaming to a name that is taken is refused, editing old twins is not", "[namesake]")
{
    const Department first = department(u"a"_s, u"기획실"_s);
    const Department second = department(u"b"_s, u"감사실"_s);
    const Directory directory = withDepartments({first, second});
    Department renamed = second;
    renamed.name = first.name;
    CHECK_FALSE(checkNames(edit(second, renamed), directory));

    const Directory twins = withDepartments({first, renamed});
    Department later = renamed;
    later.order = 7;
    CHECK(checkNames(edit(renamed, later), twins));
}

TEST_CASE("Two new records of one change are compared with one another", "[namesake]")
{
    const Change change{
        Act::Import,
        u"list"_s,
        {{std::nullopt, department(u"a"_s, u"기획실"_s)}, {std::nullopt, department(u"b"_s, u"기획실"_s)}}};
    CHECK_FALSE(checkNames(change, {}));
}

TEST_CASE("A name that the same change gives away can be taken", "[namesake]")
{
    const Department first = department(u"a"_s, u"기획실"_s);
    const Department second = department(u"b"_s, u"감사실"_s);
    const Change swapped{
        Act::Edit,
        u"names"_s,
        {{first, department(u"a"_s, u"감사실"_s)}, {second, department(u"b"_s, u"기획실"_s)}}};
    CHECK(checkNames(swapped, withDepartments({first, second})));
}

TEST_CASE("Parties are told apart by their short names too", "[namesake]")
{
    Party first;
    first.id = PartyId(u"a"_s);
    first.name = u"첫째 정당"_s;
    first.shortName = u"첫째"_s;
    Party second = first;
    second.id = PartyId(u"b"_s);
    second.name = u"둘째 정당"_s;
    CHECK(doubledField(second, first) == u"shortName");
    second.shortName.clear();
    first.shortName.clear();
    CHECK(doubledField(second, first).isEmpty());
}

TEST_CASE("A day has one holiday of a kind and one of a name", "[namesake]")
{
    HolidayEntry first;
    first.id = HolidayEntryId(u"a"_s);
    first.date = QDate(2025, 1, 27);
    first.name = u"임시공휴일"_s;
    HolidayEntry second = first;
    second.id = HolidayEntryId(u"b"_s);
    second.name = u"다른 이름"_s;
    CHECK(doubledField(second, first) == u"date");
    second.kind = HolidayKind::Local;
    CHECK(doubledField(second, first).isEmpty());
    second.name = first.name;
    CHECK(doubledField(second, first) == u"date");

    first.kind = HolidayKind::Local;
    second.date = QDate(2026, 1, 27);
    CHECK(doubledField(second, first) == u"date");
    first.validity.to = QDate(2025, 12, 31);
    second.validity.from = QDate(2026, 1, 1);
    CHECK(doubledField(second, first).isEmpty());
}

TEST_CASE("Packages and agenda items have a title or number of their own", "[namesake]")
{
    ProposalPackage package;
    package.id = ProposalPackageId(u"a"_s);
    package.title = u"우리의 제안"_s;
    ProposalPackage other = package;
    other.id = ProposalPackageId(u"b"_s);
    other.title = u"우리의  제안"_s;
    CHECK(doubledField(other, package) == u"title");

    AgendaItem item;
    AgendaItem second;
    CHECK(doubledField(item, second).isEmpty());
    item.code = second.code = u"B1"_s;
    CHECK(doubledField(item, second) == u"code");
}

TEST_CASE("People may share a name", "[namesake]")
{
    Person person;
    person.id = PersonId(u"a"_s);
    person.name = u"홍길동"_s;
    CHECK_FALSE(concernsNames(creation(person)));
    CHECK(concernsNames(creation(department(u"a"_s, u"기획실"_s))));
}
