// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/election_phases.h"

#include <QStringList>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

std::vector<ElectionPhase> phasesIn(const DateSpan &days, const std::vector<Election> &elections)
{
    std::vector<ElectionPhase> phases;
    for (const Election &election : elections) {
        for (const ElectionPhase &phase : election.phases) {
            if (days.overlaps(DateSpan::inclusive(phase.first, phase.last)))
                phases.push_back(phase);
        }
    }
    std::ranges::stable_sort(phases, {}, &ElectionPhase::first);
    return phases;
}

QString phaseText(const DateSpan &days, const std::vector<Election> &elections)
{
    QStringList names;
    for (const ElectionPhase &phase : phasesIn(days, elections)) {
        if (!names.contains(phase.name))
            names.append(phase.name);
    }
    return names.join(u" · "_s);
}

} // namespace yeouido
