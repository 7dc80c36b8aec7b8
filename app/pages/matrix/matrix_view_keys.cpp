// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT

// The keyboard of the matrix.

#include "pages/matrix/matrix_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace yeouido {

std::size_t MatrixView::rowOnePageFrom(std::size_t row, int direction) const
{
    const int page = std::max(1, m_layout.cells().height() - m_layout.headHeight);
    const int wanted = m_layout.tops[row] + direction * page;
    const auto end = m_layout.tops.end() - 1;
    const auto after = std::upper_bound(m_layout.tops.begin(), end, wanted);
    const auto found = std::size_t(std::max<std::ptrdiff_t>(0, after - m_layout.tops.begin() - 1));
    // At least one row further, however high the rows are.
    if (direction > 0)
        return std::clamp(found, std::min(row + 1, m_contents.rows.size() - 1), m_contents.rows.size() - 1);
    return std::min(found, row == 0 ? 0 : row - 1);
}

std::optional<MatrixPlace> MatrixView::placeAfter(int key, Qt::KeyboardModifiers modifiers) const
{
    MatrixPlace place = m_state.current.value_or(MatrixPlace{});
    const std::size_t lastRow = m_contents.rows.size() - 1;
    const std::size_t lastColumn = m_contents.columns.size() - 1;
    const bool toTheEnd = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Left:
        place.column -= place.column > 0 ? 1 : 0;
        return place;
    case Qt::Key_Right:
        place.column = std::min(place.column + 1, lastColumn);
        return place;
    case Qt::Key_Up:
        place.row -= place.row > 0 ? 1 : 0;
        return place;
    case Qt::Key_Down:
        place.row = std::min(place.row + 1, lastRow);
        return place;
    case Qt::Key_Home:
        return MatrixPlace{toTheEnd ? 0 : place.row, 0};
    case Qt::Key_End:
        return MatrixPlace{toTheEnd ? lastRow : place.row, lastColumn};
    case Qt::Key_PageUp:
        place.row = rowOnePageFrom(place.row, -1);
        return place;
    case Qt::Key_PageDown:
        place.row = rowOnePageFrom(place.row, 1);
        return place;
    default:
        return std::nullopt;
    }
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    // Alt and Ctrl with other keys belong to the window.
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (m_contents.rows.empty() || m_contents.columns.empty() || !isPlain) {
        event->ignore();
        return;
    }
    if (const std::optional<MatrixPlace> place = placeAfter(event->key(), event->modifiers())) {
        setCurrent(*place);
        return;
    }
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isSpace = event->key() == Qt::Key_Space;
    if (!m_state.current || hasControl || (!isEnter && !isSpace && event->key() != Qt::Key_F2)) {
        event->ignore();
        return;
    }
    if ((isEnter || isSpace) && isTask(m_state.current->row))
        Q_EMIT foldWanted(m_contents.row(m_state.current->row).item.id);
    else if (isSpace)
        Q_EMIT historyWanted();
    else
        Q_EMIT recordWanted();
}

} // namespace yeouido
