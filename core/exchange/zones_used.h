// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/ics_text.h"
#include "office/recurrence.h"

#include <QDateTime>

#include <map>
#include <optional>

namespace yeouido {

/// The zones a calendar names and the years it needs them for.
class ZonesUsed
{
public:
    explicit ZonesUsed(const QDateTime &writtenAt)
        : m_thisYear(writtenAt.date().year())
    {
    }

    /// Takes note of what starts at `when` and may recur. A series without an end is followed for ten years
    /// from now or from its start. Errors: those of validate(const When &).
    [[nodiscard]] Result<void> add(const When &when, const std::optional<Recurrence> &recurrence = {});

    /// Writes a VTIMEZONE for each.
    void write(IcsLines &lines) const;

private:
    struct Years
    {
        int first = 0;
        int last = 0;
    };

    void add(const WallTime &wallTime, int lastYear);

    int m_thisYear = 0;
    std::map<QString, Years> m_years;
};

} // namespace yeouido
