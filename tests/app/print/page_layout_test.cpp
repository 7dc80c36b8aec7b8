// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/print/pages.h"
#include "print/page_layout.h"
#include "support/catch.h"

#include <QFontMetricsF>

#include <set>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetre = pageUnitsPerMillimetre;

Cell cell(int column, const QString &text, int rowSpan = 1)
{
    return {.runs = {{.text = text}}, .column = column, .rowSpan = rowSpan};
}

/// A portrait page with a head row and `days` days of `rows` rows each, whose day cell spans them.
Document days(int count, int rowsADay)
{
    Table table{
        .columnWidths = {30, 140}, .head = {{.cells = {cell(0, u"일자"_s), cell(1, u"일정"_s)}}}, .rows = {}};
    for (int day = 1; day <= count; ++day) {
        for (int i = 1; i <= rowsADay; ++i) {
            Row row;
            if (i == 1)
                row.cells.push_back(cell(0, u"D%1"_s.arg(day), rowsADay));
            row.cells.push_back(cell(1, u"R%1-%2"_s.arg(day).arg(i)));
            table.rows.push_back(row);
        }
    }
    return {.page = {.left = 20, .top = 20, .right = 20, .bottom = 20},
            .metadata = {},
            .blocks = {table},
            .footerLeft = u"발치"_s,
            .footerRight = {}};
}

double bottomOf(const PaperPage &page)
{
    return page.size.height() - 20 * millimetre;
}

} // namespace

TEST_CASE("a table that does not fit goes on over pages, with head and date on each")
{
    const std::vector<PaperPage> pages = layOut(days(4, 20));
    REQUIRE(pages.size() == 3);
    QStringList seen;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString words = wordsOn(pages[i]);
        INFO(words.toStdString());
        CHECK(words.startsWith(u"일자 일정"_s));
        CHECK(words.contains(u"발치 %1 / 3"_s.arg(i + 1)));
        for (const PageText &text : pages[i].texts) {
            if (text.text.startsWith(u'R'))
                seen.append(text.text);
        }
    }
    CHECK(seen.size() == 80);
    CHECK(std::set(seen.begin(), seen.end()).size() == 80);
    // 257 mm hold the head and 31 rows of 8 mm: the second day is cut by the first page's end.
    CHECK(findText(pages[0], u"D2"_s));
    CHECK(findText(pages[1], u"D2"_s));
    CHECK_FALSE(findText(pages[1], u"D1"_s));
}

TEST_CASE("no row is cut by a page break")
{
    Document document = days(1, 0);
    Table &table = std::get<Table>(document.blocks[0]);
    const QString three = u"하나\n둘\n셋"_s;
    for (int i = 0; i < 40; ++i)
        table.rows.push_back({.cells = {cell(0, QString::number(i)), cell(1, three)}});
    const std::vector<PaperPage> pages = layOut(document);
    REQUIRE(pages.size() > 1);
    for (const PaperPage &page : pages) {
        const QString words = wordsOn(page);
        CHECK(words.count(u"하나"_s) == words.count(u"셋"_s));
        for (const PageRule &rule : page.rules) {
            CHECK(rule.line.y1() <= bottomOf(page) + 1);
            CHECK(rule.line.y2() <= bottomOf(page) + 1);
        }
    }
}

TEST_CASE("a row taller than a page is split between its lines and nothing is lost")
{
    Document document = days(1, 1);
    Table &table = std::get<Table>(document.blocks[0]);
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(u"L%1"_s.arg(i));
    table.rows[0].cells[1].runs = {{.text = lines.join(u'\n')}};
    const std::vector<PaperPage> pages = layOut(document);
    REQUIRE(pages.size() > 2);
    QStringList seen;
    for (const PaperPage &page : pages) {
        CHECK(findText(page, u"일자"_s));
        CHECK(findText(page, u"D1"_s));
        for (const PageText &text : page.texts) {
            if (text.text.startsWith(u'L')) {
                seen.append(text.text);
                CHECK(text.baseline.y() < bottomOf(page));
            }
        }
    }
    CHECK(seen == lines);
}

TEST_CASE("a row that wants to stand with the next one does not end a page")
{
    for (int before = 25; before < 34; ++before) {
        Document document = days(1, before);
        Table &table = std::get<Table>(document.blocks[0]);
        table.rows[0].cells[0].rowSpan = before;
        table.rows.push_back({.cells = {cell(0, u"띠"_s)}, .keepWithNext = true});
        table.rows.push_back({.cells = {cell(0, u"다음"_s)}});
        for (const PaperPage &page : layOut(document))
            CHECK((findText(page, u"띠"_s) != nullptr) == (findText(page, u"다음"_s) != nullptr));
    }
}

TEST_CASE("no text leaves its page, however long the words")
{
    Document document = days(1, 0);
    Table &table = std::get<Table>(document.blocks[0]);
    table.rows.push_back({.cells = {cell(0, QString(60, u'가')), cell(1, QString(500, u'W'))}});
    document.footerRight = QString(300, u'나');
    for (const PaperPage &page : layOut(document)) {
        for (const PageText &text : page.texts) {
            const double right = text.baseline.x() + QFontMetricsF(text.font).horizontalAdvance(text.text);
            CHECK(text.baseline.x() >= 20 * millimetre);
            CHECK(right <= page.size.width() - 20 * millimetre + 1);
        }
    }
}

TEST_CASE("two texts on one line share it while there is room, else they stand below one another")
{
    const auto baselines = [](const QString &left) {
        Document document;
        document.blocks = {SplitLine{.left = {{.text = left}}, .right = {{.text = u"오른쪽"_s}}}};
        const PaperPage page = layOut(document).at(0);
        return findText(page, u"오른쪽"_s)->baseline.y() - page.texts.front().baseline.y();
    };
    CHECK(baselines(u"왼쪽"_s) == Approx(0).margin(0.01));
    CHECK(baselines(QString(80, u'왼')) > 0);
}

TEST_CASE("a document without blocks is one page with its number")
{
    const std::vector<PaperPage> pages = layOut({});
    REQUIRE(pages.size() == 1);
    CHECK(wordsOn(pages[0]) == u"1 / 1"_s);
    CHECK(pages[0].size.width() == Approx(210 * millimetre));
}
