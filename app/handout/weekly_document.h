// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "agenda/document.h"
#include "base/clock.h"
#include "base/result.h"
#include "storage/office_store.h"
#include "time/official_format.h"

#include <QDate>

#include <vector>

namespace yeouido {

/// The weekly sheet of the days, as a rule a week: from the store through the gate (agenda/agenda_entry.h) to
/// the layout. Command line and print dialog both take it from here. `tentative` concerns the public sheet
/// alone. Errors: those of the store.
[[nodiscard]] Result<Document> weeklyDocument(OfficeStore &store, const DateSpan &days, Audience audience,
                                              Tentative tentative, Language language, const Clock &clock);

/// The sessions of the weekly office that begin before `end`, in calendar order, for sessionNumber(): those
/// of every series that has an office day, and of `more`. Errors: those of the store and of occurrences().
[[nodiscard]] Result<std::vector<Occurrence>> officeSessions(OfficeStore &store,
                                                             const std::vector<OfficeDay> &officeDays,
                                                             const std::vector<EventId> &more, QDate end);

} // namespace yeouido
