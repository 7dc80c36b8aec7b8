// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "settings/language.h"
#include "text/change_text.h"
#include "text/error_text.h"

#include <QSet>

using namespace yeouido;
using namespace Qt::StringLiterals;

TEST_CASE("every error has a sentence of its own that ends as a sentence")
{
    installLanguage(Language::English);
    QSet<QString> sentences;
    const int last = static_cast<int>(ErrorCode::InUse);
    for (int code = 0; code <= last; ++code) {
        CAPTURE(code);
        const QString text = errorText({static_cast<ErrorCode>(code), u"subject"_s, u"detail"_s});
        CHECK(text.endsWith(u'.'));
        CHECK_FALSE(text.contains(u"%1"_s));
        CHECK_FALSE(text.contains(u"%2"_s));
        sentences.insert(text);
    }
    CHECK(sentences.size() == last + 1);
}

TEST_CASE("an error names the file it is about")
{
    installLanguage(Language::English);
    CHECK(errorText({ErrorCode::NotADatabase, u"letter.txt"_s, {}}).contains(u"“letter.txt”"_s));
    CHECK(errorText({ErrorCode::InvalidDate, u"2025-02-30"_s, {}}).contains(u"“2025-02-30”"_s));
}

TEST_CASE("a text that looks like a place holder is left alone")
{
    installLanguage(Language::English);
    const QString text = errorText({ErrorCode::CannotRead, u"/tmp/%2"_s, u"no such file"_s});
    CHECK(text.contains(u"“/tmp/%2”"_s));
    CHECK(text.contains(u"no such file"_s));
}

TEST_CASE("a failure begins with the act that failed")
{
    installLanguage(Language::English);
    const QString text = failureText(Act::Move, u"Staff meeting"_s, {ErrorCode::DiskFull, {}, {}});
    CHECK(text.startsWith(u"“Staff meeting” could not be moved."_s));
    CHECK(text.contains(u"disk is full"_s));
}

TEST_CASE("an act is named for undo and for the history")
{
    installLanguage(Language::English);
    CHECK(changeText(Change{Act::Move, u"Memorial ceremony"_s, {}}) == u"Move “Memorial ceremony”"_s);
    CHECK(changeText(Act::Delete, u"Call"_s, true) == u"Undone: Delete “Call”"_s);
    CHECK(changeText(Act::LoadSample, {}) == u"Load the example"_s);
}
