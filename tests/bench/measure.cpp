// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "bench/measure.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace yeouido::bench {

using namespace Qt::StringLiterals;

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> samples, double share)
{
    std::ranges::sort(samples);
    const auto index = static_cast<std::size_t>(std::ceil(share * static_cast<double>(samples.size()))) - 1;
    return samples.at(std::min(index, samples.size() - 1));
}

void printRatio(const QString &what, double ours, const QString &yardstick, double theirs,
                const QString &target)
{
    QTextStream(stdout) << u"%1: %2 ms; %3: %4 ms; ratio %5 (%6)\n"_s.arg(
        what, QString::number(ours, 'f', 1), yardstick, QString::number(theirs, 'f', 1),
        QString::number(ours / theirs, 'f', 2), target);
}

} // namespace yeouido::bench
