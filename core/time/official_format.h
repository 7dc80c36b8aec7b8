// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/wall_time.h"

#include <QLocale>
#include <QString>

namespace yeouido {

/// The language of the screen and of what is printed from it.
enum class Language { Korean, English };

/// How a language names days and months and writes dates and numbers.
[[nodiscard]] QLocale localeOf(Language language);

enum class Year { With, Without };

/// A date with its weekday. Korean: "2025. 4. 16.(수)", the official form (행정업무규정 제7조⑤) with no-break
/// spaces, so that it never wraps; English: "Wed 16 Apr 2025".
[[nodiscard]] QString formatDate(QDate date, Language language, Year year = Year::With);

/// The same without the weekday, where there is no room for it: "4. 16.", "2025. 4. 16."; "16 Apr".
[[nodiscard]] QString formatShortDate(QDate date, Language language, Year year = Year::Without);

/// "15:00" in both languages: 24 hours, leading zero.
[[nodiscard]] QString formatTime(QTime time);

/// Days [first, end) as people say them: "2025. 4. 14.(월) ~ 4. 20.(일)"; the year once when it is the same,
/// one date alone when it is one day.
[[nodiscard]] QString formatDateSpan(const DateSpan &span, Language language, Year year = Year::With);

/// "2025. 4. 14.(월) 18:00"
[[nodiscard]] QString formatDateTime(QDate date, QTime time, Language language);

/// "월" or "Mon"
[[nodiscard]] QString weekdayName(QDate date, Language language);

/// "2025년 4월" or "April 2025"
[[nodiscard]] QString formatMonth(QDate date, Language language);

/// "4월 3주": the week belongs to the month that holds its Thursday and is counted there from 1.
/// English: "week 3 of April".
[[nodiscard]] QString formatWeekOfMonth(QDate dateInWeek, Language language);

/// "D-48" before, "D-Day" on, "D+1" after the day; the plain difference of dates, as 공직선거법 counts it.
[[nodiscard]] QString formatDDay(QDate date, QDate day);

} // namespace yeouido
