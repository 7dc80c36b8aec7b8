// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"

class QVBoxLayout;
class QWidget;

namespace yeouido {

// What came of a visit, to be read on its page and in its debrief.

/// What was written down: in words, item by item with what they said, promised and on what evidence, and what
/// is to be done since. Nothing while nothing is written.
void addOutcome(QVBoxLayout &column, const VisitEntry &entry, const std::vector<AdoptionRecord> &recorded,
                const VisitsData &data);

/// "말씀: 검토하겠다 · 약속: 5월 회신": what was said and promised, in one line; may be empty.
[[nodiscard]] QString saidAndPromised(const AdoptionRecord &record);

/// What is to be done, by whom and by when; how late it is stands out.
[[nodiscard]] QWidget *newFollowUpRow(const FollowUp &followUp, const VisitsData &data);

/// The follow-ups of a visit.
[[nodiscard]] std::vector<FollowUp> followUpsOf(const VisitEntry &entry, const VisitsData &data);

} // namespace yeouido
