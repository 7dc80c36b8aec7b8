// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace yeouido::storage {

/// A text as search compares it: composed (NFC), lower case, without spaces.
[[nodiscard]] QString foldForSearch(QStringView text);

/// The initial consonants (초성) of a folded text, in the letters a keyboard types: "광주ai" becomes
/// "ㄱㅈai".
[[nodiscard]] QString initialConsonants(QStringView folded);

/// The words of what someone typed to search for, each folded, its joined final consonants taken apart: a
/// Korean keyboard makes ㄳ of ㄱ and ㅅ.
[[nodiscard]] QStringList searchWords(QStringView typed);

/// All texts of a record for people, folded, one a line, and the same again as initial consonants.
[[nodiscard]] QString searchText(const Record &record);

} // namespace yeouido::storage
