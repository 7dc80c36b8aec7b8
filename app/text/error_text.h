// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "office/change.h"

#include <QString>

namespace yeouido {

/// What a person reads when something went wrong, in the installed language: what happened, why, and what to
/// do now, in one or two sentences.
[[nodiscard]] QString errorText(const Error &error);

/// The same, begun with what was to be done: "“Staff meeting” could not be moved. The disk is full. …".
/// `subject` is the title of what it was about.
[[nodiscard]] QString failureText(Act act, const QString &subject, const Error &error);

} // namespace yeouido
