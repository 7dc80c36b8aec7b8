// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/ics_writer.h"

namespace yeouido {

/// What a calendar program has no field for, as the text below an internal event: its description, then one
/// line each for theme, agenda items, participants and so on, in the language of the installed translation.
[[nodiscard]] QString icsDescription(const InternalEntry &entry,
                                     const std::vector<std::pair<RecurrenceId, QString>> &themes,
                                     Language language);

} // namespace yeouido
