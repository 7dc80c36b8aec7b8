// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "base/search_words.h"

#include <algorithm>
#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

QString foldForSearch(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_C).toLower();
    folded.removeIf([](QChar character) { return character.isSpace(); });
    return folded;
}

QString initialConsonants(QStringView folded)
{
    // Hangul syllables are ordered by their initial, 588 to each (Unicode, 3.12).
    constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    constexpr char16_t firstSyllable = u'가';
    constexpr char16_t lastSyllable = u'힣';
    QString result;
    result.reserve(folded.size());
    for (const QChar character : folded) {
        const char16_t code = character.unicode();
        const bool isSyllable = code >= firstSyllable && code <= lastSyllable;
        result.append(isSyllable ? initials.at((code - firstSyllable) / 588) : character);
    }
    return result;
}

QStringList searchWords(QStringView typed)
{
    constexpr std::pair<char16_t, QStringView> joined[] = {
        {u'ㄳ', u"ㄱㅅ"}, {u'ㄵ', u"ㄴㅈ"}, {u'ㄶ', u"ㄴㅎ"}, {u'ㄺ', u"ㄹㄱ"},
        {u'ㄻ', u"ㄹㅁ"}, {u'ㄼ', u"ㄹㅂ"}, {u'ㄽ', u"ㄹㅅ"}, {u'ㄾ', u"ㄹㅌ"},
        {u'ㄿ', u"ㄹㅍ"}, {u'ㅀ', u"ㄹㅎ"}, {u'ㅄ', u"ㅂㅅ"},
    };
    QStringList words;
    for (const QString &part : typed.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString word = foldForSearch(part);
        for (const auto &[letter, parts] : joined)
            word.replace(QChar(letter), parts.toString());
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

QString searchable(const QStringList &texts)
{
    QString lines;
    for (const QString &text : texts)
        lines += foldForSearch(text) + u'\n';
    return lines + initialConsonants(lines);
}

bool holdsAll(QStringView text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace yeouido
