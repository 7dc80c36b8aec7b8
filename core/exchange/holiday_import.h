// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "office/holiday_entry.h"

#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

/// What becomes of one line of a list of holidays.
enum class HolidayLineState {
    New,
    Renamed, ///< takes the place of an entry of the office for the same day and kind
    Known,   ///< the calendar has it already: by rule, shipped, or as an entry of the office
    Faulty,
};

/// Why a line cannot be read.
enum class HolidayLineFault {
    NoDate,      ///< no date, or one that does not exist
    NoName,      ///< an empty cell
    NoKind,      ///< not one of the kinds, and the calendar does not have the day
    NotByRule,   ///< said to be a holiday of the law or a substitute, which the rules do not yield
    NamedBefore, ///< the same day and kind stands on an earlier line
};

/// One line of the file as it was understood.
struct HolidayLine
{
    int line = 1; ///< of the file
    QString dateText;
    QString name;
    QString kindText;
    HolidayLineState state = HolidayLineState::New;
    std::optional<HolidayLineFault> fault;
    std::optional<HolidayEntry> before; ///< of Renamed
    std::optional<HolidayEntry> after;  ///< of New and Renamed

    bool operator==(const HolidayLine &) const = default;
};

/// Compares a list of holidays with the calendar, line by line: columns date, name and kind, in any order
/// where a first line names them (date·날짜, name·이름, kind·종류), else in this one. Dates are 2025-06-03 or
/// 2025. 6. 3.; kinds are the tokens or 임시공휴일, 선거일, 지방공휴일, 공휴일, 대체공휴일. `table` is the
/// calendar with the office's `entries` in it. Errors: MalformedContent for quotes that never end, or where
/// no line has a date.
[[nodiscard]] Result<std::vector<HolidayLine>> compareHolidays(const QString &csv, const HolidayTable &table,
                                                               const std::vector<HolidayEntry> &entries);

/// The change that writes what is new or renamed; without records when a line is faulty, so that nothing is
/// half imported.
[[nodiscard]] Change importChange(const std::vector<HolidayLine> &lines, const QString &subject);

} // namespace yeouido
