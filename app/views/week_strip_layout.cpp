// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/week_strip_layout.h"

#include "views/event_face.h"

#include <algorithm>

namespace yeouido {

namespace {

constexpr qreal margin = 5;
constexpr qreal gap = 3;
/// A title wraps over so many lines before it is cut.
constexpr int mostLines = 3;
/// Heights of the strip in rows of one line.
constexpr qreal leastRows = 2;
constexpr qreal usualRows = 7;

/// An occurrence with the columns it takes, both included.
struct Stand
{
    std::size_t index = 0; ///< in WeekData::occurrences
    std::size_t firstDay = 0;
    std::size_t lastDay = 0;
    int wantedLines = 1;
    StripChip chip;
};

/// How far down each day is taken.
using Skyline = std::vector<qreal>;

bool standsBefore(const Occurrence &left, const Occurrence &right)
{
    const bool leftOffice = left.body.kind == EventKind::OfficeDay;
    const bool rightOffice = right.body.kind == EventKind::OfficeDay;
    if (leftOffice != rightOffice)
        return leftOffice;
    return left.days.days() > right.days.days();
}

QRectF across(const WeekLayout &layout, std::size_t firstDay, std::size_t lastDay)
{
    const QRectF &first = layout.columns[firstDay].header;
    const QRectF &last = layout.columns[lastDay].header;
    return {first.left() + 3, 0, last.right() - first.left() - 7, 0};
}

std::vector<Stand> standsOf(const WeekLayout &layout, const WeekData &data, const Style &style)
{
    std::vector<Stand> stands;
    for (std::size_t index = 0; index < data.occurrences.size(); ++index) {
        const Occurrence &occurrence = data.occurrences[index];
        if (!standsInStrip(occurrence) || !occurrence.days.overlaps(data.days))
            continue;
        Stand stand;
        stand.index = index;
        stand.firstDay = std::size_t(std::max<qint64>(0, data.days.first.daysTo(occurrence.days.first)));
        stand.lastDay =
            std::size_t(std::min(data.days.days(), data.days.first.daysTo(occurrence.days.end)) - 1);
        const bool fromBefore = occurrence.days.first < data.days.first;
        const bool goesOn = occurrence.days.end > data.days.end;
        QRectF rect = across(layout, stand.firstDay, stand.lastDay);
        rect.adjust(fromBefore ? -2 : 0, 0, goesOn ? 4 : 0, 0);
        stand.wantedLines =
            int(chipLines(faceOf(occurrence, data, style), rect.width(), mostLines, style).size());
        stand.chip = {index, rect, fromBefore, goesOn};
        stands.push_back(stand);
    }
    std::ranges::stable_sort(stands, [&data](const Stand &left, const Stand &right) {
        return standsBefore(data.occurrences[left.index], data.occurrences[right.index]);
    });
    return stands;
}

qreal reached(const Skyline &skyline, const Stand &stand)
{
    return *std::max_element(skyline.begin() + std::ptrdiff_t(stand.firstDay),
                             skyline.begin() + std::ptrdiff_t(stand.lastDay) + 1);
}

void raise(Skyline &skyline, const Stand &stand, qreal bottom)
{
    for (std::size_t day = stand.firstDay; day <= stand.lastDay; ++day)
        skyline[day] = bottom;
}

/// Which days are deeper than the strip may be, when every chip has the lines that `linesOf` says.
template <class LinesOf>
std::vector<bool> tooDeep(const std::vector<Stand> &stands, std::size_t days, qreal limit, const Style &style,
                          LinesOf linesOf)
{
    Skyline skyline(days);
    for (const Stand &stand : stands)
        raise(skyline, stand, reached(skyline, stand) + chipHeight(linesOf(stand), style) + gap);
    std::vector<bool> result;
    for (const qreal depth : skyline)
        result.push_back(depth > limit);
    return result;
}

bool touches(const Stand &stand, const std::vector<bool> &days)
{
    return std::find(days.begin() + std::ptrdiff_t(stand.firstDay),
                     days.begin() + std::ptrdiff_t(stand.lastDay) + 1,
                     true) != days.begin() + std::ptrdiff_t(stand.lastDay) + 1;
}

} // namespace

void layOutStrip(WeekLayout &layout, const WeekData &data, const Style &style, qreal viewHeight,
                 bool expanded)
{
    const std::size_t days = layout.columns.size();
    const qreal row = chipHeight(1, style) + gap;
    const qreal most = expanded ? viewHeight * 0.55 : std::min(usualRows * row, viewHeight * 0.36);
    const qreal limit = std::max(leastRows * row, most);
    const std::vector<Stand> stands = standsOf(layout, data, style);

    // Days with much on get fewer lines each before anything is left out.
    std::vector<int> linesOn(days, mostLines);
    const auto given = [&linesOn](const Stand &stand) {
        const auto first = linesOn.begin() + std::ptrdiff_t(stand.firstDay);
        const auto end = linesOn.begin() + std::ptrdiff_t(stand.lastDay) + 1;
        return std::min(stand.wantedLines, *std::min_element(first, end));
    };
    for (int lines = mostLines - 1; lines >= 1; --lines) {
        const std::vector<bool> dense = tooDeep(stands, days, limit, style, given);
        for (std::size_t day = 0; day < days; ++day)
            linesOn[day] = dense[day] ? lines : linesOn[day];
    }
    const std::vector<bool> overfull = tooDeep(stands, days, limit, style, given);

    const qreal top = layout.strip.top() + margin;
    Skyline skyline(days);
    std::vector<int> leftOut(days);
    for (const Stand &stand : stands) {
        const qreal y = reached(skyline, stand);
        const qreal height = chipHeight(given(stand), style);
        if (y + height + gap > (touches(stand, overfull) ? limit - row : limit)) {
            for (std::size_t day = stand.firstDay; day <= stand.lastDay; ++day)
                ++leftOut[day];
            continue;
        }
        raise(skyline, stand, y + height + gap);
        StripChip chip = stand.chip;
        chip.rect.moveTop(top + y);
        chip.rect.setHeight(height);
        layout.chips.push_back(chip);
    }
    for (std::size_t day = 0; day < days; ++day) {
        if (leftOut[day] == 0)
            continue;
        QRectF rect = across(layout, day, day);
        rect.moveTop(top + skyline[day]);
        rect.setHeight(chipHeight(1, style));
        layout.mores.push_back({layout.columns[day].date, rect, leftOut[day]});
        skyline[day] += row;
    }
    const qreal deepest = skyline.empty() ? 0 : std::ranges::max(skyline);
    layout.strip.setHeight(std::max(leastRows * row, deepest) + 2 * margin - gap);
}

} // namespace yeouido
