// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace yeouido {

/// A text as search compares it: composed (NFC), lower case, without spaces.
[[nodiscard]] QString foldForSearch(QStringView text);

/// The initial consonants (초성) of a folded text, in the letters a keyboard types: "광주ai" becomes
/// "ㄱㅈai".
[[nodiscard]] QString initialConsonants(QStringView folded);

/// The words of what someone typed to search for, each folded, its joined final consonants taken apart: a
/// Korean keyboard makes ㄳ of ㄱ and ㅅ.
[[nodiscard]] QStringList searchWords(QStringView typed);

/// Texts as holdsAll() looks through them: folded, one a line, and the same again as initial consonants.
[[nodiscard]] QString searchable(const QStringList &texts);

/// Whether each of the searchWords() stands somewhere in a text made by searchable().
[[nodiscard]] bool holdsAll(QStringView text, const QStringList &words);

} // namespace yeouido
