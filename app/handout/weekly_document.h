// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "agenda/document.h"
#include "base/clock.h"
#include "base/result.h"
#include "storage/office_store.h"
#include "time/official_format.h"

namespace yeouido {

/// The weekly sheet of the days, as a rule a week: from the store through the gate (agenda/agenda_entry.h) to
/// the layout. Command line and print dialog both take it from here. `tentative` concerns the public sheet
/// alone. Errors: those of the store.
[[nodiscard]] Result<Document> weeklyDocument(OfficeStore &store, const DateSpan &days, Audience audience,
                                              Tentative tentative, Language language, const Clock &clock);

} // namespace yeouido
