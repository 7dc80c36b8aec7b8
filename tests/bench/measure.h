// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace yeouido::bench {

/// Milliseconds that `work` takes.
[[nodiscard]] double timeOf(const std::function<void()> &work);

/// The value below which `share` of the samples lie: 0.5 is the median.
[[nodiscard]] double percentile(std::vector<double> samples, double share);

/// One line: both sides, their ratio and what is aimed at.
void printRatio(const QString &what, double ours, const QString &yardstick, double theirs,
                const QString &target);

} // namespace yeouido::bench
