// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/print/pdf_tools.h"
#include "core/agenda/office.h"
#include "print/pdf.h"
#include "print/save_file.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace yeouido;
using namespace yeouido::tests;

namespace {

Document internalSheet(const std::vector<Event> &events)
{
    const Directory directory = office();
    return weeklyInternal(sheetOf(directory), internalEntries(events, directory));
}

std::vector<Event> meetings(int count)
{
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        const WallTime start = at(14 + i % 5, 8 + i / 5 % 12);
        WallTime end = start;
        end.time = start.time.addSecs(1800);
        events.push_back(
            publicEvent(timedEvent(u"m%1"_s.arg(i), u"현안 점검 회의 제%1차"_s.arg(i), start, end)));
    }
    return events;
}

bool canRead(const QStringList &programs)
{
    if (hasPrograms(programs))
        return true;
    WARN("not looked into, for lack of: " << programs);
    return false;
}

} // namespace

TEST_CASE("the PDF of a week is small, embeds its fonts and can be searched")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"week.pdf"_s);
    REQUIRE(writePdf(internalSheet(meetings(10)), path));
    CHECK(QFile(path).size() < 40'000);
    if (!canRead({u"pdffonts"_s, u"pdftotext"_s, u"pdfinfo"_s}))
        return;

    const QStringList fonts =
        QString::fromUtf8(outputOf(u"pdffonts"_s, {path})).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(fonts.size() >= 3);
    for (const QString &font : fonts.mid(2))
        CHECK(font.contains(u" yes "_s));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    // With their spaces, as a person would search for them; the title is set in the Gothic.
    CHECK(text.contains(u"현안 점검 회의 제3차"_s));
    CHECK(text.contains(u"(2025. 4. 14.(월) ~ 4. 20.(일))"_s));
    CHECK(textOfPdf(path).contains(u"1/1"_s));
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path}));
    CHECK(info.contains(u"Creator:         Yeouido Office"_s));
    CHECK_FALSE(info.contains(u"Author"_s));
    CHECK(info.contains(u"(A4)"_s));
    CHECK(outputOf(u"pdfinfo"_s, {u"-meta"_s, path}).contains("for internal use"));
}

TEST_CASE("a week with sixty events keeps every one of them over its pages")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"week.pdf"_s);
    REQUIRE(writePdf(internalSheet(meetings(60)), path));
    if (!canRead({u"pdftotext"_s, u"pdfinfo"_s}))
        return;
    const QString text = textOfPdf(path);
    for (int i = 0; i < 60; ++i)
        CHECK(text.count(u"현안점검회의제%1차"_s.arg(i)) == 1);
    const qsizetype pages = text.count(u"일정명"_s) + text.count(u"Event(agenda)"_s);
    CHECK(pages > 1);
    CHECK(outputOf(u"pdfinfo"_s, {path}).contains("Pages:           " + QByteArray::number(pages)));
}

TEST_CASE("a PDF that cannot be written says where and leaves what was there")
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(u"no/such/folder/week.pdf"_s);
    const Result<void> written = writePdf(internalSheet({}), missing);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::CannotWrite);
    CHECK(written.error().subject == missing);

    // A folder stands where the file is to be.
    REQUIRE(QDir(folder.path()).mkdir(u"taken.pdf"_s));
    CHECK_FALSE(writePdf(internalSheet({}), folder.filePath(u"taken.pdf"_s)));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{u"taken.pdf"_s});
}

TEST_CASE("saving replaces a file whole and leaves nothing beside it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    REQUIRE(saveFile(path, QByteArray(100, 'a')));
    REQUIRE(saveFile(path, "b"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "b");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"file"_s});
}
