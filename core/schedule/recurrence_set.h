// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/event.h"

#include <vector>

namespace yeouido {

/// The recurrence ids of a series on `days`, sorted, each once: the start of the series, the instances of its
/// rule and the additions, without the exclusions; and those of all overrides.
///
/// The start always counts, also where the rule would not yield it (RFC 5545, 3.8.5.3); COUNT counts the
/// instances of the rule alone, as libical does. An override belongs to the series even where the rule no
/// longer yields its id or an exclusion names it: what someone wrote does not vanish.
/// Errors: InvalidRule.
[[nodiscard]] Result<std::vector<RecurrenceId>> recurrenceIds(const Event &series, const DateSpan &days);

/// The pattern of a series at one recurrence id: the same length in days, or the same duration by the clock.
/// Where the clocks go forward within it, it keeps its duration.
[[nodiscard]] When whenAt(const When &pattern, const RecurrenceId &id);

/// The body an occurrence has: that of its override, or the pattern of the series. What really happened
/// (`actual`) is the first occurrence's alone.
[[nodiscard]] EventBody bodyAt(const Event &series, const RecurrenceId &id);

/// The override of an occurrence; null where it has none.
[[nodiscard]] const Override *overrideAt(const Event &series, const RecurrenceId &id);

} // namespace yeouido
