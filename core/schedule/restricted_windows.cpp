// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/restricted_windows.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBeforeForHeads = 60;
constexpr int daysBeforeForOwn = 180;
constexpr int presidentialPeriodDays = 23;
constexpr int otherPeriodDays = 14;

} // namespace

std::vector<RestrictedWindow> restrictedWindows(const Election &election)
{
    const QDate day = election.date;
    // A cause that was fixed after the day cannot be true; what it says is passed over.
    QDate cause = election.causeFixedDate.value_or(QDate());
    if (cause > day)
        cause = QDate();
    std::vector<RestrictedWindow> windows;
    if (election.own) {
        const QDate from = cause.isValid() ? cause : day.addDays(-daysBeforeForOwn);
        windows.push_back({u"86⑤"_s, from, day});
        windows.push_back({u"86⑥"_s, from, day});
    }
    QDate from = day.addDays(-daysBeforeForHeads);
    if (cause.isValid())
        from = std::max(from, cause);
    for (const QString &rule : {u"86②2"_s, u"86②3"_s, u"86②4"_s, u"86②5"_s})
        windows.push_back({rule, from, day});
    const int period = election.kind == ElectionKind::Presidential ? presidentialPeriodDays : otherPeriodDays;
    windows.push_back({u"86①6"_s, day.addDays(1 - period), day});
    return windows;
}

} // namespace yeouido
