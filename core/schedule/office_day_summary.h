// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "office/follow_up.h"
#include "schedule/companions.h"
#include "schedule/office_sessions.h"
#include "schedule/restricted_windows.h"
#include "time/korean_calendar.h"

#include <vector>

namespace yeouido {

/// What the days of the weekly office are reckoned from, read at once.
struct OfficeDaySources
{
    Directory directory;
    std::vector<OfficeSession> sessions; ///< all, in calendar order
    std::vector<OfficeDay> officeDays;
    std::vector<Visit> visits;
    std::vector<FollowUp> followUps;
    std::vector<Occurrence> occurrences; ///< from the eve of the first session to the day after the last
    std::vector<Holiday> holidays;       ///< on the dates of the sessions and around them
    QDate today;
};

/// The windows of one election that a day lies in.
struct WindowWarning
{
    ElectionId election;
    std::vector<RestrictedWindow> windows;

    bool operator==(const WindowWarning &) const = default;
};

/// Talking points that take longer than there is time for.
struct TalkingWarning
{
    VisitId visit;
    PartyId party;
    int minutes = 0;
    int slot = 0;

    bool operator==(const TalkingWarning &) const = default;
};

/// A bureau that comes along although something else takes it at that time.
struct DoubleUse
{
    DepartmentId department;
    std::vector<Occurrence> others;

    bool operator==(const DoubleUse &) const = default;
};

/// How many things to have ready there are, and how many are.
struct ReadyCount
{
    int ready = 0;
    int all = 0;

    [[nodiscard]] int missing() const { return all - ready; }

    bool operator==(const ReadyCount &) const = default;
};

/// All that a card and its page say of one day.
struct OfficeDaySummary
{
    OfficeSession session;
    std::optional<OfficeDay> record;
    std::vector<Occurrence> course;    ///< the events of the day, in their order, cancelled ones too
    std::vector<TiedOccurrence> tied;  ///< what would move along
    std::vector<Visit> visits;         ///< recorded for the events of the day
    int visitCount = 0;                ///< events that are party visits or have a visit recorded
    std::vector<FollowUp> carriedOver; ///< open from before
    int overdueCount = 0;              ///< how many of these are past their day
    std::vector<Holiday> daysOff;      ///< the holidays it falls on, on which offices are closed
    std::vector<CompanionProposal> proposals;
    ReadyCount ready; ///< the checklist, the materials of the events and of the visits
    std::vector<WindowWarning> windows;
    std::vector<TalkingWarning> talking;
    std::vector<DoubleUse> doubleUse;
    bool lacksTheme = false; ///< within a week, and nobody has said what it is about

    [[nodiscard]] bool isSkipped() const { return session.occurrence.body.status == EventStatus::Cancelled; }

    /// Those that need a look: not the windows, under which all days before an election lie.
    [[nodiscard]] int warningCount() const;
};

/// The holidays on which offices are closed, among these dates.
[[nodiscard]] std::vector<Holiday> daysOffOn(const DateSpan &days, const std::vector<Holiday> &holidays);

/// What is open from before, for each of the sessions, which are in calendar order.
///
/// An open follow-up is carried to one coming day: the first that is held, begins after the day it arose and
/// not before the date it was moved to. Past days keep those that were open then.
[[nodiscard]] std::vector<std::vector<FollowUp>>
carriedOver(const std::vector<OfficeSession> &sessions, const std::vector<FollowUp> &followUps, QDate today);

/// The summaries of all sessions, in their order.
[[nodiscard]] std::vector<OfficeDaySummary> summaries(const OfficeDaySources &sources);

} // namespace yeouido
