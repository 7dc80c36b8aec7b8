// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"

#include <QImage>

using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the weekly sheets are printed to a file and to standard output, without a display")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const Ended house = program.run(
        {u"print"_s, u"--layout"_s, u"weekly"_s, u"--week"_s, u"2025-W16"_s, u"-o"_s, u"week.pdf"_s});
    CHECK(house.error == QString());
    CHECK(house.status == 0);
    CHECK(program.content(u"week.pdf"_s).startsWith("%PDF-"));
    const Ended open = program.run({u"print"_s, u"--layout"_s, u"weekly"_s, u"--week"_s, u"2025-W16"_s,
                                    u"--audience"_s, u"public"_s, u"-o"_s, u"-"_s});
    CHECK(open.status == 0);
    CHECK(open.output.startsWith("%PDF-"));
}

TEST_CASE("a sheet that cannot be printed is refused")
{
    Program program;
    checkRefusal(program.run({u"print"_s, u"-o"_s, u"week.pdf"_s}), 2, u"--layout weekly"_s);
    checkRefusal(program.run({u"print"_s, u"--layout"_s, u"matrix"_s, u"-o"_s, u"x.pdf"_s}), 2, u"matrix"_s);
    checkRefusal(program.run({u"print"_s, u"--layout"_s, u"weekly"_s, u"-o"_s, u"x.hwpx"_s}), 2, u".pdf"_s);
    checkRefusal(program.run({u"print"_s, u"--layout"_s, u"weekly"_s}), 2, u"-o"_s);
    checkRefusal(program.run({u"print"_s, u"--layout"_s, u"weekly"_s, u"-o"_s, u"x.pdf"_s}), 1,
                 u"office.sqlite"_s);
    CHECK_FALSE(QFile::exists(program.path(u"x.pdf"_s)));
}

TEST_CASE("the window is painted in the size that is asked for")
{
    Program program;
    REQUIRE(program.run({u"sample"_s}).status == 0);
    const Ended picture = program.run(
        {u"picture"_s, u"--week"_s, u"2025-W16"_s, u"--size"_s, u"1400x900"_s, u"-o"_s, u"week.png"_s});
    CHECK(picture.error == QString());
    CHECK(picture.status == 0);
    const QImage image = QImage::fromData(program.content(u"week.png"_s));
    CHECK(image.size() == QSize(1400, 900));
    CHECK_FALSE(image.allGray());
    checkRefusal(program.run({u"picture"_s, u"--size"_s, u"large"_s, u"-o"_s, u"week.png"_s}), 2,
                 u"1280x800"_s);
}
