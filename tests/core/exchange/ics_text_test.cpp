// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "core/exchange/ics_lint.h"
#include "exchange/ics_text.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Text keeps its meaning when it is escaped")
{
    CHECK(escapedText(u"국회, 의원회관; 2층 \\ 동문"_s) == "국회\\, 의원회관\\; 2층 \\\\ 동문"_ba);
    CHECK(escapedText(u"첫 줄\n둘째 줄"_s) == "첫 줄\\n둘째 줄"_ba);
    CHECK(escapedText(u"\"a\":b=^n\tc"_s) == "\"a\":b=^n\tc"_ba);
}

TEST_CASE("Whatever may end a line becomes an escaped line break")
{
    for (const QString &end : {u"\r\n"_s, u"\r"_s, u"\n"_s, u"\v"_s, u"\f"_s, QString(QChar(0x85)),
                               QString(QChar(0x2028)), QString(QChar(0x2029))})
        CHECK(escapedText(u"a"_s + end + u"b"_s) == "a\\nb"_ba);
}

TEST_CASE("Control characters do not get into a calendar")
{
    QString text = u"a"_s;
    for (ushort code = 0; code < 0x20; ++code) {
        if (code != '\t' && (code < '\n' || code > '\r'))
            text += QChar(code);
    }
    text += QChar(0x7f);
    text += QChar(0x9b);
    CHECK(escapedText(text + u'b') == "ab"_ba);
}

TEST_CASE("A parameter cannot be left from inside")
{
    CHECK(parameterValue(u"Asia/Seoul"_s) == "Asia/Seoul"_ba);
    CHECK(parameterValue(u"UTC+09:00"_s) == "\"UTC+09:00\""_ba);
    CHECK(parameterValue(u"a\"b\r\nX:^n"_s) == "\"abX:n\""_ba);
}

TEST_CASE("Lines are folded before the 76th octet and never inside a character")
{
    const QStringList characters{u"a"_s, u"é"_s, u"한"_s, u"😀"_s};
    for (int prefix = 0; prefix < 160; ++prefix) {
        for (const QString &character : characters) {
            const QByteArray content = QByteArray(prefix, 'x') + character.repeated(70).toUtf8();
            IcsLines lines;
            lines.line(content);
            INFO("prefix " << prefix << ", character " << character);
            REQUIRE(lintLines(lines.bytes()) == QStringList());
            REQUIRE(unfolded(lines.bytes()) == content + "\r\n");
        }
    }
}

TEST_CASE("A line of 75 octets stays whole, one of 76 does not")
{
    IcsLines lines;
    lines.line(QByteArray(75, 'x'));
    CHECK(lines.bytes() == QByteArray(75, 'x') + "\r\n");
    lines.line(QByteArray(76, 'y'));
    CHECK(lines.bytes().endsWith(QByteArray(75, 'y') + "\r\n y\r\n"));
}
