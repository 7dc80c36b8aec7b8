// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "time/wall_time.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace yeouido {

/// 공휴일, 대체공휴일, 임시공휴일, 선거일, 지방공휴일
enum class HolidayKind { Public, Substitute, Temporary, Election, Local };

/// The festivals of one year that follow the moon.
struct LunarFestivals
{
    QDate seollal;
    QDate buddhasBirthday;
    QDate chuseok;

    bool operator==(const LunarFestivals &) const = default;
};

/// A single day that someone decided on: a temporary holiday, an election.
struct DecreedDay
{
    QDate date;
    QString name;
    HolidayKind kind = HolidayKind::Temporary;
    QString source;

    bool operator==(const DecreedDay &) const = default;
};

/// A day of each year that a city keeps, as long as it does; both ends included.
struct LocalDay
{
    int month = 1;
    int day = 1;
    QString name;
    std::optional<QDate> from;
    std::optional<QDate> to;
    QString source;

    bool operator==(const LocalDay &) const = default;
};

/// What no rule yields and an office may have to mend: data.
struct HolidayTable
{
    std::map<int, LunarFestivals> lunar; ///< by year
    std::vector<DecreedDay> decreed;
    std::vector<LocalDay> local;
    int officialFrom = 0;  ///< years checked against the official calendar; others are reckoned
    int officialUntil = 0; ///< the last one of them

    bool operator==(const HolidayTable &) const = default;
};

/// Reads resources/holidays/korea.json or an office's own table. Error: MalformedContent with the path of
/// what is wrong.
[[nodiscard]] Result<HolidayTable> holidayTableFromJson(const QByteArray &json);

} // namespace yeouido
