// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"
#include "office/event.h"
#include "office/visit.h"

#include <optional>
#include <vector>

namespace yeouido {

/// 이 일정만 / 이후 일정 모두 / 전체
enum class Scope { ThisOnly, ThisAndFollowing, All };

/// The scopes that make sense for an occurrence: no "following" at the first one, where it means all, nor at
/// the last one, where it means this one. A change of the rule itself never concerns one occurrence alone.
[[nodiscard]] std::vector<Scope> offeredScopes(const Event &series, const RecurrenceId &occurrence,
                                               bool ruleChanges);

/// An edited occurrence: its new body and, when the rule is to change too, the new rule (an empty optional
/// inside ends the recurrence).
struct OccurrenceEdit
{
    RecurrenceId occurrence;
    EventBody body; ///< as it shall be, with its own `when`
    std::optional<std::optional<Recurrence>> recurrence;
};

/// What editing one occurrence means for the records. `officeDays` are those of this series.
/// - ThisOnly writes an override.
/// - ThisAndFollowing ends the series before the occurrence and starts a new event (`newId`) with it; later
///   overrides, exclusions, additions and office days go over to the new one, shifted by the same distance; a
///   move to another weekday moves BYDAY too, and COUNT is divided between the two. Nothing is dropped.
/// - All shifts the series as the occurrence was shifted, BYDAY included, recurrence ids and office days with
///   it, and gives it the new body; overrides keep what differs from the old pattern.
/// Those of `visits` that belong to the series stay with their occurrence, as office days do.
/// Errors: NoSuchOccurrence, and those of validateSeries().
[[nodiscard]] Result<Change> editOccurrence(const Event &series, const OccurrenceEdit &edit, Scope scope,
                                            const std::vector<OfficeDay> &officeDays, const EventId &newId,
                                            Act act = Act::Edit, const std::vector<Visit> &visits = {});

/// What deleting it means: an EXDATE, an earlier end, or no event at all. Office days go with it, and those
/// of `visits` that belong to what is deleted.
[[nodiscard]] Result<Change> deleteOccurrence(const Event &series, const RecurrenceId &occurrence,
                                              Scope scope, const std::vector<OfficeDay> &officeDays,
                                              const std::vector<Visit> &visits = {});

} // namespace yeouido
