// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "paint/style.h"
#include "views/week_model.h"

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace yeouido {

/// What the one who looks has chosen: how high an hour is, how far the hours are scrolled, whether the strip
/// shows all its rows.
struct WeekOptions
{
    qreal hourHeight = 36;
    qreal scroll = 0; ///< pixels of the day that are above the visible hours
    bool stripExpanded = false;
};

/// One day; the three rectangles stand one below the other.
struct DayColumn
{
    QDate date;
    QRectF header;
    QRectF strip;
    QRectF grid; ///< the visible part of the hours
    bool office = false;
    bool dayOff = false; ///< a weekend or a holiday
};

/// An occurrence in the strip; a bar may reach over several days and over the edges of the week.
struct StripChip
{
    std::size_t index = 0; ///< in WeekData::occurrences
    QRectF rect;
    bool fromBefore = false;
    bool goesOn = false;
};

/// "+3" in a day whose chips do not all fit.
struct StripMore
{
    QDate date;
    QRectF rect;
    int hidden = 0;
};

/// An occurrence, or the part of it on one day, among the hours.
struct TimeBlock
{
    std::size_t index = 0;
    QDate date;
    QRectF rect;
    bool startsHere = true;
    bool endsHere = true;
};

/// What lies out of sight in one day: the hint arrows.
struct HiddenBlocks
{
    QDate date;
    int above = 0;
    int below = 0;
};

enum class WeekPart { None, Header, Strip, BlockBody, BlockTop, BlockBottom, Chip, More, Grid };

/// What is under a point. `minute` is that of the day, unsnapped, in the grid only.
struct WeekHit
{
    WeekPart part = WeekPart::None;
    std::optional<std::size_t> index;
    QDate date;
    int minute = 0;
};

/// Where everything stands, in pixels of the view, already scrolled.
struct WeekLayout
{
    QRectF header;
    QRectF strip;
    QRectF grid;   ///< the visible hours, without the gutter of the hour figures
    QRectF gutter; ///< the hour figures
    qreal hourHeight = 36;
    qreal scroll = 0;
    std::vector<DayColumn> columns;
    std::vector<StripChip> chips;
    std::vector<StripMore> mores;
    std::vector<TimeBlock> blocks;
    std::vector<HiddenBlocks> hidden;

    /// The column of a date, nullptr outside of the week.
    [[nodiscard]] const DayColumn *column(QDate date) const;
    /// The column at or nearest to an x.
    [[nodiscard]] const DayColumn &columnNear(qreal x) const;
    /// The height of a minute of the day, and back; unlimited at both ends.
    [[nodiscard]] qreal yOf(int minute) const;
    [[nodiscard]] int minuteAt(qreal y) const;
    /// How far the hours can be scrolled.
    [[nodiscard]] qreal maximumScroll() const;
    [[nodiscard]] WeekHit hit(const QPointF &point) const;
    /// The rectangles that a time would take: one a day in the grid, one bar in the strip.
    [[nodiscard]] std::vector<QRectF> rectsOf(const When &when, const QString &zone) const;
};

/// Pure: the same data, size, style and options stand at the same place.
[[nodiscard]] WeekLayout layOutWeek(const WeekData &data, const QSizeF &size, const Style &style,
                                    const WeekOptions &options);

} // namespace yeouido
