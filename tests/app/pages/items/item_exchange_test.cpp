// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "shown_items.h"

#include "pages/items/import_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// Lets the page import these bytes; what the dialog does is up to `act`.
void importBytes(ShownItems &shown, const QByteArray &bytes, const std::function<void(QDialog &)> &act)
{
    const QString path = shown.file.beside(u"안건.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    shown.page->setFileChoosers({{}, [path](QWidget *) { return path; }});
    onNextModal(act);
    shown.trigger("importItemsAction");
}

QString whyOf(QDialog &dialog, int row)
{
    return child<QTableView>(dialog, "importTableView").model()->index(row, 3).data().toString();
}

bool canImport(QDialog &dialog)
{
    return child<QPushButton>(dialog, "importPushButton").isEnabled();
}

} // namespace

TEST_CASE("What is exported can be imported again, and changes nothing")
{
    ShownItems shown;
    const QString csv = shown.file.beside(u"out.csv"_s);
    const QString xlsx = shown.file.beside(u"out.xlsx"_s);
    for (const QString &path : {csv, xlsx}) {
        shown.page->setFileChoosers({[path](QWidget *, const QString &) { return path; }, {}});
        shown.trigger("exportItemsAction");
    }
    QFile workbook(xlsx);
    REQUIRE(workbook.open(QIODevice::ReadOnly));
    CHECK(workbook.read(2) == "PK");
    QFile text(csv);
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QByteArray bytes = text.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    importBytes(shown, bytes, [](QDialog &dialog) {
        CHECK(child<QTableView>(dialog, "importTableView").model()->rowCount() == 12);
        CHECK_FALSE(canImport(dialog));
        dialog.reject();
    });
}

TEST_CASE("A file with a wrong line imports nothing; with the line corrected, all of it in one step")
{
    ShownItems shown;
    const std::size_t before = shown.items().size();
    const QByteArray wrong =
        u"번호,안건,구분,금액(억원)\nB1,새 사업,사업,9000만 원\nB2,새 현안,현안,\n"_s.toUtf8();
    importBytes(shown, wrong, [](QDialog &dialog) {
        CHECK(whyOf(dialog, 0).contains(u"9000만 원"));
        CHECK_FALSE(canImport(dialog));
        dialog.reject();
    });
    CHECK(shown.items().size() == before);
    const QByteArray right =
        u"번호,안건,구분,금액(억원)\nB1,새 사업,사업,\"9,000\"\nB2,새 현안,현안,\n"_s.toUtf8();
    importBytes(shown, right, [](QDialog &dialog) {
        CHECK(canImport(dialog));
        click(dialog, "importPushButton");
    });
    CHECK(shown.items().size() == before + 2);
    required(shown.session->undo());
    CHECK(shown.items().size() == before);
}

TEST_CASE("A file in CP949 is read and said to be so; one in no encoding is explained")
{
    ShownItems shown;
    // 안건,구분 / 똠방,현안
    const QByteArray cp949 = "\xBE\xC8\xB0\xC7,\xB1\xB8\xBA\xD0\n\x8C\x63\xB9\xE6,\xC7\xF6\xBE\xC8\n";
    importBytes(shown, cp949, [](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "importHeadLabel").text().contains(u"CP949"));
        CHECK(canImport(dialog));
        dialog.reject();
    });
    importBytes(shown, "\xBE\xC8\n\xFF\xFF\n", [](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "importHeadLabel").text().contains(u"2"));
        CHECK_FALSE(canImport(dialog));
        dialog.reject();
    });
    importBytes(shown, u"이름,전화\n가,나\n"_s.toUtf8(), [](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "importHeadLabel").isVisible());
        CHECK_FALSE(canImport(dialog));
        dialog.reject();
    });
}

TEST_CASE("A row that changes an item shows the values before and after")
{
    ShownItems shown;
    importBytes(shown, u"번호,안건,구분\nA3,새 이름,사업\n"_s.toUtf8(), [](QDialog &dialog) {
        CHECK(whyOf(dialog, 0).contains(u"AX 실증밸리(AI 2단계) → 새 이름"));
        dialog.reject();
    });
}

TEST_CASE("An empty file is said to be empty, and two rows of one number are refused")
{
    ShownItems shown;
    importBytes(shown, "\n", [](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "importHeadLabel").text().contains(u"empty"));
        CHECK_FALSE(canImport(dialog));
        dialog.reject();
    });
    importBytes(shown, u"번호,안건,구분\nB1,첫째,현안\nB1,둘째,현안\n"_s.toUtf8(), [](QDialog &dialog) {
        CHECK(whyOf(dialog, 1).contains(u"B1"));
        CHECK_FALSE(canImport(dialog));
        dialog.reject();
    });
}

TEST_CASE("An amount off by zeros is refused until someone says that it is right")
{
    ShownItems shown;
    const QByteArray csv =
        u"번호,안건,구분,금액,기준일\nA3,AX 실증밸리(AI 2단계),사업,6000만원,2025-09\n"_s.toUtf8();
    importBytes(shown, csv, [](QDialog &dialog) {
        CHECK_FALSE(canImport(dialog));
        auto &accept = child<QCheckBox>(dialog, "acceptSlipsCheckBox");
        REQUIRE(accept.isVisible());
        accept.click();
        REQUIRE(canImport(dialog));
        click(dialog, "importPushButton");
    });
    CHECK(shown.item(u"sample-item-ax-valley"_s).funding.back().total == Money{60});
}

TEST_CASE("Rows go to a spreadsheet and come back over the clipboard")
{
    ShownItems shown;
    shown.select(u"sample-item-dalbit"_s);
    QTest::keyClick(&shown.tree(), Qt::Key_Down, Qt::ShiftModifier);
    shown.keys(QKeySequence::Copy);
    QClipboard &clipboard = *QGuiApplication::clipboard();
    const QString copied = clipboard.text();
    CHECK(copied.count(u"\r\n"_s) == 3);
    CHECK(copied.contains(u"70000"));

    clipboard.setText(QString(copied).replace(u"광주~대구 달빛철도"_s, u"달빛철도"_s));
    onNextModal([](QDialog &dialog) {
        REQUIRE(canImport(dialog));
        click(dialog, "importPushButton");
    });
    shown.keys(QKeySequence::Paste);
    CHECK(shown.item(u"sample-item-dalbit"_s).title == u"달빛철도");

    const std::size_t before = shown.items().size();
    clipboard.setText(u"국립 미술관\n공항 이전\n"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "importPushButton"); });
    shown.keys(QKeySequence::Paste);
    REQUIRE(shown.items().size() == before + 2);
    CHECK(shown.items().back().kind == AgendaItemKind::Issue);
}
