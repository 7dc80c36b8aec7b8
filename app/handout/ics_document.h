// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "base/clock.h"
#include "base/result.h"
#include "storage/office_store.h"
#include "time/official_format.h"

#include <QByteArray>

#include <optional>

namespace yeouido {

/// The days that a calendar of everything covers: from the first day of any event to the last one; series
/// without an end are followed for a year from today. Nothing when there is no event.
/// Errors: those of OfficeStore::events() and extent().
[[nodiscard]] Result<std::optional<DateSpan>> daysOfEverything(OfficeStore &store, const Clock &clock);

/// The bytes of an .ics file with what happens on the days of `range`, or with everything.
///
/// For the house a series goes out whole when one of its occurrences touches the range: a part of a series
/// under its UID would overwrite the rest in the calendar that reads it. The public gets the occurrences
/// themselves, those of the range or of daysOfEverything(). `tentative` concerns the public alone.
/// Errors: those of the store and of the writer.
[[nodiscard]] Result<QByteArray> icsDocument(OfficeStore &store, const std::optional<DateSpan> &range,
                                             Audience audience, Tentative tentative, Language language,
                                             const Clock &clock);

} // namespace yeouido
