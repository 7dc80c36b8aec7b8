// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/withheld.h"

#include <vector>

class QListWidget;

namespace yeouido {

/// Shows what a public sheet or file leaves out: each reason with the titles it is about below it, or that
/// nothing is left out.
void fillWithheld(QListWidget &list, const std::vector<WithheldNote> &notes);

} // namespace yeouido
