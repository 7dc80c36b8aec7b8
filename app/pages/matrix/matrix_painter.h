// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/matrix_layout.h"

#include <QHash>

class QPainter;

namespace yeouido {

/// What was reckoned for painting a cell or a title and holds until the contents or the widths change.
struct MatrixPaintCache
{
    QHash<std::size_t, CellFace> cells; ///< by row × columns + column
    QHash<std::size_t, QStringList> titles;
    QHash<std::size_t, QString> amounts;

    void clear();
};

/// What the user is at.
struct MatrixState
{
    std::optional<MatrixPlace> current;
    std::optional<MatrixPlace> hovered;
    bool hasFocus = false;
};

/// Draws the part of the table that is seen, with the head row and the first columns over the cells.
void paintMatrix(QPainter &painter, const MatrixContents &contents, const MatrixLayout &layout,
                 const MatrixState &state, const Style &style, MatrixPaintCache &cache);

} // namespace yeouido
