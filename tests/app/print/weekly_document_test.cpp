// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/print/week_in_file.h"
#include "handout/weekly_document.h"
#include "support/catch.h"

using namespace yeouido;
using namespace yeouido::tests;

namespace {

QStringList lines(OfficeFile &file, Audience audience, Tentative tentative = Tentative::Withheld)
{
    return linesOf(
        required(weeklyDocument(*file.store, week, audience, tentative, Language::Korean, file.clock)));
}

} // namespace

TEST_CASE("the weekly sheets are made from the file, through the gate")
{
    OfficeFile file;
    fillWeek(*file.store);
    const QString inside = lines(file, Audience::Internal).join(u'\n');
    CHECK(inside.contains(u"비밀회의"_s));
    CHECK(inside.contains(u"잠정회의"_s));
    const QString outside = lines(file, Audience::Public).join(u'\n');
    CHECK(outside.contains(u"공개회의"_s));
    CHECK_FALSE(outside.contains(u"비밀회의"_s));
    CHECK_FALSE(outside.contains(u"잠정회의"_s));
    CHECK(lines(file, Audience::Public, Tentative::Included).join(u'\n').contains(u"잠정회의"_s));
}

TEST_CASE("sessions are counted over the series that carry the weekly office on")
{
    OfficeFile file;
    fillWeek(*file.store);
    CHECK(lines(file, Audience::Internal)[4] ==
          u"4. 16.(수) 주간 집무실, session 3 · Theme: 제안 · D-48|Public·Confirmed"_s);
}

TEST_CASE("the sheet says what the office's clock shows when it is made")
{
    OfficeFile file;
    // 00:30 of the next day in Seoul.
    file.clock.setNow(QDateTime(QDate(2025, 4, 14), QTime(15, 30), Qt::UTC));
    const Document sheet = required(weeklyDocument(*file.store, week, Audience::Internal, Tentative::Withheld,
                                                   Language::English, file.clock));
    CHECK(textOf(std::get<SplitLine>(sheet.blocks[1]).right) == u"As of Tue 15 Apr 2025 00:30"_s);
}

TEST_CASE("an empty holiday is no working day")
{
    OfficeFile file;
    const DateSpan children = weekOf(QDate(2025, 5, 5));
    const QStringList lines = linesOf(required(weeklyDocument(
        *file.store, children, Audience::Public, Tentative::Withheld, Language::Korean, file.clock)));
    CHECK(lines[0] == u"5. 5.(월)||No events|"_s);
    CHECK(lines[2] == u"5. 7.(수)||Working at the office|"_s);
}
