// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/token.h"
#include "office/validity.h"
#include "time/holiday_table.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yeouido {

template <>
struct TokenTable<HolidayKind>
{
    static constexpr std::array<std::pair<HolidayKind, QStringView>, 5> entries{{
        {HolidayKind::Public, u"public"},
        {HolidayKind::Substitute, u"substitute"},
        {HolidayKind::Temporary, u"temporary"},
        {HolidayKind::Election, u"election"},
        {HolidayKind::Local, u"local"},
    }};
};

/// A holiday that no rule yields and the office entered itself: a temporary one (임시공휴일), an election
/// day, or a local one (지방공휴일), which comes back every year on the day and month of `date`.
struct HolidayEntry
{
    HolidayEntryId id;
    QDate date;
    QString name;
    HolidayKind kind = HolidayKind::Temporary; ///< Temporary, Election or Local
    Validity validity;                         ///< of a local one: the years in which it is kept
    QString source;                            ///< 관보, 조례

    bool operator==(const HolidayEntry &) const = default;
};

/// Errors: InvalidValue for a missing name or date, or a kind that is reckoned by rule; subject: the field.
[[nodiscard]] Result<void> validate(const HolidayEntry &entry);

/// The shipped table with the office's own days in it. An entry for a day that the table has with the same
/// kind takes its place.
[[nodiscard]] HolidayTable withEntries(HolidayTable table, const std::vector<HolidayEntry> &entries);

} // namespace yeouido
