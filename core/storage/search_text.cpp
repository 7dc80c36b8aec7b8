// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/search_text.h"

#include "storage/record_walk.h"

namespace yeouido::storage {

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

QString searchText(const Record &record)
{
    QString texts;
    std::visit(
        [&](const auto &value) {
            walk(value, [&]<class Leaf>(const Leaf &leaf) {
                if constexpr (std::same_as<Leaf, QString>) {
                    const QString folded = foldForSearch(leaf);
                    if (!folded.isEmpty())
                        texts += folded + u'\n';
                }
            });
        },
        record);
    const QString initials = initialConsonants(texts);
    return initials == texts ? texts : texts + initials;
}

} // namespace yeouido::storage
