// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_layout.h"

#include <algorithm>

namespace yeouido {

namespace {

constexpr qreal headHeight = 36;
constexpr qreal taskHeight = 38;
constexpr qreal itemHeight = 54;
constexpr qreal narrowestColumn = 120;
constexpr qreal widestColumn = 260;
constexpr qreal amountWidth = 104;
constexpr qreal narrowestItem = 180;
constexpr qreal widestItem = 380;
/// Below this the amounts make room for the states.
constexpr qreal roomForAmounts = 800;

/// A task with a record of its own needs a line more than its projects' sum.
int heightOf(const MatrixContents &contents, std::size_t row, const Style &style)
{
    bool isOneLine = contents.row(row).below > 0;
    for (std::size_t column = 0; isOneLine && column < contents.columns.size(); ++column)
        isOneLine = contents.latest(row, column) == nullptr;
    return style.px(isOneLine ? taskHeight : itemHeight);
}

} // namespace

QSize MatrixLayout::content() const
{
    return {fixedWidth() + columns * columnWidth, headHeight + tops.back()};
}

QSize MatrixLayout::maximumScroll() const
{
    return (content() - view).expandedTo(QSize(0, 0));
}

QRect MatrixLayout::row(std::size_t row) const
{
    return {0, headHeight + tops[row] - scroll.y(), view.width(), tops[row + 1] - tops[row]};
}

QRect MatrixLayout::cell(const MatrixPlace &place) const
{
    const QRect inRow = row(place.row);
    return {fixedWidth() + int(place.column) * columnWidth - scroll.x(), inRow.top(), columnWidth,
            inRow.height()};
}

QRect MatrixLayout::head(std::size_t column) const
{
    return {fixedWidth() + int(column) * columnWidth - scroll.x(), 0, columnWidth, headHeight};
}

QRect MatrixLayout::cells() const
{
    return QRect(QPoint(fixedWidth(), headHeight), QPoint(view.width() - 1, view.height() - 1));
}

std::pair<std::size_t, std::size_t> MatrixLayout::seenRows() const
{
    const int top = scroll.y();
    const int bottom = top + std::max(0, view.height() - headHeight);
    const auto first = std::upper_bound(tops.begin(), tops.end() - 1, top);
    const auto last = std::lower_bound(tops.begin(), tops.end() - 1, bottom);
    return {std::size_t(std::max<std::ptrdiff_t>(0, first - tops.begin() - 1)),
            std::size_t(last - tops.begin())};
}

std::pair<std::size_t, std::size_t> MatrixLayout::seenColumns() const
{
    if (columns == 0)
        return {0, 0};
    const int first = std::clamp(scroll.x() / columnWidth, 0, columns);
    const int seen = std::max(0, view.width() - fixedWidth());
    const int end = std::clamp((scroll.x() + seen + columnWidth - 1) / columnWidth, first, columns);
    return {std::size_t(first), std::size_t(end)};
}

std::optional<MatrixHit> MatrixLayout::hit(const QPoint &position) const
{
    if (position.y() < headHeight || position.x() < 0 || position.x() >= view.width())
        return std::nullopt;
    const int y = position.y() - headHeight + scroll.y();
    if (y >= tops.back())
        return std::nullopt;
    const auto after = std::upper_bound(tops.begin(), tops.end(), y);
    MatrixHit found{std::size_t(after - tops.begin() - 1), {}};
    if (position.x() < fixedWidth())
        return found;
    const int column = (position.x() - fixedWidth() + scroll.x()) / std::max(1, columnWidth);
    if (column >= columns)
        return std::nullopt;
    found.column = std::size_t(column);
    return found;
}

QPoint MatrixLayout::scrollTo(const MatrixPlace &place) const
{
    const int left = int(place.column) * columnWidth;
    const int seenWidth = std::max(columnWidth, view.width() - fixedWidth());
    const int seenHeight = std::max(1, view.height() - headHeight);
    QPoint wanted = scroll;
    wanted.setX(std::min(wanted.x(), left));
    wanted.setX(std::max(wanted.x(), left + columnWidth - seenWidth));
    wanted.setY(std::max(wanted.y(), tops[place.row + 1] - seenHeight));
    wanted.setY(std::min(wanted.y(), tops[place.row]));
    return wanted;
}

MatrixLayout layOutMatrix(const MatrixContents &contents, const QSize &view, const QPoint &scroll,
                          const Style &style)
{
    MatrixLayout layout;
    layout.view = view;
    layout.headHeight = style.px(headHeight);
    layout.columns = int(contents.columns.size());
    layout.amountWidth = view.width() < style.px(roomForAmounts) ? 0 : style.px(amountWidth);
    layout.itemWidth = std::clamp(view.width() * 24 / 100, style.px(narrowestItem), style.px(widestItem));
    if (layout.columns > 0) {
        const int room = view.width() - layout.fixedWidth();
        layout.columnWidth =
            std::clamp(room / layout.columns, style.px(narrowestColumn), style.px(widestColumn));
        // What the columns leave over goes to the items.
        layout.itemWidth += std::max(0, room - layout.columns * layout.columnWidth);
    } else {
        layout.itemWidth = view.width() - layout.amountWidth;
    }
    layout.tops.reserve(contents.rows.size() + 1);
    int top = 0;
    for (std::size_t row = 0; row < contents.rows.size(); ++row) {
        layout.tops.push_back(top);
        layout.hasTasks |= contents.row(row).below > 0;
        top += heightOf(contents, row, style);
    }
    layout.tops.push_back(top);
    const QSize farthest = layout.maximumScroll();
    layout.scroll = {std::clamp(scroll.x(), 0, farthest.width()),
                     std::clamp(scroll.y(), 0, farthest.height())};
    return layout;
}

} // namespace yeouido
