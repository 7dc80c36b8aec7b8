// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/when.h"
#include "options.h"

namespace yeouido {

/// When an event takes place, as typed: a start with or without an end, whole days, or a day without hours.
struct WhenOptions
{
    std::string start;
    std::string end;
    bool allDay = false;
    bool untimed = false;
    std::string part;
};

void addWhenOptions(CLI::App &words, WhenOptions &options);

/// Times without zone are the office's; one with an offset is the same instant on the office's clock; a zone
/// in brackets is kept. An event without an end has no length, as in RFC 5545, 3.6.1.
[[nodiscard]] Read<When> readWhen(const WhenOptions &options, const QString &officeZone);

} // namespace yeouido
