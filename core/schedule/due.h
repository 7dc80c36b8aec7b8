// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/follow_up.h"

#include <QDate>

#include <vector>

namespace yeouido {

/// Open and past its day.
[[nodiscard]] bool isOverdue(const FollowUp &followUp, QDate today);

/// What is still open on an office day: arose on or before it, neither done nor dropped, not moved past it.
/// Overdue ones first, then by due date (none last), then as they arose.
[[nodiscard]] std::vector<FollowUp> openOn(const std::vector<FollowUp> &followUps, QDate day);

} // namespace yeouido
