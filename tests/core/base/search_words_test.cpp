// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "base/search_words.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

TEST_CASE("Folding makes texts alike that a person would look for alike")
{
    CHECK(foldForSearch(u"  예타  면제\t") == u"예타면제"_s);
    CHECK(foldForSearch(u"GPU\u00A01만장") == u"gpu1만장"_s);
    const QString decomposed = u"광주"_s.normalized(QString::NormalizationForm_D);
    REQUIRE(decomposed != u"광주"_s);
    CHECK(foldForSearch(decomposed) == u"광주"_s);
    CHECK(foldForSearch(u"") == QString());
}

TEST_CASE("Initial consonants are those a keyboard types")
{
    CHECK(initialConsonants(u"광주") == u"ㄱㅈ"_s);
    CHECK(initialConsonants(u"가힣쌍따옴표") == u"ㄱㅎㅆㄸㅇㅍ"_s);
    CHECK(initialConsonants(u"ai데이터센터2") == u"aiㄷㅇㅌㅅㅌ2"_s);
}

TEST_CASE("All words are to be found, as they are written or by their initials, each in one of the texts")
{
    const QString text = searchable({u"광주~대구 달빛철도"_s, u"A1"_s, u"예타 면제"_s});
    for (const QStringView typed : {u"", u"달빛", u"ㄷㅂㅊㄷ", u"철도 예타", u"대구달빛", u"a1 ㅇㅌ"})
        CHECK(holdsAll(text, searchWords(typed)));
    for (const QStringView typed : {u"달빛 호남", u"철도a1", u"1예타"})
        CHECK_FALSE(holdsAll(text, searchWords(typed)));
}
