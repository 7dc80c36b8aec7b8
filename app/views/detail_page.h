// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/detail_pane.h"

namespace yeouido {

/// The content of the pane for one occurrence; nothing is said twice and nothing that is not there.
/// `visits` stands below its facts, where there is one.
[[nodiscard]] QWidget *makeDetailPage(const OccurrenceDetail &detail, const DetailContext &context,
                                      QWidget *visits = nullptr);

/// What belongs into the pane, and how to begin.
[[nodiscard]] QWidget *makeEmptyPage();

} // namespace yeouido
