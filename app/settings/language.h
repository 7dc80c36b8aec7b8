// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/official_format.h"

#include <QString>

#include <optional>

namespace yeouido {

/// "ko" or "en", as on the command line and in the settings.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);

/// The language the system asks for: Korean for Korean and where none is named (no locale, C, POSIX),
/// English for every other.
[[nodiscard]] Language languageFromSystem();

/// Loads the texts of the program and of Qt in a language and makes it that of dates and numbers in widgets;
/// replaces what an earlier call had loaded. Needs an application object.
void installLanguage(Language language);

/// The language installed last.
[[nodiscard]] Language currentLanguage();

} // namespace yeouido
