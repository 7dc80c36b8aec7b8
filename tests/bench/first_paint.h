// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace yeouido::bench {

/// In a child process: prints a line as soon as a widget of the named class has been painted, then ends.
void reportFirstPaintOf(const char *className);

/// In the parent: milliseconds from the start of a child of this program until it reports its first paint;
/// negative when it never does.
[[nodiscard]] double startOfChild(const QStringList &arguments);

} // namespace yeouido::bench
