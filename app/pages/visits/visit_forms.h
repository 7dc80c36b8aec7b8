// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/visit.h"
#include "schedule/occurrences.h"

#include <optional>

class QWidget;

namespace yeouido {

class Session;

/// What is opened for a visit from elsewhere than its page.
enum class VisitForm { Plan, Debrief };

/// Opens the form of the visit of a party at an occurrence over `parent`. Errors: those of the store, and
/// NotFound where there is no such visit (any more).
[[nodiscard]] Result<void> openVisitForm(Session &session, const OccurrenceKey &key, const PartyId &party,
                                         VisitForm form, QWidget *parent);

/// Opens the form of a new visit, on a date where one is meant. Returns what was saved, nothing when nothing
/// was.
[[nodiscard]] Result<std::optional<VisitId>> openNewVisit(Session &session, QWidget *parent, QDate date = {});

} // namespace yeouido
