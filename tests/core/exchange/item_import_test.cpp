// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/office_file.h"

#include "exchange/item_import.h"
#include "exchange/item_sheet.h"

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

Funding cost(qint64 millionWon, const QString &asOf)
{
    return {.total = Money{millionWon},
            .state = {},
            .city = {},
            .privateCapital = {},
            .asOf = asOf,
            .note = {},
            .sources = {{u"신문"_s, {}, Certainty::Confirmed}}};
}

AgendaItem item(const QString &code, const QString &title, AgendaItemKind kind)
{
    AgendaItem made;
    made.id = AgendaItemId(u"id-"_s + title);
    made.code = code;
    made.title = title;
    made.kind = kind;
    return made;
}

/// A package with a task, a project of it, an issue and a department.
Directory office()
{
    Directory directory;
    ProposalPackage package;
    package.id = ProposalPackageId(u"package"_s);
    package.title = u"우리의 제안"_s;
    directory.packages = {package};
    Department department;
    department.id = DepartmentId(u"planning"_s);
    department.name = u"기획조정실"_s;
    directory.departments = {department};
    AgendaItem task = item(u"T1"_s, u"큰 과제"_s, AgendaItemKind::Task);
    task.package = package.id;
    task.order = 1;
    AgendaItem project = item(u"P1"_s, u"실증밸리"_s, AgendaItemKind::Project);
    project.package = package.id;
    project.parent = task.id;
    project.order = 2;
    project.leadDepartment = department.id;
    project.request = u"국비 반영"_s;
    project.funding = {cost(900'000, u"2025-04-08"_s), cost(600'000, u"2025-08-22"_s)};
    AgendaItem issue = item({}, u"철도 예타 면제"_s, AgendaItemKind::Issue);
    issue.order = 3;
    directory.agendaItems = {task, project, issue};
    return directory;
}

ItemImport read(const QString &csv, const ItemImportOptions &options = {})
{
    return readItems(required(readCsv(csv, separatorOf(csv))), office(), options);
}

/// The one problem of a file of one row.
ItemProblem problemOf(const QString &heads, const QString &row)
{
    const ItemImport import = read(heads + u'\n' + row + u'\n');
    INFO(row.toStdString());
    REQUIRE(import.rows.size() == 1);
    REQUIRE(import.rows.front().problems.size() == 1);
    CHECK(import.rows.front().state == ItemRowState::Refused);
    CHECK(import.rows.front().line == 2);
    CHECK_FALSE(import.canBeWritten());
    return import.rows.front().problems.front();
}

} // namespace

TEST_CASE("What was exported is imported as unchanged, in either language", "[item import]")
{
    const Directory directory = office();
    for (const Language language : {Language::Korean, Language::English}) {
        const QString csv = writeCsv(itemSheet(directory.agendaItems, directory, language), u',');
        const ItemImport import = read(csv);
        CHECK(import.missing.empty());
        CHECK(import.unknown.isEmpty());
        CHECK(import.count(ItemRowState::Unchanged) == 3);
        CHECK_FALSE(import.canBeWritten());
    }
}

