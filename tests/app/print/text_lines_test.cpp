// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/text_lines.h"
#include "support/catch.h"

#include <QFontMetricsF>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle style{.typeface = Typeface::Myeongjo, .pointSize = 10};
constexpr double narrow = 30 * pageUnitsPerMillimetre;

QStringList linesOf(const TextBlock &block)
{
    QStringList lines;
    for (const TextLine &line : block.lines) {
        QString text;
        for (const LinePiece &piece : line.pieces)
            text += piece.text;
        lines.append(text);
    }
    return lines;
}

Run run(const QString &text)
{
    return {.text = text};
}

double widest(const TextBlock &block)
{
    double width = 0;
    for (const TextLine &line : block.lines)
        width = std::max(width, line.width);
    return width;
}

} // namespace

TEST_CASE("Korean text breaks between words, not between syllables")
{
    const QString text = u"더불어민주당 정책위의장 면담과 제안서 전달 그리고 기념 촬영"_s;
    const QStringList lines = linesOf(breakLines({run(text)}, style, narrow));
    REQUIRE(lines.size() > 2);
    CHECK(lines.join(u' ') == text);
}

TEST_CASE("a word wider than its cell breaks inside, and nothing leaves the cell")
{
    const QString text =
        u"대한민국시도지사협의회임시총회및정책간담회사전준비회의ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const TextBlock block = breakLines({run(text)}, style, narrow);
    CHECK(block.lines.size() > 2);
    CHECK(linesOf(block).join(QString()) == text);
    CHECK(widest(block) <= narrow);
}

TEST_CASE("inside a word a break comes after a dot or a comma first")
{
    const QString text = u"비공개(5·6)·확정되지않음"_s;
    const QStringList lines = linesOf(breakLines({run(text)}, style, 26 * pageUnitsPerMillimetre));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == u"비공개(5·6)·"_s);
}

TEST_CASE("no-break spaces hold a date together and are drawn as spaces")
{
    const QStringList lines =
        linesOf(breakLines({run(u"매우 긴 설명 4.\u00A016.(수)\u00A015:00 다음"_s)}, style, narrow));
    CHECK(std::ranges::count_if(
              lines, [](const QString &line) { return line.contains(u"4. 16.(수) 15:00"_s); }) == 1);
}

TEST_CASE("a framed word stays in one piece")
{
    std::vector<Run> runs{run(u"가나다라 마바사아"_s), {.text = u"일정 변경"_s, .framed = true}};
    const TextBlock block = breakLines(runs, style, narrow);
    int framed = 0;
    for (const TextLine &line : block.lines) {
        for (const LinePiece &piece : line.pieces) {
            if (piece.framed) {
                ++framed;
                CHECK(piece.text == u"일정 변경"_s);
            }
        }
    }
    CHECK(framed == 1);
    CHECK(widest(block) <= narrow);
}

TEST_CASE("a line feed begins a new line, and an empty text still is one line")
{
    CHECK(linesOf(breakLines({run(u"하나\n둘"_s)}, style, narrow)) == QStringList{u"하나"_s, u"둘"_s});
    CHECK(breakLines({}, style, narrow).lines.size() == 1);
}

TEST_CASE("control characters in a title are not drawn")
{
    CHECK(linesOf(breakLines({run(u"가\u0001나\r다\u0007"_s)}, style, narrow)) == QStringList{u"가나다"_s});
}

TEST_CASE("a struck text has one line through it, over its spaces as well")
{
    PaperPage page;
    const TextBlock block = breakLines({{.text = u"오찬 간담회"_s, .struck = true}}, style, narrow);
    placeLines(page, block, 0, 1, {100, 200, narrow, block.lineHeight}, Alignment::Left);
    REQUIRE(page.texts.size() == 2);
    REQUIRE(page.rules.size() == 1);
    CHECK(page.rules[0].line.x1() == 100);
    CHECK(page.rules[0].line.length() == Approx(block.lines[0].width));
}
