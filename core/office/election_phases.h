// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/election.h"
#include "time/wall_time.h"

#include <QString>

namespace yeouido {

/// The phases of all elections that touch a period, in the order of their first dates.
[[nodiscard]] std::vector<ElectionPhase> phasesIn(const DateSpan &days,
                                                  const std::vector<Election> &elections);

/// Their names, as the office has entered them: "선거운동 · 사전투표"; empty where no phase touches the
/// period.
[[nodiscard]] QString phaseText(const DateSpan &days, const std::vector<Election> &elections);

} // namespace yeouido
