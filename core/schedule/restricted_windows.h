// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/election.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yeouido {

/// A time in which a paragraph of 공직선거법 제86조 limits what the head of a local government does. Both
/// dates included. The program shows it and records who cleared what; it never judges.
struct RestrictedWindow
{
    QString rule; ///< "86②3": article, paragraph, item
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate date) const { return from <= date && date <= to; }

    bool operator==(const RestrictedWindow &) const = default;
};

/// The windows of one election, by their first day, then rule; none ends before it begins:
/// - 제86조② 2–5호: from 60 days before the day, or from the day the cause was fixed where that is later;
/// - 제86조① 6호: the election period of 제33조 (presidential 23 days, others 14, the day included);
/// - 제86조⑤⑥: from 180 days before, or for a vacancy from the day the cause was fixed; only where the own
///   head is elected.
/// "60 days before" is the plain difference of dates, as the election commission's notices count.
[[nodiscard]] std::vector<RestrictedWindow> restrictedWindows(const Election &election);

} // namespace yeouido
