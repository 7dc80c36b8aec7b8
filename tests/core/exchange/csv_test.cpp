// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/office_file.h"

#include "exchange/csv.h"
#include "exchange/decoded_text.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> cells(const QString &text, QChar separator = u',')
{
    std::vector<QStringList> found;
    for (const CsvRow &row : required(readCsv(text, separator)))
        found.push_back(row.cells);
    return found;
}

} // namespace

TEST_CASE("Separated text is taken apart as RFC 4180 says", "[csv]")
{
    using Rows = std::vector<QStringList>;
    CHECK(cells(u"a,b\r\nc,d\r\n"_s) == Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(cells(u"a,\"b,\"\"c\"\"\r\nd\"\n"_s) == Rows{{u"a"_s, u"b,\"c\"\nd"_s}});
    CHECK(cells(u"a,,\n"_s) == Rows{{u"a"_s, QString(), QString()}});
    CHECK(cells(u"a\rb"_s) == Rows{{u"a"_s}, {u"b"_s}});
    CHECK(cells(u"\"\",b"_s) == Rows{{QString(), u"b"_s}});
    CHECK(cells(u"5\" disk,b"_s) == Rows{{u"5\" disk"_s, u"b"_s}});
    CHECK(cells(u"a\tb"_s, u'\t') == Rows{{u"a"_s, u"b"_s}});
    CHECK(cells(u""_s).empty());
}

TEST_CASE("Each row knows its line, also after a cell of several lines and an empty one", "[csv]")
{
    const std::vector<CsvRow> rows = required(readCsv(u"head\n\"two\nlines\"\n,\n\nlast\n"_s, u','));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[1].line == 2);
    CHECK(rows[2].line == 6);
}

TEST_CASE("A quoted cell that never ends is refused with its line", "[csv]")
{
    const auto rows = readCsv(u"a,b\nc,\"d\n"_s, u',');
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::MalformedContent);
    CHECK(rows.error().subject == u"2");
}

TEST_CASE("What is written can be read, formulas included, and a spreadsheet takes none of it for one",
          "[csv]")
{
    const Sheet sheet{.name = {},
                      .columns = {{u"글"_s, SheetFormat::Text, 10}, {u"수"_s, SheetFormat::Amount, 10}},
                      .rows = {{u"=1+1"_s, -1.5},
                               {u"'@x"_s, 60429.0},
                               {u"a\t\"b\"\nc"_s, std::monostate()},
                               {u"'그대로'"_s, 0.9}}};
    for (const QChar separator : {QChar(u','), QChar(u'\t')}) {
        const QString text = writeCsv(sheet, separator);
        CHECK(text.contains(u"'=1+1"_s));
        CHECK(text.contains(u"''@x"_s));
        CHECK(text.contains(u"-1.5\r\n"_s));
        const std::vector<QStringList> read = cells(text, separator);
        REQUIRE(read.size() == 5);
        CHECK(read[1] == QStringList{u"=1+1"_s, u"-1.5"_s});
        CHECK(read[2] == QStringList{u"'@x"_s, u"60429"_s});
        CHECK(read[3] == QStringList{u"a\t\"b\"\nc"_s, QString()});
        CHECK(read[4] == QStringList{u"'그대로'"_s, u"0.9"_s});
    }
}

TEST_CASE("The separator is what the first line has most of", "[csv]")
{
    CHECK(separatorOf(u"a,b;c,d\n;;;;"_s) == u',');
    CHECK(separatorOf(u"a\tb\n"_s) == u'\t');
    CHECK(separatorOf(u"a;b;c"_s) == u';');
}

TEST_CASE("UTF-8, UTF-16 and CP949 are told apart", "[csv]")
{
    const QString text = u"안건,똠방\n"_s;
    CHECK(*decodeText(text.toUtf8()) == DecodedText{text, TextEncoding::Utf8});
    CHECK(*decodeText("\xEF\xBB\xBF" + text.toUtf8()) == DecodedText{text, TextEncoding::Utf8});
    QByteArray utf16("\xFF\xFE", 2);
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(*decodeText(utf16) == DecodedText{text, TextEncoding::Utf16});
    // 안건,똠방 in Microsoft's code page 949
    CHECK(*decodeText("\xBE\xC8\xB0\xC7,\x8C\x63\xB9\xE6\n") == DecodedText{text, TextEncoding::Cp949});
    CHECK(decodeText("")->text.isEmpty());
}

TEST_CASE("What is no text, or in an encoding that is not read, is refused with its line", "[csv]")
{
    CHECK(decodeText(QByteArray("PK\x03\x04\x00\x00", 6)).error() == EncodingFault{1, true});
    CHECK(decodeText("a,b\n\xBE\xC8,c\nd,\xFF\xFF\n").error() == EncodingFault{3, false});
    CHECK(decodeText("\xEF\xBB\xBF"
                     "a\nb\xC3(\n")
              .error() == EncodingFault{2, false});
}
