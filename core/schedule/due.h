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

/// How a follow-up stands on a day.
enum class FollowUpStanding { Overdue, DueToday, Open, Waiting, Done, Dropped };

/// Waiting: moved to a later day, until which it need not be looked at. What is overdue never waits.
[[nodiscard]] FollowUpStanding standingOf(const FollowUp &followUp, QDate today);

/// All of them in the order of a ledger: what is open, as openOn() has it, then what waits by the day it
/// comes back on, then what is closed, the last closed first.
[[nodiscard]] std::vector<FollowUp> inLedgerOrder(std::vector<FollowUp> followUps, QDate today);

[[nodiscard]] FollowUp markedDone(FollowUp followUp, QDate on);
/// `reason` must not be empty; validate() refuses it otherwise.
[[nodiscard]] FollowUp dropped(FollowUp followUp, QDate on, const QString &reason);
/// Open again, as if it had never been closed.
[[nodiscard]] FollowUp reopened(FollowUp followUp);

} // namespace yeouido
