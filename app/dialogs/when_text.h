// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/when.h"
#include "time/official_format.h"

namespace yeouido {

/// The language the dialogs speak: that of the default locale, which the program sets with the translation.
[[nodiscard]] Language dialogLanguage();

/// A date as the dialogs write it: "2025. 4. 16.(수)".
[[nodiscard]] QString dateText(QDate date);

/// "4. 23.(수)", to name an occurrence on a button.
[[nodiscard]] QString shortDateText(QDate date);

/// When something is, in one line: "2025. 4. 16.(수) 15:00–16:30", "2025. 4. 16.(수) · 오후".
[[nodiscard]] QString whenText(const When &when);

} // namespace yeouido
