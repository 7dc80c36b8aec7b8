// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>

namespace yeouido {

/// What was done, as a fragment for the undo and redo buttons: "Move “Memorial ceremony”".
[[nodiscard]] QString changeText(const Change &change);

/// The same for a line of the history; `undo` says that the act was taken back.
[[nodiscard]] QString changeText(Act act, const QString &subject, bool undo = false);

} // namespace yeouido
