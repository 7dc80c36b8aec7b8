// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/office_file.h"

#include "exchange/xlsx.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <optional>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// What openpyxl finds in a workbook; nothing where it is not installed.
std::optional<QJsonArray> readBack(const QByteArray &xlsx)
{
    QTemporaryFile file(QStringLiteral("XXXXXX.xlsx"));
    REQUIRE(file.open());
    REQUIRE(file.write(xlsx) == xlsx.size());
    REQUIRE(file.flush());
    QProcess process;
    process.start(
        u"/usr/bin/python3"_s,
        {QStringLiteral(YEOUIDO_SOURCE_DIR) + u"/tests/core/exchange/read_xlsx.py"_s, file.fileName()});
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() == 77)
        return std::nullopt;
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

Sheet items()
{
    return {.name = u"안건"_s,
            .columns = {{u"안건"_s, SheetFormat::Text, 30},
                        {u"금액(억원)"_s, SheetFormat::Amount, 12},
                        {u"일자"_s, SheetFormat::Date, 12},
                        {u"건의사항"_s, SheetFormat::LongText, 40}},
            .rows = {{u"달빛철도"_s, 60429.0, QDate(2025, 4, 8), u"예타 면제\n확정"_s},
                     {u"=1+1"_s, 0.9, std::monostate(), u"@SUM(A1)"_s}}};
}

QJsonObject cell(const QJsonObject &sheet, int row, int column)
{
    return sheet[u"rows"].toArray().at(row).toArray().at(column).toObject();
}

} // namespace

TEST_CASE("A workbook has real numbers, real dates, a head that stays and filters", "[xlsx]")
{
    const std::optional<QJsonArray> book = readBack(required(writeXlsx({items()})));
    if (!book) {
        WARN("python3-openpyxl is not installed");
        return;
    }
    REQUIRE(book->size() == 1);
    const QJsonObject sheet = book->first().toObject();
    CHECK(sheet[u"name"].toString() == u"안건");
    CHECK(sheet[u"frozen"].toString() == u"A2");
    CHECK(sheet[u"filter"].toString() == u"A1:D3");
    CHECK(sheet[u"widths"][u"A"].toInt() == 31);
    CHECK(cell(sheet, 0, 1)[u"value"].toString() == u"금액(억원)");

    CHECK(cell(sheet, 1, 1)[u"type"].toString() == u"n");
    CHECK(cell(sheet, 1, 1)[u"value"].toDouble() == 60429.0);
    CHECK(cell(sheet, 1, 1)[u"format"].toString() == u"#,##0");
    CHECK(cell(sheet, 2, 1)[u"format"].toString() == u"#,##0.0#");
    CHECK(cell(sheet, 1, 2)[u"date"].toBool());
    CHECK(cell(sheet, 1, 2)[u"value"].toString() == u"2025-04-08");
    CHECK(cell(sheet, 1, 3)[u"value"].toString() == u"예타 면제\n확정");
    CHECK(cell(sheet, 2, 2)[u"value"].isNull());
}

TEST_CASE("A text that looks like a formula stays a text", "[xlsx]")
{
    Sheet sheet{.name = u"글"_s, .columns = {{u"글"_s, SheetFormat::Text, 20}}, .rows = {}};
    const QStringList texts{u"=1+1"_s, u"+82-2-788"_s, u"-"_s, u"@SUM(A1)"_s, u"{=A1}"_s, u"http://a.b"_s};
    for (const QString &text : texts)
        sheet.rows.push_back({text});
    const std::optional<QJsonArray> book = readBack(required(writeXlsx({sheet})));
    if (!book) {
        WARN("python3-openpyxl is not installed");
        return;
    }
    for (int row = 0; row < texts.size(); ++row) {
        const QJsonObject found = cell(book->first().toObject(), row + 1, 0);
        CHECK(found[u"type"].toString() == u"s");
        CHECK(found[u"value"].toString() == texts.at(row));
    }
}

TEST_CASE("Whatever a text or a name of a sheet holds, a workbook comes out", "[xlsx]")
{
    Sheet odd = items();
    odd.name = u"과제/사업: [제1안]*?"_s;
    odd.rows.push_back({QString(40'000, u'가'), 1.0, QDate(2025, 4, 8), u"a\u0001b"_s});
    Sheet longName = items();
    longName.name = QString(60, u'나');
    const std::optional<QJsonArray> book =
        readBack(required(writeXlsx({odd, longName, longName, {.name = {}, .columns = {}, .rows = {}}})));
    if (!book) {
        WARN("python3-openpyxl is not installed");
        return;
    }
    REQUIRE(book->size() == 4);
    CHECK(book->at(0)[u"name"].toString() == u"과제사업 제1안");
    CHECK(cell(book->at(0).toObject(), 3, 0)[u"value"].toString().size() == 32'767);
    CHECK(cell(book->at(0).toObject(), 3, 3)[u"value"].toString() == u"ab");
    CHECK(book->at(1)[u"name"].toString() == QString(31, u'나'));
    CHECK(book->at(2)[u"name"].toString() == QString(27, u'나') + u" (2)"_s);
}
