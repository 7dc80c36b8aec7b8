// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/event.h"
#include "office/recurrence.h"
#include "office/source.h"

#include <QString>

#include <vector>

namespace yeouido {

/// A bureau whose head comes along, and where that person sits on the train or in the car.
struct Companion
{
    DepartmentId department;
    QString seat;

    bool operator==(const Companion &) const = default;
};

/// 회차: what one day of the weekly office has beyond an ordinary occurrence of its series.
struct OfficeDay
{
    OfficeDayId id;
    EventId series;
    RecurrenceId occurrence;
    QString theme;
    QString purpose;
    std::vector<AgendaItemId> agendaItems; ///< in focus
    std::vector<Companion> companions;     ///< the bureaus whose heads come along
    std::vector<Material> checklist;
    Sources sources;

    bool operator==(const OfficeDay &) const = default;
};

} // namespace yeouido
