// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/event.h"

#include <optional>
#include <vector>

namespace yeouido {

/// One time that an event takes place: what is shown, printed, warned of, reminded of and exported.
struct Occurrence
{
    EventId event;
    std::optional<RecurrenceId> recurrenceId;         ///< of a series; nothing for a single event
    bool overridden = false;                          ///< differs from its series
    Disclosure seriesDisclosure = Disclosure::Public; ///< that of the series: the stricter of both holds
    EventBody body;                                   ///< with its own `when`
    DateSpan days;                                    ///< the days it touches on the office's calendar
    std::optional<InstantSpan> span;                  ///< timed occurrences only

    bool operator==(const Occurrence &) const = default;
};

/// Names an occurrence across reads: what is selected on screen, or asked for by a dialog.
struct OccurrenceKey
{
    EventId event;
    std::optional<RecurrenceId> recurrenceId;

    bool operator==(const OccurrenceKey &) const = default;
};

[[nodiscard]] inline OccurrenceKey keyOf(const Occurrence &occurrence)
{
    return {occurrence.event, occurrence.recurrenceId};
}

/// The stricter of the series' and the occurrence's own disclosure.
[[nodiscard]] Disclosure effectiveDisclosure(const Occurrence &occurrence);

/// The only expansion of recurrences. All occurrences of an event that touch the days of `window` on a
/// calendar hung in `zone`, in calendar order (sortsBefore). Overrides replace, EXDATE removes, RDATE adds;
/// an override moved into the window appears, one moved out of it does not.
/// Errors: InvalidRule, and those of validate(const When &).
[[nodiscard]] Result<std::vector<Occurrence>> occurrences(const Event &event, const DateSpan &window,
                                                          const QString &zone);

/// Calendar order: by first day; all-day and untimed ones before timed ones; then start, longer first, id.
[[nodiscard]] bool sortsBefore(const Occurrence &left, const Occurrence &right);

/// The days between the first and the last occurrence; no end for a series that goes on for ever.
struct Extent
{
    QDate first;
    std::optional<QDate> last;

    bool operator==(const Extent &) const = default;
};

/// Errors: as occurrences(), and NeverOccurs.
[[nodiscard]] Result<Extent> extent(const Event &event, const QString &zone);

/// validate(), and for a series: the rule can be read, is DAILY to YEARLY, and occurs at least once within
/// the accepted span. What is stored has passed this. Errors: those of both.
[[nodiscard]] Result<void> validateSeries(const Event &event);

} // namespace yeouido
