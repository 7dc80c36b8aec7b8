// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_layout.h"

#include "schedule/lanes.h"
#include "views/week_strip_layout.h"

#include <algorithm>
#include <cmath>

namespace yeouido {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr qreal grip = 5;

/// How much of the width a day gets: titles of the office day are long and many, an empty weekend needs
/// little.
qreal weightOf(const WeekData &data, const DayColumn &column, bool roomy)
{
    if (column.office) {
        const Occurrence *office = officeOccurrenceOn(data, column.date);
        const bool first = office->days.first == column.date;
        return first ? (roomy ? 1.4 : 1.6) : 1.2;
    }
    const bool empty = std::ranges::none_of(data.occurrences, [&column](const Occurrence &occurrence) {
        return occurrence.days.contains(column.date);
    });
    if (column.dayOff && empty && holidayNames(data, column.date).isEmpty())
        return roomy ? 0.8 : 0.66;
    return 1.0;
}

std::vector<DayColumn> layOutColumns(const WeekData &data, const WeekLayout &layout)
{
    std::vector<DayColumn> columns;
    for (QDate date = data.days.first; date < data.days.end; date = date.addDays(1)) {
        DayColumn column;
        column.date = date;
        column.office = officeOccurrenceOn(data, date) != nullptr;
        column.dayOff = isDayOff(data, date);
        columns.push_back(column);
    }
    const bool roomy = layout.header.width() > 150.0 * qreal(columns.size());
    qreal sum = 0;
    for (const DayColumn &column : columns)
        sum += weightOf(data, column, roomy);

    qreal reached = 0;
    qreal left = layout.header.left();
    for (DayColumn &column : columns) {
        reached += weightOf(data, column, roomy);
        const qreal right = std::round(layout.header.left() + layout.header.width() * reached / sum);
        column.header = {left, layout.header.top(), right - left, layout.header.height()};
        left = right;
    }
    return columns;
}

struct DayPiece
{
    TimeBlock block;
    LaneSpan span;
};

/// The parts of a timed occurrence on the days of the week. What is shorter than a line of text is drawn as
/// high as one, and keeps others off that height.
void appendPieces(std::vector<std::vector<DayPiece>> &days, std::size_t index, const WeekData &data,
                  int leastMinutes)
{
    const Occurrence &occurrence = data.occurrences[index];
    const std::optional<Timed> times = shownTimes(occurrence, data.zone);
    if (!times)
        return;
    for (QDate date = occurrence.days.first; date < occurrence.days.end; date = date.addDays(1)) {
        if (!data.days.contains(date))
            continue;
        const bool starts = times->start.date == date;
        const bool ends = occurrence.days.last() == date;
        const int start = starts ? times->start.time.msecsSinceStartOfDay() / 60000 : 0;
        const int end = times->end.date == date ? times->end.time.msecsSinceStartOfDay() / 60000 : dayMinutes;
        const int shownStart = std::max(0, std::min(start, dayMinutes - leastMinutes));
        days[std::size_t(data.days.first.daysTo(date))].push_back(
            {{index, date, {}, starts, ends}, {shownStart, std::max(end, shownStart + leastMinutes)}});
    }
}

void layOutBlocks(WeekLayout &layout, const WeekData &data, const Style &style)
{
    const int leastMinutes = int(std::ceil(style.px(18) * 60.0 / layout.hourHeight));
    std::vector<std::vector<DayPiece>> days(layout.columns.size());
    for (std::size_t index = 0; index < data.occurrences.size(); ++index) {
        if (!standsInStrip(data.occurrences[index]))
            appendPieces(days, index, data, leastMinutes);
    }
    for (std::size_t day = 0; day < days.size(); ++day) {
        std::vector<LaneSpan> spans;
        for (const DayPiece &piece : days[day])
            spans.push_back(piece.span);
        const std::vector<Lane> places = lanes(spans);
        const QRectF room = layout.columns[day].grid.adjusted(3, 0, -4, 0);
        HiddenBlocks hidden{layout.columns[day].date};
        for (std::size_t piece = 0; piece < days[day].size(); ++piece) {
            const Lane &place = places[piece];
            const qreal laneWidth = room.width() / place.lanes;
            const qreal top = layout.yOf(spans[piece].start);
            const qreal bottom = layout.yOf(spans[piece].end);
            TimeBlock block = days[day][piece].block;
            block.rect =
                QRectF(room.left() + place.lane * laneWidth, top, place.width * laneWidth, bottom - top)
                    .adjusted(0, 0.5, place.lane + place.width < place.lanes ? -2 : 0, -1);
            hidden.above += block.rect.bottom() < layout.grid.top() + 14 ? 1 : 0;
            hidden.below += block.rect.top() > layout.grid.bottom() - 14 ? 1 : 0;
            layout.blocks.push_back(block);
        }
        if (hidden.above > 0 || hidden.below > 0)
            layout.hidden.push_back(hidden);
    }
}

WeekPart partOf(const TimeBlock &block, qreal y)
{
    if (block.endsHere && y > block.rect.bottom() - grip)
        return WeekPart::BlockBottom;
    if (block.startsHere && block.rect.height() > 4 * grip && y < block.rect.top() + grip)
        return WeekPart::BlockTop;
    return WeekPart::BlockBody;
}

} // namespace