TEST_CASE("A file says what is new and what it changes, and is one change", "[item import]")
{
    const ItemImport import =
        read(u"번호,안건,구분,상위 과제,주관 실·국,건의사항,금액(억원),기준일,출처\n"
             "P1,실증밸리,사업,T1,기획조정실,국비·추경 반영,\"9,500\",2025-12-03,\"방송, 뉴스\"\n"
             ",새 과제,과제,,,,,,\n"
             ",새 사업,사업,새 과제,,,0.3조,2025,\n"_s);
    REQUIRE(import.rows.size() == 3);
    const ItemRow &changed = import.rows[0];
    CHECK(changed.state == ItemRowState::Changed);
    CHECK(changed.changed == std::vector{ItemColumn::Request, ItemColumn::Amount});
    CHECK(changed.after.request == u"국비·추경 반영");
    REQUIRE(changed.after.funding.size() == 3);
    CHECK(changed.after.funding.back().total == Money{950'000});
    CHECK(changed.after.funding.back().asOf == u"2025-12-03");
    CHECK(changed.after.funding.back().sources.front().citation == u"방송, 뉴스");
    CHECK(changed.after.package == changed.before->package);

    const ItemRow &task = import.rows[1];
    const ItemRow &project = import.rows[2];
    CHECK(task.state == ItemRowState::New);
    CHECK(project.after.parent == task.after.id);
    CHECK(project.after.funding.front().total == Money{300'000});
    CHECK(project.after.order > task.after.order);

    REQUIRE(import.canBeWritten());
    const Change change = importChange(import, u"안건.csv"_s);
    CHECK(change.act == Act::Import);
    CHECK(change.records.size() == 3);
    CHECK(change.records.front().before == Record(*changed.before));
}

TEST_CASE("A column that is not there leaves its field; an empty cell empties it", "[item import]")
{
    const ItemImport import = read(u"번호,안건,구분,건의사항\nP1,실증밸리,,\n"_s);
    REQUIRE(import.rows.size() == 1);
    const AgendaItem &after = import.rows.front().after;
    CHECK(after.request.isEmpty());
    CHECK(after.kind == AgendaItemKind::Project);
    CHECK(after.leadDepartment);
    CHECK(after.parent);
    CHECK(after.funding.size() == 2);
}

TEST_CASE("An item is found by its code, else by its title", "[item import]")
{
    const ItemImport import = read(u"번호,안건,구분\n"
                                   "P1,다른 이름,사업\n"
                                   "I1,철도 예타 면제,현안\n"
                                   "T9,큰 과제,과제\n"_s);
    REQUIRE(import.rows.size() == 3);
    CHECK(import.rows[0].changed == std::vector{ItemColumn::Title});
    CHECK(import.rows[1].changed == std::vector{ItemColumn::Code});
    CHECK(import.rows[2].state == ItemRowState::New);
}

TEST_CASE("A file without the columns it needs is not read any further", "[item import]")
{
    const ItemImport noKind = read(u"안건,비고\n철도,x\n"_s);
    CHECK(noKind.missing == std::vector{ItemColumn::Kind});
    CHECK(noKind.unknown == QStringList{u"비고"_s});
    CHECK(noKind.rows.empty());
    CHECK(read(u"이름,전화\nA,B\n"_s).missing == std::vector{ItemColumn::Title, ItemColumn::Kind});
    CHECK(read(u""_s).missing.size() == 2);
    CHECK(read(u"안건,구분,사업명\nA,현안,B\n"_s).twice == std::vector{ItemColumn::Title});
    CHECK(read(u"안건\n새 현안\n"_s, {.kind = AgendaItemKind::Issue}).canBeWritten());
}

TEST_CASE("Every reason to refuse a row is named with its line and what stands there", "[item import]")
{
    const auto fault = [](const QString &heads, const QString &row) { return problemOf(heads, row).fault; };
    const QString plain = u"안건,구분"_s;
    CHECK(fault(plain, u",현안"_s) == ItemFault::TitleMissing);
    CHECK(fault(plain, u"새것,"_s) == ItemFault::KindMissing);
    CHECK(problemOf(plain, u"새것,정책"_s) ==
          ItemProblem{ItemFault::KindUnknown, ItemColumn::Kind, u"정책"_s, {}});
    CHECK(fault(plain, u"새것,현안,덤"_s) == ItemFault::TooManyCells);
    const QString parent = u"안건,구분,상위 과제"_s;
    CHECK(fault(parent, u"새것,사업,없는 과제"_s) == ItemFault::ParentUnknown);
    CHECK(fault(parent, u"새것,사업,P1"_s) == ItemFault::ParentNotATask);
    CHECK(fault(parent, u"새것,현안,T1"_s) == ItemFault::ParentNotAllowed);
    CHECK(fault(u"안건,구분,제안 묶음"_s, u"새것,현안,남의 제안"_s) == ItemFault::PackageUnknown);
    CHECK(fault(u"안건,구분,주관부서"_s, u"새것,현안,없는 실"_s) == ItemFault::DepartmentUnknown);
}

TEST_CASE("An amount without a unit, in another unit or off by zeros is refused", "[item import]")
{
    const auto fault = [](const QString &head, const QString &amount) {
        return problemOf(u"번호,안건,구분,"_s + head, u"P1,실증밸리,사업,"_s + amount).fault;
    };
    CHECK(fault(u"금액"_s, u"9500"_s) == ItemFault::AmountWithoutUnit);
    CHECK(fault(u"금액(억원)"_s, u"미정"_s) == ItemFault::AmountUnreadable);
    CHECK(fault(u"금액(억원)"_s, u"9000만 원"_s) == ItemFault::AmountInOtherUnit);
    CHECK(fault(u"금액(조원)"_s, u"95억"_s) == ItemFault::AmountInOtherUnit);
    CHECK(fault(u"금액(억원)"_s, u"0.001"_s) == ItemFault::AmountTooFine);
    CHECK(fault(u"국비(억원)"_s, u"10"_s) == ItemFault::AmountMissing);
    CHECK(fault(u"기준일"_s, u"작년"_s) == ItemFault::AsOfUnreadable);

    const ItemProblem slip = problemOf(u"번호,안건,구분,금액"_s, u"P1,실증밸리,사업,9000만 원"_s);
    CHECK(slip.fault == ItemFault::UnitSlip);
    CHECK(slip.other == u"9,000억원");
    const ItemImport accepted =
        read(u"번호,안건,구분,금액\nP1,실증밸리,사업,9000만 원\n"_s, {.kind = {}, .acceptUnitSlips = true});
    CHECK(accepted.canBeWritten());

    const ItemImport millions = read(u"번호,안건,구분,금액(단위: 백만원)\nP1,실증밸리,사업,\"950,000\"\n"_s);
    REQUIRE(millions.canBeWritten());
    CHECK(millions.rows.front().after.funding.back().total == Money{950'000});
}

TEST_CASE("The same item twice in a file is refused with the line where it stands already", "[item import]")
{
    const ItemImport import =
        read(u"번호,안건,구분\nP1,실증밸리,사업\n,새것,현안\n,새것,현안\nP1,실증,사업\n"_s);
    REQUIRE(import.rows.size() == 4);
    CHECK(import.rows[2].problems.front().other == u"3");
    CHECK(import.rows[3].problems.front() ==
          ItemProblem{ItemFault::TwiceInFile, ItemColumn::Title, u"실증"_s, u"2"_s});
    CHECK_FALSE(import.canBeWritten());
}

TEST_CASE("Two rows that would have one number are refused as the editor refuses them", "[item import]")
{
    const ItemImport import = read(u"번호,안건,구분\nB1,첫째,현안\nB1,둘째,현안\n"_s);
    REQUIRE(import.rows.size() == 2);
    CHECK(import.rows[0].problems.empty());
    CHECK(import.rows[1].problems ==
          std::vector{ItemProblem{ItemFault::CodeTwice, ItemColumn::Code, u"B1"_s, u"2"_s}});
    CHECK_FALSE(import.canBeWritten());
}

TEST_CASE("Sheets hold amounts as numbers and whole dates as dates", "[item import]")
{
    const Directory directory = office();
    const Sheet items = itemSheet(directory.agendaItems, directory, Language::Korean);
    REQUIRE(items.rows.size() == 3);
    const auto at = [&items](ItemColumn column) {
        const std::vector<ItemColumn> columns = itemColumns();
        return items.rows[1][static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin())];
    };
    CHECK(at(ItemColumn::Amount) == SheetCell(6000.0));
    CHECK(at(ItemColumn::AsOf) == SheetCell(QDate(2025, 8, 22)));
    CHECK(at(ItemColumn::Parent) == SheetCell(u"T1"_s));
    CHECK(fundingSheet(directory.agendaItems, Language::Korean).rows.size() == 2);
    CHECK(progressSheet(directory.agendaItems, Language::Korean).rows.empty());
}
