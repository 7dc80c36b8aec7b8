// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "dialogs/choice_page.h"

namespace yeouido {

/// The page of a first start, when there is no file yet at `path`.
[[nodiscard]] ChoicePageText firstStartText(const QString &path);

/// The page for a file that cannot be opened: what is the matter with it and what to do. Nothing on it
/// overwrites the file.
[[nodiscard]] ChoicePageText openFailureText(const QString &path, const Error &error);

} // namespace yeouido
