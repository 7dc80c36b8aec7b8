// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"

#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

/// The fields of the form that can be wrong.
enum class EventField {
    Title,
    Start,
    End,
    StartZone,
    EndZone,
    PublicTitle,
    Rule,
    RuleEnd,
    ActualStart,
    ActualEnd,
    ActualZone,
    Material,
    Other
};

/// What is wrong with which field, in the words the person reads beside it.
struct Fault
{
    EventField field = EventField::Other;
    QString sentence;

    bool operator==(const Fault &) const = default;
};

/// What is wrong with a time, as the fault of a start, an end or a zone.
[[nodiscard]] std::optional<Fault> faultOf(const When &when);

/// What is wrong with things to have ready: each of them has a name.
[[nodiscard]] std::optional<Fault> faultOf(const std::vector<Material> &materials);

/// All that keeps an event from being saved, in the order of the form; empty when nothing does.
[[nodiscard]] std::vector<Fault> faultsOf(const EventBody &body, const std::optional<Recurrence> &recurrence);

} // namespace yeouido
