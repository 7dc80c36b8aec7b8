// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "office/directory.h"
#include "schedule/occurrences.h"

#include <QStringList>

#include <vector>

namespace yeouido {

// What a public edition leaves out or blurs, said to the house before it prints or exports. For the screen
// only: nothing of this is ever part of what is handed out.

enum class Withholding {
    Closed,        ///< 비공개
    NoPublicTitle, ///< partly public, but no title for the public has been written
    Tentative,     ///< not confirmed yet, and tentative ones were not asked for
    Cancelled,
    ViceHead,    ///< of someone else than the head, left out by the head's sheet
    PublicTitle, ///< shown, but under its public title and without its place
};

struct WithheldNote
{
    Withholding why = Withholding::Closed;
    QStringList titles; ///< as the house knows them, in calendar order

    bool operator==(const WithheldNote &) const = default;
};

/// Whose events an edition has: those of the head alone (the weekly sheet), or everybody's (.ics).
enum class Principals { HeadOnly, All };

/// In the order of Withholding, none that is empty. An event that is left out for two reasons counts for the
/// first of them.
[[nodiscard]] std::vector<WithheldNote> withheldNotes(const std::vector<Occurrence> &occurrences,
                                                      Tentative tentative, Principals principals,
                                                      const Directory &directory);

/// "Closed, left out: 2"
[[nodiscard]] QString withheldText(const WithheldNote &note);

} // namespace yeouido
