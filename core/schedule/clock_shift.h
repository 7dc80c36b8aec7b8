// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/recurrence.h"

namespace yeouido {

/// How an edit changes when something takes place, by the clock on the wall: what is done to one occurrence,
/// so that the same can be done to others.
class ClockShift
{
public:
    ClockShift(When before, When after);

    /// Whether nothing changes.
    [[nodiscard]] bool isNone() const { return m_before == m_after; }

    /// From the day it started on to the day it starts on.
    [[nodiscard]] qint64 days() const;
    /// Whether the day stays, and the hour, and whether it has one.
    [[nodiscard]] bool keepsStart() const;

    /// The same change for a pattern of the same series: moved as far, longer by as much, of the new kind.
    [[nodiscard]] When pattern(const When &when) const;
    /// An occurrence that differs from its pattern, moved as far.
    [[nodiscard]] When moved(const When &when) const;
    /// The recurrence id of an occurrence, moved as far, in the form that the moved `start` has.
    [[nodiscard]] RecurrenceId moved(const RecurrenceId &id, const When &start) const;

private:
    [[nodiscard]] qint64 seconds() const;

    When m_before;
    When m_after;
};

} // namespace yeouido
