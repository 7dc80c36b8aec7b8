// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/election_rules.h"

namespace yeouido {

/// The rules of the election law that come with the program, read once.
[[nodiscard]] const std::vector<ElectionRule> &shippedElectionRules();

} // namespace yeouido