const DayColumn *WeekLayout::column(QDate date) const
{
    const auto found = std::ranges::find(columns, date, &DayColumn::date);
    return found == columns.end() ? nullptr : &*found;
}

const DayColumn &WeekLayout::columnNear(qreal x) const
{
    const auto found = std::ranges::find_if(
        columns, [x](const DayColumn &candidate) { return x < candidate.header.right(); });
    return found == columns.end() ? columns.back() : *found;
}

qreal WeekLayout::yOf(int minute) const
{
    return grid.top() + minute * hourHeight / 60 - scroll;
}

int WeekLayout::minuteAt(qreal y) const
{
    return int(std::floor((y - grid.top() + scroll) * 60 / hourHeight));
}

qreal WeekLayout::maximumScroll() const
{
    return std::max(0.0, 24 * hourHeight - grid.height());
}

WeekHit WeekLayout::hit(const QPointF &point) const
{
    if (columns.empty())
        return {};
    const DayColumn &day = columnNear(point.x());
    WeekHit result{WeekPart::None, std::nullopt, day.date,
                   std::clamp(minuteAt(point.y()), 0, dayMinutes - 1)};
    if (header.contains(point)) {
        result.part = WeekPart::Header;
        return result;
    }
    if (strip.contains(point)) {
        result.part = WeekPart::Strip;
        for (const StripMore &more : mores) {
            if (more.rect.contains(point))
                result.part = WeekPart::More;
        }
        for (const StripChip &chip : chips) {
            if (chip.rect.contains(point)) {
                result.part = WeekPart::Chip;
                result.index = chip.index;
            }
        }
        return result;
    }
    if (!grid.contains(point))
        return result;
    result.part = WeekPart::Grid;
    for (const TimeBlock &block : blocks) {
        if (block.rect.contains(point)) {
            result.part = partOf(block, point.y());
            result.index = block.index;
        }
    }
    return result;
}

std::vector<QRectF> WeekLayout::rectsOf(const When &when, const QString &zone) const
{
    std::vector<QRectF> rects;
    const DateSpan days = daysTouched(when, zone);
    const std::optional<InstantSpan> span = instants(when);
    if (!span || span->minutes() >= dayMinutes) {
        QRectF bar;
        for (const DayColumn &day : columns) {
            if (days.contains(day.date))
                bar |= day.strip.adjusted(3, 5, -4, 0);
        }
        if (!bar.isEmpty()) {
            bar.setHeight(std::min(bar.height(), qreal(22)));
            rects.push_back(bar);
        }
        return rects;
    }
    const WallTime start = wallTimeAt(span->start, zone);
    const WallTime end = wallTimeAt(span->end, zone);
    for (const DayColumn &day : columns) {
        if (!days.contains(day.date))
            continue;
        const int from = start.date == day.date ? start.time.msecsSinceStartOfDay() / 60000 : 0;
        const int to = end.date == day.date ? end.time.msecsSinceStartOfDay() / 60000 : dayMinutes;
        rects.emplace_back(day.grid.left() + 3, yOf(from), day.grid.width() - 7,
                           std::max(qreal(14), yOf(to) - yOf(from)) - 1);
    }
    return rects;
}

WeekLayout layOutWeek(const WeekData &data, const QSizeF &size, const Style &style,
                      const WeekOptions &options)
{
    WeekLayout layout;
    layout.hourHeight = options.hourHeight;
    const qreal gutterWidth = style.px(44);
    const qreal headHeight = style.px(50);
    const qreal scrollBarWidth = 10;
    const qreal width = std::max(qreal(60), size.width() - gutterWidth - scrollBarWidth);
    layout.header = {gutterWidth, 0, width, headHeight};
    layout.strip = {gutterWidth, headHeight, width, 0};
    layout.grid = layout.strip;
    if (!data.days.isValid())
        return layout;

    layout.columns = layOutColumns(data, layout);
    layOutStrip(layout, data, style, size.height(), options.stripExpanded);
    layout.grid = {gutterWidth, layout.strip.bottom(), width,
                   std::max(qreal(0), size.height() - layout.strip.bottom())};
    layout.gutter = {0, layout.grid.top(), gutterWidth, layout.grid.height()};
    layout.scroll = std::clamp(options.scroll, qreal(0), layout.maximumScroll());
    for (DayColumn &column : layout.columns) {
        column.strip = {column.header.left(), layout.strip.top(), column.header.width(),
                        layout.strip.height()};
        column.grid = {column.header.left(), layout.grid.top(), column.header.width(), layout.grid.height()};
    }
    layOutBlocks(layout, data, style);
    return layout;
}

} // namespace yeouido
