// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/zones_used.h"

#include "exchange/ics_time.h"
#include "exchange/vtimezone.h"
#include "schedule/rule_parts.h"

#include <algorithm>

namespace yeouido {

namespace {

constexpr int yearsAhead = 10;

} // namespace

Result<void> ZonesUsed::add(const When &when, const std::optional<Recurrence> &recurrence)
{
    if (const Result<void> checked = validate(when); !checked)
        return checked;
    const Timed *timed = std::get_if<Timed>(&when);
    if (!timed)
        return {};
    int lastYear = timed->end.date.year();
    if (recurrence) {
        lastYear = std::max(lastYear, m_thisYear) + yearsAhead;
        const Result<RuleParts> rule = RuleParts::parse(recurrence->rule);
        if (const std::optional<RecurrenceId> until = rule ? rule->until() : std::nullopt)
            lastYear = std::min(lastYear, std::max(until->date.year(), timed->end.date.year()));
        for (const RecurrenceId &id : recurrence->added)
            lastYear = std::max(lastYear, id.date.year());
    }
    add(timed->start, lastYear);
    add(timed->end, lastYear);
    return {};
}

void ZonesUsed::add(const WallTime &wallTime, int lastYear)
{
    if (isUtc(wallTime.zone))
        return;
    const int year = wallTime.date.year();
    const auto [years, isNew] = m_years.try_emplace(wallTime.zone, Years{year, lastYear});
    years->second.first = std::min(years->second.first, year);
    years->second.last = std::max(years->second.last, lastYear);
}

void ZonesUsed::write(IcsLines &lines) const
{
    for (const auto &[zone, years] : m_years)
        writeTimeZone(lines, zone, years.first, years.last);
}

} // namespace yeouido
