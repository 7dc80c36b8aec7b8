// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/matrix_contents.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

namespace yeouido {

/// A place in the table, counted in what is shown.
struct MatrixPlace
{
    std::size_t row = 0;
    std::size_t column = 0;

    bool operator==(const MatrixPlace &) const = default;
};

/// What is under the pointer.
struct MatrixHit
{
    std::size_t row = 0;
    std::optional<std::size_t> column; ///< nothing: on the item itself
};

/// Where everything in the table stands: a head row and two columns that stay, and cells that scroll. Pixels
/// of the view; `scroll` is how far the cells have been moved.
struct MatrixLayout
{
    QSize view;
    int headHeight = 0;
    int itemWidth = 0;
    int amountWidth = 0;
    int columnWidth = 0;
    int columns = 0;
    bool hasTasks = false; ///< something can be folded, so that titles leave room for its mark
    std::vector<int> tops; ///< of the rows, from the head row down; one more for the end
    QPoint scroll;

    [[nodiscard]] int fixedWidth() const { return itemWidth + amountWidth; }

    [[nodiscard]] QSize content() const;
    /// How far it can be scrolled.
    [[nodiscard]] QSize maximumScroll() const;

    [[nodiscard]] QRect row(std::size_t row) const;
    [[nodiscard]] QRect cell(const MatrixPlace &place) const;
    [[nodiscard]] QRect head(std::size_t column) const;
    /// The part in which cells are seen.
    [[nodiscard]] QRect cells() const;

    /// The rows that are at least partly seen, as [first, end).
    [[nodiscard]] std::pair<std::size_t, std::size_t> seenRows() const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> seenColumns() const;

    [[nodiscard]] std::optional<MatrixHit> hit(const QPoint &position) const;

    /// The scrolling that brings a cell into sight with the least movement.
    [[nodiscard]] QPoint scrollTo(const MatrixPlace &place) const;
};

[[nodiscard]] MatrixLayout layOutMatrix(const MatrixContents &contents, const QSize &view,
                                        const QPoint &scroll, const Style &style);

} // namespace yeouido
