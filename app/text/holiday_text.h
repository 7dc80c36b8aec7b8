// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/decoded_text.h"
#include "exchange/holiday_import.h"
#include "time/holiday_table.h"

#include <QString>
#include <QStringList>

namespace yeouido {

/// That a year lies beyond the lunar calendar or what was checked against the official one, and what that
/// means; empty for a year that was checked.
[[nodiscard]] QString holidayNotice(int year, const HolidayTable &table);

/// The same for several years, each said once: "2031~2050".
[[nodiscard]] QStringList holidayNotices(int first, int last, const HolidayTable &table);

/// The same in a few words, for the foot of the window.
[[nodiscard]] QString shortHolidayNotice(int year, const HolidayTable &table);

/// What becomes of a line of a list of holidays, or what is wrong with it and what to do.
[[nodiscard]] QString holidayLineText(const HolidayLine &line);

/// That a file holds no text that can be read.
[[nodiscard]] QString unreadableListText(const QString &fileName, const EncodingFault &fault);

/// That there is nothing in a file.
[[nodiscard]] QString emptyListText(const QString &fileName);

/// That a file holds no list of holidays, and what such a list looks like.
[[nodiscard]] QString noHolidaysText(const QString &fileName);

} // namespace yeouido
