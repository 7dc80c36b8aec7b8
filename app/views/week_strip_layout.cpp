// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_strip_layout.h"

#include <algorithm>

namespace yeouido {

namespace {

constexpr int leastRows = 2;
constexpr int usualRows = 5;

qreal rowHeight(const Style &style)
{
    return style.px(20);
}

qreal rowPitch(const Style &style)
{
    return rowHeight(style) + 3;
}

constexpr qreal margin = 5;

/// The office day is what the day is about and comes first, then what lasts longer.
bool standsBefore(const Occurrence &left, const Occurrence &right)
{
    const bool leftOffice = left.body.kind == EventKind::OfficeDay;
    const bool rightOffice = right.body.kind == EventKind::OfficeDay;
    if (leftOffice != rightOffice)
        return leftOffice;
    return left.days.days() > right.days.days();
}

bool isFree(const std::vector<StripRows::Place> &places, int row, int firstDay, int lastDay)
{
    return std::ranges::none_of(places, [=](const StripRows::Place &place) {
        return place.row == row && place.firstDay <= lastDay && firstDay <= place.lastDay;
    });
}

/// How many rows a day has.
int depth(const std::vector<StripRows::Place> &places, int day)
{
    int rows = 0;
    for (const StripRows::Place &place : places) {
        if (place.firstDay <= day && day <= place.lastDay)
            rows = std::max(rows, place.row + 1);
    }
    return rows;
}

bool isShown(const StripRows &rows, const StripRows::Place &place)
{
    if (place.row < rows.shown - 1)
        return true;
    if (place.row >= rows.shown)
        return false;
    for (int day = place.firstDay; day <= place.lastDay; ++day) {
        if (depth(rows.places, day) > rows.shown)
            return false;
    }
    return true;
}

} // namespace

StripRows rowsOfStrip(const WeekData &data, const Style &style, qreal viewHeight, bool expanded)
{
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < data.occurrences.size(); ++index) {
        const Occurrence &occurrence = data.occurrences[index];
        if (standsInStrip(occurrence) && occurrence.days.overlaps(data.days))
            order.push_back(index);
    }
    std::ranges::stable_sort(order, [&data](std::size_t left, std::size_t right) {
        return standsBefore(data.occurrences[left], data.occurrences[right]);
    });

    StripRows rows;
    int deepest = 0;
    for (const std::size_t index : order) {
        const DateSpan &days = data.occurrences[index].days;
        const int first = int(std::max<qint64>(0, data.days.first.daysTo(days.first)));
        const int last = int(std::min(data.days.days(), data.days.first.daysTo(days.end)) - 1);
        int row = 0;
        while (!isFree(rows.places, row, first, last))
            ++row;
        rows.places.push_back({index, row, first, last});
        deepest = std::max(deepest, row + 1);
    }

    // The hours keep the greater part of the view, however full the strip is.
    const int possible = std::max(leastRows, int(viewHeight * (expanded ? 0.55 : 0.4) / rowPitch(style)));
    const int allowed = expanded ? possible : std::min(usualRows, possible);
    rows.shown = std::clamp(deepest, leastRows, std::max(leastRows, allowed));
    rows.height = 2 * margin + rows.shown * rowPitch(style);
    return rows;
}

void layOutStrip(WeekLayout &layout, const StripRows &rows, const WeekData &data, const Style &style)
{
    const auto rowRect = [&](int row, int firstDay, int lastDay) {
        const QRectF &first = layout.columns[std::size_t(firstDay)].strip;
        const QRectF &last = layout.columns[std::size_t(lastDay)].strip;
        const qreal top = layout.strip.top() + margin + row * rowPitch(style);
        return QRectF(first.left() + 3, top, last.right() - first.left() - 7, rowHeight(style));
    };
    std::vector<int> hidden(layout.columns.size());
    for (const StripRows::Place &place : rows.places) {
        if (!isShown(rows, place)) {
            for (int day = place.firstDay; day <= place.lastDay; ++day)
                ++hidden[std::size_t(day)];
            continue;
        }
        const DateSpan &days = data.occurrences[place.index].days;
        layout.chips.push_back({place.index, rowRect(place.row, place.firstDay, place.lastDay),
                                days.first<data.days.first, days.end> data.days.end});
    }
    for (int day = 0; day < int(hidden.size()); ++day) {
        if (hidden[std::size_t(day)] > 0)
            layout.mores.push_back({layout.columns[std::size_t(day)].date, rowRect(rows.shown - 1, day, day),
                                    hidden[std::size_t(day)]});
    }
}

} // namespace yeouido
