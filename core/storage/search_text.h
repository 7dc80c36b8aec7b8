// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>
#include <QStringView>

namespace yeouido::storage {

/// A text as search compares it: composed (NFC), lower case, without spaces.
[[nodiscard]] QString foldForSearch(QStringView text);

/// The initial consonants (초성) of a folded text, in the letters a keyboard types: "광주ai" becomes
/// "ㄱㅈai".
[[nodiscard]] QString initialConsonants(QStringView folded);

/// All texts of a record for people, folded, one a line, and the same again as initial consonants.
[[nodiscard]] QString searchText(const Record &record);

} // namespace yeouido::storage
